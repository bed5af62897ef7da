using System.Globalization;
using System.Text.Json;

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
        var rows = new RegisterRowsBuilder(register);
        var unused = new SortedSet<string>(StringComparer.Ordinal);
        var position = 0;
        foreach (var element in array.EnumerateArray())
        {
            position++;
            if (element.ValueKind == JsonValueKind.Object)
                rows.Row(position, Values(element, unused));
            else
                rows.Fault(position, "This is no object.");
        }

        if (unused.Count > 0)
            rows.Note($"Members that are not used: {string.Join(", ", unused)}.");
        return rows.Build();
    }

    /// <summary>Members by column name. A column's own name goes before other words for it.</summary>
    private static Dictionary<string, string> Values(JsonElement element, SortedSet<string> unused)
    {
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var property in element.EnumerateObject())
        {
            if (RegisterWords.Column(property.Name) is not { } column)
                unused.Add(property.Name);
            else if (TextOf(property.Value) is { } value && (RegisterWords.IsOwnName(property.Name, column) || !values.ContainsKey(column)))
                values[column] = value;
        }

        return values;
    }

    private static string? TextOf(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString(),
        JsonValueKind.Number => value.GetRawText(),
        JsonValueKind.Array => string.Join(';', value.EnumerateArray().Select(TextOf).OfType<string>()),
        // Credits may be written { "value": 12, "unit": "CSVET" }.
        JsonValueKind.Object when value.TryGetProperty("value", out var number) =>
            $"{TextOf(number)} {(value.TryGetProperty("unit", out var unit) ? TextOf(unit) : "")}".Trim(),
        _ => null,
    };
}
