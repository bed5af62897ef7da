using System.Text.Json;
using SkillsCatalogue.Core;

namespace SkillsCatalogue.Server.Output;

/// <summary>Results on standard output in the format asked for: text for people, one JSON document, or one object a line.</summary>
internal sealed class ResultWriter(string format, TextWriter output)
{
    public bool IsText => format == "text";

    /// <summary>One result: an object (json), a line (jsonl), or what <paramref name="text"/> prints.</summary>
    public void Write<T>(T value, Action<TextWriter> text)
    {
        if (IsText)
            text(output);
        else
            output.WriteLine(JsonSerializer.Serialize(value, format == "json" ? CatalogueJson.Indented : CatalogueJson.Options));
    }

    /// <summary>Several results: a JSON array (one object when there is one and <paramref name="unwrapSingle"/>), a line each, or what <paramref name="text"/> prints for each.</summary>
    public void WriteAll<T>(IReadOnlyList<T> values, Action<T, TextWriter> text, bool unwrapSingle = false)
    {
        switch (format)
        {
            case "json" when unwrapSingle && values.Count == 1:
                output.WriteLine(JsonSerializer.Serialize(values[0], CatalogueJson.Indented));
                break;
            case "json":
                output.WriteLine(JsonSerializer.Serialize(values, CatalogueJson.Indented));
                break;
            case "jsonl":
                foreach (var value in values)
                    output.WriteLine(JsonSerializer.Serialize(value, CatalogueJson.Options));
                break;
            default:
                foreach (var value in values)
                    text(value, output);
                break;
        }
    }
}
