using System.Collections.Concurrent;
using Microsoft.Extensions.AI;

namespace SkillsCatalogue.Ingestion.Extraction.Model;

/// <summary>
/// Answers from recordings, and records every exchange that was made. A reply is stored before anybody sees it, so that it is never asked for again; the same request
/// at the same time is asked once.
/// </summary>
/// <param name="keeps">False for a rehearsal, whose replies are nobody's.</param>
internal sealed class RecordingChatClient(IChatClient inner, RecordingStore store, ModelOptions options, TimeProvider time, bool keeps = true) : WholeReplies(inner)
{
    private readonly ConcurrentDictionary<string, Task<ChatResponse>> _asked = new(StringComparer.Ordinal);

    private string Model => options.Name ?? "";

    /// <exception cref="ModelUnavailableException">There is no recording, and the model cannot be asked.</exception>
    public override async Task<ChatResponse> GetResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? chat = null, CancellationToken cancellationToken = default)
    {
        var sent = messages.ToArray();
        var address = RecordingAddress.Of(Model, sent, chat);
        while (true)
        {
            if (store.Find(address) is { } known)
                return known.ToResponse();
            if (options.ReplayOnly)
                throw new ModelUnavailableException(ModelOutage.NotRecorded, $"Only recordings answer, and there is none of exchange {address[..12]} ({ModelCall.PromptOf(chat)}).");
            var mine = new TaskCompletionSource<ChatResponse>(TaskCreationOptions.RunContinuationsAsynchronously);
            var asked = _asked.GetOrAdd(address, mine.Task);
            if (asked == mine.Task)
                return await AskAsync(address, sent, chat, mine, cancellationToken).ConfigureAwait(false);
            // Somebody asks the same: its recording is the answer. Had its caller given up, it is asked again.
            await Task.WhenAny(asked).WaitAsync(cancellationToken).ConfigureAwait(false);
            if (asked.IsFaulted)
                return await asked.ConfigureAwait(false);
        }
    }

    private async Task<ChatResponse> AskAsync(string address, ChatMessage[] messages, ChatOptions? chat, TaskCompletionSource<ChatResponse> mine, CancellationToken cancellationToken)
    {
        try
        {
            var response = await base.InnerClient.GetResponseAsync(messages, chat, cancellationToken).ConfigureAwait(false);
            if (keeps)
                await store.KeepAsync(Recording.Of(address, Model, chat, response, time.GetUtcNow())).ConfigureAwait(false);
            mine.SetResult(response);
            return response;
        }
        catch (ModelUnavailableException outage)
        {
            mine.SetException(outage);
            _ = mine.Task.Exception;
            throw;
        }
        finally
        {
            _asked.TryRemove(address, out _);
            mine.TrySetCanceled(CancellationToken.None);
        }
    }
}
