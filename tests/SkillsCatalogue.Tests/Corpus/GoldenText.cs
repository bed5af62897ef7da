using System.Text;
using System.Text.Json;
using SkillsCatalogue.Core;
using SkillsCatalogue.Core.Documents;

namespace SkillsCatalogue.Tests.Corpus;

/// <summary>What the program finds in a standard, as JSON with one line for each unit, section and statement, so that a change reads well as a diff.</summary>
internal static class GoldenText
{
    /// <summary>The catalogue leaves out members without a setter; anonymous types have no other.</summary>
    private static readonly JsonSerializerOptions Options = new(CatalogueJson.Options) { IgnoreReadOnlyProperties = false };

    public static string Of(CorpusStandard standard)
    {
        var (document, parsed) = (standard.Document, standard.Parsed);
        var text = new StringBuilder("{\n");
        foreach (var (name, value) in new (string, object?)[]
        {
            ("title", parsed.Title), ("code", parsed.Code), ("level", parsed.Level), ("levelScheme", parsed.LevelScheme), ("sector", parsed.Sector),
            ("credits", parsed.Credits), ("family", parsed.Family), ("language", parsed.Language), ("references", parsed.References),
            ("diagnostics", parsed.Diagnostics.Select(diagnostic => diagnostic.Code)),
        })
            text.Append("  \"").Append(name).Append("\": ").Append(Line(value)).Append(",\n");
        AppendList(text, "units", parsed.Units.Select(unit => new { unit.Number, unit.Title, unit.Level, unit.Credits, unit.Need, unit.Span.Start, unit.Span.End }));
        text.Append(",\n");
        AppendList(text, "sections", parsed.Sections.Select(section => new { section.Heading, section.Level, section.Role, section.Parent, section.Span.Start, section.Span.End }));
        text.Append(",\n");
        AppendList(text, "statements", parsed.Statements.Select(statement =>
        {
            var place = document.PlacesOf(statement.Span)[0];
            return new
            {
                statement.Code,
                statement.Text,
                statement.Kind,
                statement.Unit,
                statement.Section,
                statement.KeyTask,
                statement.Span.Start,
                statement.Span.End,
                Reprints = statement.Reprints.Count,
                place.Page,
                place.Path,
                Boxes = place.Boxes.Select(Rounded),
            };
        }));
        return text.Append("\n}\n").ToString();
    }

    private static void AppendList(StringBuilder text, string name, IEnumerable<object> items)
    {
        text.Append("  \"").Append(name).Append("\": [");
        var before = "\n";
        foreach (var item in items)
        {
            text.Append(before).Append("    ").Append(Line(item));
            before = ",\n";
        }

        text.Append("\n  ]");
    }

    private static string Line(object? value) => JsonSerializer.Serialize(value, Options);

    private static double[] Rounded(Box box) => [Math.Round(box.X0, 1), Math.Round(box.Y0, 1), Math.Round(box.X1, 1), Math.Round(box.Y1, 1)];
}
