using Microsoft.Extensions.AI;
using OpenAI.Chat;

namespace SkillsCatalogue.Ingestion.Extraction.Model;

/// <summary>Tokens and the reason of the end, which Semantic Kernel's client leaves in the raw reply, in the places where they are looked for.</summary>
internal sealed class CountedChatClient(IChatClient inner) : WholeReplies(inner)
{
    public override async Task<ChatResponse> GetResponseAsync(IEnumerable<Microsoft.Extensions.AI.ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default)
    {
        var response = await base.InnerClient.GetResponseAsync(messages, options, cancellationToken).ConfigureAwait(false);
        var raw = response.RawRepresentation as ChatCompletion ?? response.Messages.Select(message => message.RawRepresentation).OfType<ChatCompletion>().FirstOrDefault();
        if (raw?.Usage is { } usage)
            response.Usage ??= new() { InputTokenCount = usage.InputTokenCount, OutputTokenCount = usage.OutputTokenCount, TotalTokenCount = usage.TotalTokenCount };
        response.FinishReason ??= raw?.FinishReason switch
        {
            OpenAI.Chat.ChatFinishReason.Stop => Microsoft.Extensions.AI.ChatFinishReason.Stop,
            OpenAI.Chat.ChatFinishReason.Length => Microsoft.Extensions.AI.ChatFinishReason.Length,
            OpenAI.Chat.ChatFinishReason.ContentFilter => Microsoft.Extensions.AI.ChatFinishReason.ContentFilter,
            _ => null,
        };
        return response;
    }
}
