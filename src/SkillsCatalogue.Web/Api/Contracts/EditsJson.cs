using SkillsCatalogue.Storage;

namespace SkillsCatalogue.Web.Api.Contracts;

/// <summary>What editors changed of a proposal; null or empty where nothing was.</summary>
public sealed record EditsJson(string? PrefLabel, string? SkillType, IReadOnlyList<string> AltLabels, string? Definition)
{
    public static EditsJson From(ReviewItem item) => new(
        item.EditedLabel,
        item.EditedType is { } type ? JsonName.Of(type) : null,
        item.EditedAltLabels,
        item.EditedDefinition);
}
