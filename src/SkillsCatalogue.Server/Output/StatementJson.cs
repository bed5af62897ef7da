using SkillsCatalogue.Core.Documents;
using SkillsCatalogue.Core.Standards;
using SkillsCatalogue.Web.Api.Contracts;

namespace SkillsCatalogue.Server.Output;

/// <summary>An outcome statement as <c>parse</c> prints it; offsets count UTF-16 units of the canonical text.</summary>
internal sealed record StatementJson(string Id, string Text, string? Code, string Kind, string? Section, string? Unit, int Start, int End, IReadOnlyList<PlaceJson> Places, string Rule)
{
    public static StatementJson From(DocumentText document, Statement statement) => new(
        statement.Id,
        statement.Text,
        statement.Code,
        JsonName.Of(statement.Kind),
        statement.Section,
        statement.Unit,
        statement.Span.Start,
        statement.Span.End,
        [.. new[] { statement.Span }.Concat(statement.Reprints).SelectMany(document.PlacesOf).Select(PlaceJson.From)],
        statement.Rule);
}
