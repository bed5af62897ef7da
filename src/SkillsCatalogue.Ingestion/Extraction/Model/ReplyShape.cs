using System.Text.Json;
using Microsoft.Extensions.AI;

namespace SkillsCatalogue.Ingestion.Extraction.Model;

/// <summary>Whether a reply is JSON with the members that the schema wants at its top: enough to tell a model that keeps to a schema from one that does not. What is in it, its reader judges.</summary>
internal static class ReplyShape
{
    public static bool Fits(string reply, ChatOptions? chat)
    {
        if (chat?.ResponseFormat is not ChatResponseFormatJson { Schema: var schema })
            return true;
        try
        {
            using var json = JsonDocument.Parse(WithoutFence(reply));
            return schema is not { ValueKind: JsonValueKind.Object } wanted || !wanted.TryGetProperty("required", out var required) || required.ValueKind != JsonValueKind.Array
                || (json.RootElement.ValueKind == JsonValueKind.Object && required.EnumerateArray().All(name => json.RootElement.TryGetProperty(name.GetString()!, out _)));
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private static string WithoutFence(string reply)
    {
        var text = reply.Trim();
        if (!text.StartsWith("```", StringComparison.Ordinal))
            return text;
        var (start, end) = (text.IndexOf('\n', StringComparison.Ordinal), text.LastIndexOf("```", StringComparison.Ordinal));
        return start > 0 && end > start ? text[start..end] : text;
    }
}
