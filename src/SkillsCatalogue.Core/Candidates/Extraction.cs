namespace SkillsCatalogue.Core.Candidates;

/// <summary>What extraction made of one standard.</summary>
public sealed record Extraction(IReadOnlyList<SkillCandidate> Candidates, CoverageLedger Ledger)
{
    /// <summary>What the language model did; null when none is configured or it was not asked.</summary>
    public ModelReport? Model { get; init; }
}
