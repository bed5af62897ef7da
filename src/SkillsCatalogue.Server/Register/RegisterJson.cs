using System.Globalization;
using System.Text.Json;
using SkillsCatalogue.Core.Review;

namespace SkillsCatalogue.Server.Register;

/// <summary>Register entries from JSON: an array of objects, or an object with an array <c>entries</c> and a name <c>register</c>.</summary>
internal static class RegisterJson
{
    private static readonly JsonDocumentOptions Lenient = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip };

    public static RegisterRows Parse(string text, string register)
    {
        try
        {
            using var document = JsonDocument.Parse(text, Lenient);
            var root = document.RootElement;
            if (root.ValueKind == JsonValueKind.Object)
            {
                if (root.TryGetProperty("register", out var name) && name.ValueKind == JsonValueKind.String)
                    register = name.GetString()!;
                if (!root.TryGetProperty("entries", out root))
                    throw new RegisterFileException("The file has to hold an array of entries, or an object with an array 'entries'.");
            }

            if (root.ValueKind != JsonValueKind.Array)
                throw new RegisterFileException("The file has to hold an array of entries.");
            return Rows(root, register);
        }
        catch (JsonException problem)
        {
            throw new RegisterFileException(string.Create(CultureInfo.InvariantCulture, $"This is no JSON: line {problem.LineNumber + 1}, position {problem.BytePositionInLine + 1}."));
        }
    }

    private static RegisterRows Rows(JsonElement array, string register)
    {
        var entries = new List<RegisterEntry>();
        var faults = new List<RegisterFault>();
        var position = 0;
        foreach (var element in array.EnumerateArray())
        {
            position++;
            if (element.ValueKind != JsonValueKind.Object)
                faults.Add(new(position, "This is no object."));
            else if (new RegisterRow(Values(element), register).ToEntry(out var fault) is { } entry)
                entries.Add(entry);
            else
                faults.Add(new(position, fault!));
        }

        return new(entries, faults);
    }

    private static Dictionary<string, string> Values(JsonElement element)
    {
        var values = new Dictionary<string, string>();
        foreach (var property in element.EnumerateObject())
        {
            var value = property.Value.ValueKind switch
            {
                JsonValueKind.String => property.Value.GetString(),
                JsonValueKind.Number => property.Value.GetRawText(),
                // Credits may be written { "value": 12, "unit": "CSVET" }.
                JsonValueKind.Object when property.Value.TryGetProperty("value", out var number) =>
                    $"{number.GetRawText()} {(property.Value.TryGetProperty("unit", out var unit) ? unit.GetString() : "")}".Trim(),
                _ => null,
            };
            if (value is not null)
                values[RegisterRow.Column(property.Name)] = value;
        }

        return values;
    }
}
