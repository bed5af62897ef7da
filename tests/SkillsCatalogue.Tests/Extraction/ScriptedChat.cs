using Microsoft.Extensions.AI;

namespace SkillsCatalogue.Tests.Extraction;

/// <summary>A model that gives prepared replies in turn and keeps what it was asked.</summary>
internal sealed class ScriptedChat(params string[] replies) : IChatClient
{
    private int _next;

    public List<IReadOnlyList<ChatMessage>> Asked { get; } = [];

    public long Tokens { get; init; } = 100;

    public Exception? Fault { get; init; }

    public Task<ChatResponse> GetResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default)
    {
        lock (Asked)
        {
            Asked.Add([.. messages]);
            if (Fault is not null)
                throw Fault;
            var reply = replies[Math.Min(_next++, replies.Length - 1)];
            return Task.FromResult(new ChatResponse(new ChatMessage(ChatRole.Assistant, reply)) { Usage = new() { TotalTokenCount = Tokens } });
        }
    }

    public IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(
        IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default) => throw new NotSupportedException("Replies are read whole.");

    public object? GetService(Type serviceType, object? serviceKey = null) => null;

    public void Dispose()
    {
    }
}
