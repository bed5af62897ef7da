using System.Text.Json;

namespace SkillsCatalogue.TestSupport.ModelStub;

/// <summary>One request as it came.</summary>
/// <param name="Number">From 1, in the order of arrival.</param>
/// <param name="PathAndQuery">Shows the provider's shape.</param>
/// <param name="Authorization">Header <c>Authorization</c>, empty when absent.</param>
/// <param name="ApiKey">Header <c>api-key</c> (Azure), empty when absent.</param>
/// <param name="BodyHash">SHA-256 of the body: the same for the same question.</param>
public sealed record StubCall(int Number, string PathAndQuery, string Authorization, string ApiKey, string BodyHash, JsonElement Body)
{
    public bool Streams => Body.TryGetProperty("stream", out var stream) && stream.GetBoolean();

    public string? Model => Body.TryGetProperty("model", out var model) ? model.GetString() : null;

    /// <summary>Text of all messages of a role, one after another.</summary>
    public string TextOf(string role) => string.Join('\n', Body.GetProperty("messages").EnumerateArray()
        .Where(message => message.GetProperty("role").GetString() == role).Select(message => TextOf(message.GetProperty("content"))));

    /// <summary>The schema that the answer has to keep to; null when none is asked for.</summary>
    public JsonElement? Schema =>
        Body.TryGetProperty("response_format", out var format) && format.ValueKind == JsonValueKind.Object && format.TryGetProperty("json_schema", out var named) && named.TryGetProperty("schema", out var schema)
            ? schema : null;

    private static string TextOf(JsonElement content) => content.ValueKind == JsonValueKind.Array
        ? string.Concat(content.EnumerateArray().Select(part => part.TryGetProperty("text", out var text) ? text.GetString() : ""))
        : content.GetString() ?? "";
}
