using SkillsCatalogue.Core.Skills;
using SkillsCatalogue.Language.Tagging;

namespace SkillsCatalogue.Web.Api.Contracts;

/// <summary>A skill with all that proves it.</summary>
/// <param name="View">The view that this answer was made from: pilot or published.</param>
/// <param name="Release">Number of the release; null in the pilot view.</param>
/// <param name="Uri">Minted at first acceptance, never changed; null before.</param>
/// <param name="PrefLabel">Language (ISO 639-1) → label.</param>
/// <param name="AltLabels">Language → further labels.</param>
/// <param name="Definition">Language → text; may be empty.</param>
/// <param name="SkillType">skill, knowledge or attitude: an open list.</param>
/// <param name="Status">proposed, accepted or deprecated: an open list.</param>
/// <param name="IsReplacedBy">Id of the skill that took its place; null unless it is deprecated and something did.</param>
/// <param name="Tags">Scheme → claim in force; a value of null means not assessed.</param>
/// <param name="Claims">All claims, machine and human.</param>
/// <param name="Links">Concepts of other vocabularies.</param>
/// <param name="Evidence">Verbatim quotes with their places.</param>
/// <param name="Standards">Where it stands.</param>
/// <param name="Candidates">Ids of the candidates behind it.</param>
public sealed record SkillJson(
    string View,
    int? Release,
    string Id,
    string? Uri,
    IReadOnlyDictionary<string, string> PrefLabel,
    IReadOnlyDictionary<string, IReadOnlyList<string>> AltLabels,
    IReadOnlyDictionary<string, string> Definition,
    string SkillType,
    string Status,
    string? IsReplacedBy,
    IReadOnlyDictionary<string, TagJson> Tags,
    IReadOnlyList<ClaimJson> Claims,
    IReadOnlyList<LinkJson> Links,
    IReadOnlyList<EvidenceJson> Evidence,
    IReadOnlyList<StandardBriefJson> Standards,
    IReadOnlyList<string> Candidates)
{
    public static SkillJson From(CatalogueSkill skill, string view, int? release) => new(
        view,
        release,
        skill.Id,
        skill.Uri,
        skill.PrefLabel,
        skill.AltLabels,
        skill.Definition,
        JsonName.Of(skill.SkillType),
        JsonName.Of(skill.Status),
        skill.ReplacedBy,
        TagJson.Effective(skill.Tags, TagSchemes.All),
        [.. skill.Tags.Select(ClaimJson.From)],
        [.. skill.Links.Select(LinkJson.From)],
        [.. skill.Evidence.Select(EvidenceJson.From)],
        [.. skill.Standards.Select(StandardBriefJson.From)],
        skill.Candidates);
}
