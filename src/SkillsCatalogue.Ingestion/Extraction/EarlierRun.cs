using SkillsCatalogue.Core.Candidates;
using SkillsCatalogue.Core.Documents;
using SkillsCatalogue.Core.Standards;
using SkillsCatalogue.Core.Standards.Versions;

namespace SkillsCatalogue.Ingestion.Extraction;

/// <summary>What a run with the same stage key made of a neighbouring version of the standard.</summary>
/// <param name="Document">The text that the evidence of the candidates stands in.</param>
/// <param name="Alignment">Between that version and the one to be extracted, in either direction of time.</param>
public sealed record EarlierRun(DocumentText Document, ParsedStandard Standard, IReadOnlyList<SkillCandidate> Candidates, VersionAlignment Alignment);
