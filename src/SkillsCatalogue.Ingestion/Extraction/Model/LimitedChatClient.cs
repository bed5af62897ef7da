using Microsoft.Extensions.AI;

namespace SkillsCatalogue.Ingestion.Extraction.Model;

/// <summary>So many calls at a time, so many a minute. Callers may start as many as they like: they wait here without a thread.</summary>
internal sealed class LimitedChatClient(IChatClient inner, ModelOptions options, TimeProvider time) : WholeReplies(inner)
{
    private readonly SemaphoreSlim _places = new(options.Concurrency);
    private readonly CallRate _rate = new(options.RequestsPerMinute, options.Concurrency, time);

    /// <exception cref="ModelUnavailableException">The model cannot be asked.</exception>
    public override async Task<ChatResponse> GetResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? chat = null, CancellationToken cancellationToken = default)
    {
        await _places.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            await _rate.WaitAsync(cancellationToken).ConfigureAwait(false);
            return await base.InnerClient.GetResponseAsync(messages, chat, cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            _places.Release();
        }
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            _places.Dispose();
        base.Dispose(disposing);
    }
}
