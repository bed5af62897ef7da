using SkillsCatalogue.Core.Candidates;
using SkillsCatalogue.Core.Documents;

namespace SkillsCatalogue.Core.Programmes;

/// <summary>A skill beside an outcome.</summary>
/// <param name="Uri">Null before the skill is accepted.</param>
/// <param name="Score">As in <see cref="SkillMatch"/>; 1 for one that a person added.</param>
/// <param name="Evidence">The quote of the standard that matches best.</param>
/// <param name="OutcomeWords">Spans in the outcome's text that matched.</param>
/// <param name="EvidenceWords">Spans in the quote that matched.</param>
public sealed record MappedSkill(
    string Id,
    string? Uri,
    string PrefLabel,
    string Language,
    double Score,
    MatchStanding Standing,
    Evidence Evidence,
    IReadOnlyList<TextSpan> OutcomeWords,
    IReadOnlyList<TextSpan> EvidenceWords);
