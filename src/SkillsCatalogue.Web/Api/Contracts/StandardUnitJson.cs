using SkillsCatalogue.Core.Standards;

namespace SkillsCatalogue.Web.Api.Contracts;

/// <summary>A set of competences, set of learning outcomes, unit or module. Statements name it by number, else by title.</summary>
public sealed record StandardUnitJson(string? Number, string Title, string? Level, IReadOnlyList<CreditJson> Credits, int Start, int End)
{
    public static StandardUnitJson From(StandardUnit unit) =>
        new(unit.Number, unit.Title, unit.Level, [.. unit.Credits.Select(CreditJson.From)], unit.Span.Start, unit.Span.End);
}
