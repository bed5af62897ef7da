using System.Text;
using Microsoft.Extensions.AI;

namespace SkillsCatalogue.Ingestion.Extraction.Model;

/// <summary>
/// Tokens of a call before it is made: three bytes of UTF-8 a token, which is more than tokenizers of today make of European languages. It reserves a budget; what a model counted replaces it.
/// </summary>
internal static class TokenEstimate
{
    private const int BytesPerToken = 3;

    /// <summary>Role and marks of a message.</summary>
    internal const int PerMessage = 8;

    public static long Of(string text) => (Encoding.UTF8.GetByteCount(text) + BytesPerToken - 1) / BytesPerToken;

    public static long OfInput(IEnumerable<ChatMessage> messages, ChatOptions? options) =>
        messages.Sum(message => Of(message.Text) + PerMessage)
        + (options?.ResponseFormat is ChatResponseFormatJson { Schema: { } schema } ? Of(schema.GetRawText()) : 0);

    /// <summary>The limit of output that the caller sets, else as much as the input: replies quote it.</summary>
    public static long OfOutput(long input, ChatOptions? options) => options?.MaxOutputTokens ?? input;
}
