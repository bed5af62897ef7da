using SkillsCatalogue.Core.Programmes;
using SkillsCatalogue.Language.Tagging;
using SkillsCatalogue.Web.Api.Contracts;

namespace SkillsCatalogue.Web.Programmes;

/// <summary>An outcome with the skills that it was found to teach and its way to standards.</summary>
/// <param name="Kind">skill, knowledge, attitude or other.</param>
/// <param name="Fingerprint">What decisions about the outcome attach to.</param>
/// <param name="Hours">Its share of the hours; null when none are known.</param>
/// <param name="Skills">Best first; removed ones at the end.</param>
/// <param name="Trace">Only explicit and confirmed traces count as proof.</param>
public sealed record MappedOutcomeJson(
    string Id,
    string Text,
    string? Code,
    string Kind,
    string Fingerprint,
    string? Module,
    decimal? Hours,
    IReadOnlyList<PlaceJson> Places,
    IReadOnlyList<MappedSkillJson> Skills,
    IReadOnlyList<TraceJson> Trace,
    IReadOnlyDictionary<string, TagJson> Tags)
{
    public static MappedOutcomeJson From(MappedOutcome outcome) => new(
        outcome.Id, outcome.Text, outcome.Code, JsonName.Of(outcome.Kind), outcome.Fingerprint, outcome.Module,
        outcome.Hours is { } hours ? Math.Round(hours, 2) : null,
        [.. outcome.Places.Select(PlaceJson.From)],
        [.. outcome.Skills.Select(MappedSkillJson.From)],
        [.. outcome.Trace.Select(TraceJson.From)],
        TagJson.Effective(outcome.Tags, TagSchemes.All));
}
