using Microsoft.Extensions.AI;
using SkillsCatalogue.Ingestion.Extraction.Model.Reading;

namespace SkillsCatalogue.Ingestion.Extraction.Model;

/// <summary>Stands in the place of the model and counts what would be asked. It answers as if every line held what is sought, so that the passes that follow are counted too: the estimate is an upper one. Tokens are those of <see cref="TokenCount"/>.</summary>
internal sealed class DryRunChatClient(ModelEstimate estimate, ModelOptions options) : IChatClient
{
    public Task<ChatResponse> GetResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? chat = null, CancellationToken cancellationToken = default)
    {
        var sent = messages.ToList();
        var reply = DryRunReply.Of(sent.LastOrDefault(message => message.Role == ChatRole.User)?.Text ?? "", chat);
        var (input, output) = (InputOf(sent, chat), TokenCount.Of(reply));
        estimate.Add(ModelCall.PromptOf(chat), new(1, input, output, options.CostOf(input, output)));
        return Task.FromResult(new ChatResponse(new ChatMessage(ChatRole.Assistant, reply)) { Usage = new() { InputTokenCount = input, OutputTokenCount = output, TotalTokenCount = input + output } });
    }

    public IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default) =>
        throw new NotSupportedException("Replies are read whole.");

    private static long InputOf(List<ChatMessage> sent, ChatOptions? chat) =>
        sent.Sum(message => (long)TokenCount.Of(message.Text) + TokenEstimate.PerMessage)
        + (chat?.ResponseFormat is ChatResponseFormatJson { Schema: { } schema } ? TokenCount.Of(schema.GetRawText()) : 0);

    public object? GetService(Type serviceType, object? serviceKey = null) => null;

    public void Dispose()
    {
    }
}
