using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Microsoft.Extensions.AI;

namespace SkillsCatalogue.Ingestion.Extraction.Model;

/// <summary>A reply of the form that is asked for, in which every numbered line of the text stands once: as long as a reply can reasonably be.</summary>
internal static partial class DryRunReply
{
    private static readonly string[] IdNames = ["id", "statement", "line", "segment"];

    public static string Of(string text, ChatOptions? chat)
    {
        if (chat?.ResponseFormat is not ChatResponseFormatJson { Schema: { } schema })
            return text;
        var lines = Numbered().Matches(text).Select(match => (Id: match.Groups["id"].Value, Text: match.Groups["text"].Value.Trim())).ToArray();
        return Value(schema, "", lines.Length > 0 ? lines : [.. text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select((line, i) => ($"{i + 1}", line))], null)?.ToJsonString() ?? "null";
    }

    private static JsonNode? Value(JsonElement schema, string name, (string Id, string Text)[] lines, (string Id, string Text)? line)
    {
        if (schema.TryGetProperty("enum", out var values))
            return JsonNode.Parse(values[0].GetRawText());
        if (schema.TryGetProperty("anyOf", out var choices))
            return Value(choices[0], name, lines, line);
        return TypeOf(schema) switch
        {
            "object" => new JsonObject(schema.TryGetProperty("properties", out var properties)
                ? properties.EnumerateObject().Select(property => KeyValuePair.Create(property.Name, Value(property.Value, property.Name, lines, line))) : []),
            "array" => schema.TryGetProperty("items", out var item)
                ? new JsonArray([.. (line is { } one ? [one] : lines).Select(each => Value(item, name, lines, each))]) : new JsonArray(),
            "integer" or "number" => int.TryParse(new string([.. (line?.Id ?? "").Where(char.IsAsciiDigit)]), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 1,
            "boolean" => true,
            "null" => null,
            _ => IdNames.Contains(name, StringComparer.OrdinalIgnoreCase) || line is null ? line?.Id ?? "1" : line.Value.Text,
        };
    }

    private static string? TypeOf(JsonElement schema) => !schema.TryGetProperty("type", out var type) ? null
        : type.ValueKind == JsonValueKind.Array ? type.EnumerateArray().Select(one => one.GetString()).FirstOrDefault(one => one != "null") : type.GetString();

    [GeneratedRegex(@"^[ \t]*(?:\[(?<id>[A-Za-z]{0,3}\d+)\]|(?<id>[A-Za-z]{0,3}\d+)[:.|\t)])[ \t]*(?<text>\S.*)$", RegexOptions.Multiline)]
    private static partial Regex Numbered();
}
