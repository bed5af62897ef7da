using System.Globalization;
using SkillsCatalogue.Core.Skills;
using SkillsCatalogue.Core.Tagging;
using SkillsCatalogue.Language.Tagging;

namespace SkillsCatalogue.Search;

/// <summary>The dimensions that results can be narrowed by, and the values that a skill has in each.</summary>
public static class Facets
{
    public const string Tag = "tag";
    public const string Level = "level";
    public const string Sector = "sector";
    public const string Standard = "standard";
    public const string Language = "language";
    public const string Status = "status";
    public const string Type = "type";

    /// <summary>Value of <see cref="Status"/> of a skill that is no longer proven or was merged.</summary>
    internal static readonly string Deprecated = CamelCase(nameof(SkillStatus.Deprecated));

    /// <summary>All dimensions, in the order in which a page shows them.</summary>
    public static readonly IReadOnlyList<string> All = [Status, Tag, Type, Level, Sector, Standard, Language];

    /// <summary>Values of a skill in a dimension. Tags: <c>green</c>, <c>notGreen</c>, <c>green:unassessed</c>, likewise for every scheme.</summary>
    public static IEnumerable<string> ValuesOf(CatalogueSkill skill, string dimension) => dimension switch
    {
        Tag => TagSchemes.All.Select(scheme => TagValue(skill, scheme)),
        Level => skill.Standards.Where(s => s.Level is not null).Select(s => s.LevelScheme is null ? s.Level! : $"{s.LevelScheme} {s.Level}").Distinct(),
        Sector => skill.Standards.Where(s => s.Sector is not null).Select(s => s.Sector!).Distinct(),
        Standard => skill.Standards.Select(s => s.Number ?? s.Sha256).Distinct(),
        Language => skill.PrefLabel.Keys,
        Status => [CamelCase(skill.Status.ToString())],
        Type => [CamelCase(skill.SkillType.ToString())],
        _ => [],
    };

    /// <summary>What a person reads for a value of <see cref="Standard"/>: its title; the value itself in the other dimensions.</summary>
    public static string LabelOf(CatalogueSkill skill, string dimension, string value) =>
        dimension == Standard && skill.Standards.FirstOrDefault(s => (s.Number ?? s.Sha256) == value) is { } standard ? standard.Title : value;

    private static string TagValue(CatalogueSkill skill, TagScheme scheme) => EffectiveTag.Of(skill.Tags, scheme.Id, scheme.Threshold) switch
    {
        true => scheme.Id,
        false => string.Create(CultureInfo.InvariantCulture, $"not{char.ToUpperInvariant(scheme.Id[0])}{scheme.Id[1..]}"),
        null => scheme.Id + ":unassessed",
    };

    private static string CamelCase(string name) => char.ToLowerInvariant(name[0]) + name[1..];
}
