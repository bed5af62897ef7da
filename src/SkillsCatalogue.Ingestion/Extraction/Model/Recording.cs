using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.Extensions.AI;

namespace SkillsCatalogue.Ingestion.Extraction.Model;

/// <summary>One exchange as it is stored, a file of its own. Format, address and reply are needed; the rest says where it comes from. The text that was sent is not in it.</summary>
/// <param name="Format">1.</param>
/// <param name="Address"><see cref="RecordingAddress"/> of the request.</param>
/// <param name="Reply">Text of the reply, as it came.</param>
/// <param name="InputTokens">As the model counted; null when it did not say.</param>
/// <param name="OutputTokens">As the model counted; null when it did not say.</param>
/// <param name="FinishReason">Why the model stopped, such as <c>stop</c> or <c>length</c>; null when it did not say.</param>
/// <param name="RecordedAt">UTC.</param>
internal sealed record Recording(
    int Format, string Address, string Reply, string? Prompt, string? Model, long? InputTokens, long? OutputTokens, string? FinishReason, DateTimeOffset? RecordedAt)
{
    public const int CurrentFormat = 1;

    public static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static Recording Of(string address, string model, ChatOptions? options, ChatResponse response, DateTimeOffset at) => new(
        CurrentFormat, address, response.Text, ModelCall.PromptOf(options), model, response.Usage?.InputTokenCount, response.Usage?.OutputTokenCount, response.FinishReason?.Value, at);

    public ChatResponse ToResponse() => new(new ChatMessage(ChatRole.Assistant, Reply))
    {
        ModelId = Model,
        FinishReason = FinishReason is { } reason ? new ChatFinishReason(reason) : null,
        Usage = InputTokens is null && OutputTokens is null ? null : new() { InputTokenCount = InputTokens, OutputTokenCount = OutputTokens, TotalTokenCount = (InputTokens ?? 0) + (OutputTokens ?? 0) },
        AdditionalProperties = new() { [ModelCall.ReplayedKey] = true },
    };
}
