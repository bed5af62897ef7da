using SkillsCatalogue.Core.Documents;
using SkillsCatalogue.Core.Programmes;
using SkillsCatalogue.Web.Api.Contracts;

namespace SkillsCatalogue.Web.Programmes;

/// <summary>A skill beside an outcome, with proof on both sides.</summary>
/// <param name="Score">0 to 1, comparable over outcomes.</param>
/// <param name="Standing">proposed, confirmed or removed.</param>
/// <param name="Evidence">The quote of the standard that matches best.</param>
/// <param name="OutcomeWords">Spans [start, end] in the outcome's text that matched, in UTF-16 units.</param>
/// <param name="EvidenceWords">Spans [start, end] in the quote that matched.</param>
public sealed record MappedSkillJson(
    string Id,
    string? Uri,
    string PrefLabel,
    string Language,
    double Score,
    string Standing,
    EvidenceJson Evidence,
    IReadOnlyList<IReadOnlyList<int>> OutcomeWords,
    IReadOnlyList<IReadOnlyList<int>> EvidenceWords)
{
    public static MappedSkillJson From(MappedSkill skill) => new(
        skill.Id, skill.Uri, skill.PrefLabel, skill.Language, Math.Round(skill.Score, 4), JsonName.Of(skill.Standing), EvidenceJson.From(skill.Evidence),
        Pairs(skill.OutcomeWords), Pairs(skill.EvidenceWords));

    private static IReadOnlyList<IReadOnlyList<int>> Pairs(IEnumerable<TextSpan> spans) => [.. spans.Select(span => (IReadOnlyList<int>)[span.Start, span.End])];
}
