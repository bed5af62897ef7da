using SkillsCatalogue.Language.Tagging;
using SkillsCatalogue.Search;

namespace SkillsCatalogue.Web.Api.Contracts;

/// <summary>A skill that was found.</summary>
/// <param name="Uri">Null until the skill is accepted.</param>
/// <param name="PrefLabel">Language (ISO 639-1) → label.</param>
/// <param name="SkillType">skill, knowledge or attitude: an open list.</param>
/// <param name="Status">proposed, accepted or deprecated: an open list.</param>
/// <param name="Score">Comparable within one search only.</param>
/// <param name="MatchedOn">label, altLabel, statement or similar: an open list. Empty without words to search.</param>
/// <param name="Tags">Scheme → claim in force; a value of null means not assessed.</param>
/// <param name="Statement">The first quote that proves it, verbatim.</param>
public sealed record SkillHitJson(
    string Id,
    string? Uri,
    IReadOnlyDictionary<string, string> PrefLabel,
    string SkillType,
    string Status,
    double Score,
    IReadOnlyList<string> MatchedOn,
    IReadOnlyList<HighlightJson> Highlights,
    IReadOnlyDictionary<string, TagJson> Tags,
    IReadOnlyList<StandardBriefJson> Standards,
    string? Statement)
{
    public static SkillHitJson From(SkillHit hit) => new(
        hit.Id,
        hit.Skill.Uri,
        hit.Skill.PrefLabel,
        JsonName.Of(hit.Skill.SkillType),
        JsonName.Of(hit.Skill.Status),
        Math.Round(hit.Score, 4),
        hit.MatchedOn,
        [.. hit.Highlights.Select(HighlightJson.From)],
        TagJson.Effective(hit.Skill.Tags, TagSchemes.All),
        [.. hit.Skill.Standards.Select(StandardBriefJson.From)],
        hit.Skill.Evidence is [var proof, ..] ? proof.Quote : null);
}
