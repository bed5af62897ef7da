using System.Text.Json;
using SkillsCatalogue.Core.Skills;

namespace SkillsCatalogue.Ingestion.Extraction;

/// <summary>Reads the reply of a model. Anything but the agreed JSON is refused whole: half a reply is no reply.</summary>
internal static class ModelReply
{
    /// <summary>More entries from one part of a document are no extraction but a loop.</summary>
    private const int MostSkills = 300;

    private const int LongestLabel = 200;

    /// <summary>The schema that the model is asked to keep to.</summary>
    public static JsonElement Schema { get; } = JsonDocument.Parse("""
        {
          "type": "object",
          "properties": {
            "skills": {
              "type": "array",
              "items": {
                "type": "object",
                "properties": {
                  "quote": { "type": "string" },
                  "label": { "type": "string" },
                  "type": { "type": "string", "enum": ["skill", "knowledge", "attitude"] }
                },
                "required": ["quote", "label", "type"],
                "additionalProperties": false
              }
            }
          },
          "required": ["skills"],
          "additionalProperties": false
        }
        """).RootElement.Clone();

    /// <summary>The claims of a reply, or the reason why it is refused.</summary>
    public static (IReadOnlyList<ModelClaim> Claims, string? Refusal) Read(string reply)
    {
        try
        {
            using var json = JsonDocument.Parse(WithoutFence(reply));
            if (json.RootElement.ValueKind != JsonValueKind.Object || !json.RootElement.TryGetProperty("skills", out var skills) || skills.ValueKind != JsonValueKind.Array)
                return ([], "The reply has no array “skills”.");
            if (skills.GetArrayLength() > MostSkills)
                return ([], $"The reply lists more than {MostSkills} skills.");
            var claims = new List<ModelClaim>();
            foreach (var item in skills.EnumerateArray())
            {
                if (TextOf(item, "quote") is not { } quote || TextOf(item, "label") is not { } label || TypeOf(TextOf(item, "type")) is not { } type)
                    return ([], $"Entry {claims.Count + 1} lacks quote, label or a known type.");
                if (label.Length > LongestLabel)
                    return ([], $"Entry {claims.Count + 1} has a label of more than {LongestLabel} letters.");
                claims.Add(new(quote, label, type));
            }

            return (claims, null);
        }
        catch (JsonException fault)
        {
            return ([], $"The reply is not JSON (line {fault.LineNumber + 1}, byte {fault.BytePositionInLine}).");
        }
    }

    private static string WithoutFence(string reply)
    {
        var text = reply.Trim();
        if (!text.StartsWith("```", StringComparison.Ordinal))
            return text;
        var start = text.IndexOf('\n', StringComparison.Ordinal);
        var end = text.LastIndexOf("```", StringComparison.Ordinal);
        return start > 0 && end > start ? text[start..end] : text;
    }

    private static string? TextOf(JsonElement item, string name) =>
        item.ValueKind == JsonValueKind.Object && item.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String && value.GetString() is { } text
            && !string.IsNullOrWhiteSpace(text)
            ? text.Trim()
            : null;

    private static SkillType? TypeOf(string? name) => name switch
    {
        "skill" => SkillType.Skill,
        "knowledge" => SkillType.Knowledge,
        "attitude" => SkillType.Attitude,
        _ => null,
    };
}
