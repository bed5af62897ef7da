using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace SkillsCatalogue.TestSupport.ModelStub;

/// <summary>An answer that keeps to any JSON Schema (objects, arrays, strings, enumerations, numbers, booleans, null), made of the lines of the request and nothing else. It understands nothing: it proves plumbing, never quality.</summary>
internal static class StubAnswer
{
    private const int LongestLabel = 80;

    public static string Of(StubCall call, StubFault fault)
    {
        var lines = StubLine.Of(call.TextOf("user"));
        var answer = call.Schema is { } schema ? Of(schema, "", new("1", "nothing"), lines, fault)?.ToJsonString() ?? "null" : lines.Count > 0 ? lines[0].Text : "Yes.";
        return fault switch
        {
            StubFault.InvalidJson => answer[..(answer.Length / 2)],
            StubFault.WrongSchema => """{"answer":"schema ignored","items":42}""",
            StubFault.Prose => "Here is what I found in the text: several skills of a craftsman.",
            _ => answer,
        };
    }

    private static JsonNode? Of(JsonElement schema, string name, StubLine line, IReadOnlyList<StubLine> lines, StubFault fault)
    {
        if (schema.TryGetProperty("enum", out var values))
            return JsonNode.Parse(values[0].GetRawText());
        if (schema.TryGetProperty("const", out var constant))
            return JsonNode.Parse(constant.GetRawText());
        foreach (var choice in new[] { "anyOf", "oneOf" })
        {
            if (schema.TryGetProperty(choice, out var choices))
                return Of(choices[0], name, line, lines, fault);
        }

        return TypeOf(schema) switch
        {
            "object" => Object(schema, line, lines, fault),
            "array" => Array(schema, name, line, lines, fault),
            "integer" or "number" => int.TryParse(new string([.. line.Id.Where(char.IsAsciiDigit)]), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 1,
            "boolean" => true,
            "null" => null,
            _ => Text(name, line, fault),
        };
    }

    private static JsonObject Object(JsonElement schema, StubLine line, IReadOnlyList<StubLine> lines, StubFault fault)
    {
        var made = new JsonObject();
        if (schema.TryGetProperty("properties", out var properties))
        {
            foreach (var property in properties.EnumerateObject())
                made[property.Name] = Of(property.Value, property.Name, line, lines, fault);
        }

        return made;
    }

    /// <summary>An item a line; within an item, one element.</summary>
    private static JsonArray Array(JsonElement schema, string name, StubLine line, IReadOnlyList<StubLine> lines, StubFault fault)
    {
        var items = schema.TryGetProperty("items", out var item) ? item : default;
        var made = new JsonArray();
        if (items.ValueKind != JsonValueKind.Object)
            return made;
        foreach (var each in lines.Count > 0 ? lines : [line])
        {
            var most = schema.TryGetProperty("maxItems", out var limit) ? limit.GetInt32() : int.MaxValue;
            for (var copy = fault == StubFault.DuplicatedItems ? 0 : 1; copy < 2 && made.Count < most; copy++)
                made.Add(Of(items, name, each, [], fault));
        }

        return made;
    }

    private static JsonValue Text(string name, StubLine line, StubFault fault) => JsonValue.Create(name.ToUpperInvariant() switch
    {
        "ID" or "STATEMENT" or "STATEMENTID" or "LINE" or "SEGMENT" => line.Id,
        "QUOTE" or "EVIDENCE" or "TRIGGER" or "REASON" or "GREENREASON" or "DIGITALREASON" => fault == StubFault.HallucinatedQuotes ? $"pilot the vessel number {line.Id} to the moon by night" : line.Text,
        _ when fault == StubFault.OtherLanguage => "aurkitu gaitasunak testuan",
        _ => Label(line.Text),
    })!;

    private static string Label(string text)
    {
        var words = text.Length > LongestLabel ? text[..text.LastIndexOf(' ', LongestLabel)] : text;
        words = words.TrimEnd('.', ';', ',', ' ');
        return words.Length == 0 ? text : char.ToLowerInvariant(words[0]) + words[1..];
    }

    private static string? TypeOf(JsonElement schema) => !schema.TryGetProperty("type", out var type) ? (schema.TryGetProperty("properties", out _) ? "object" : null)
        : type.ValueKind == JsonValueKind.Array ? type.EnumerateArray().Select(one => one.GetString()).First(one => one != "null") : type.GetString();
}
