using SkillsCatalogue.Core.Skills;
using SkillsCatalogue.Core.Text;

namespace SkillsCatalogue.Ingestion.Extraction;

/// <summary>One skill as one extractor found it.</summary>
/// <param name="Label">Proposed label.</param>
/// <param name="Quote">The words that prove it, as they stand in the text or as claimed.</param>
/// <param name="Found">Where the quote stands, as located by the program.</param>
/// <param name="StatementId">Statement that it stands in; null when it stands in none.</param>
/// <param name="Reliability">Prior probability that such a find is a skill worth proposing, 0 to 1.</param>
public sealed record ExtractedSkill(string Label, SkillType Type, string Quote, LocatedQuote Found, string? StatementId, double Reliability)
{
    /// <summary>What a model says of its statement; empty for the other extractors.</summary>
    public IReadOnlyList<ModelTag> Tags { get; init; } = [];
}
