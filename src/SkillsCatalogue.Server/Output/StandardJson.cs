using SkillsCatalogue.Core.Standards;

namespace SkillsCatalogue.Server.Output;

/// <summary>The facts of a standard as <c>parse</c> prints them.</summary>
internal sealed record StandardJson(
    string? Title,
    string? Code,
    string? Level,
    string? LevelScheme,
    string? Sector,
    IReadOnlyList<CreditPoints> Credits,
    string Family,
    IReadOnlyList<StandardReference> References,
    IReadOnlyList<UnitJson> Units)
{
    public static StandardJson From(ParsedStandard standard) => new(
        standard.Title,
        standard.Code,
        standard.Level,
        standard.LevelScheme,
        standard.Sector,
        standard.Credits,
        standard.Family,
        standard.References,
        [.. standard.Units.Select(unit => new UnitJson(unit.Number, unit.Title, unit.Level, unit.Credits))]);
}
