namespace SkillsCatalogue.Core.Candidates;

/// <summary>What extraction made of one standard.</summary>
public sealed record Extraction(IReadOnlyList<SkillCandidate> Candidates, CoverageLedger Ledger);
