using Microsoft.Extensions.AI;

namespace SkillsCatalogue.Ingestion.Extraction.Model;

/// <summary>Tells the watch what became of each call.</summary>
internal sealed class WatchedChatClient(IChatClient inner, ModelWatch watch, ModelOptions options) : WholeReplies(inner)
{
    /// <exception cref="ModelUnavailableException">The model cannot be asked.</exception>
    public override async Task<ChatResponse> GetResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? chat = null, CancellationToken cancellationToken = default)
    {
        try
        {
            var response = await base.InnerClient.GetResponseAsync(messages, chat, cancellationToken).ConfigureAwait(false);
            var replayed = response.AdditionalProperties?.ContainsKey(ModelCall.ReplayedKey) == true;
            var (input, output) = replayed ? (0, 0) : (response.Usage?.InputTokenCount ?? 0, response.Usage?.OutputTokenCount ?? 0);
            watch.Add(ModelUse.None with
            {
                Calls = replayed ? 0 : 1,
                Replayed = replayed ? 1 : 0,
                Misshapen = ReplyShape.Fits(response.Text, chat) ? 0 : 1,
                InputTokens = input,
                OutputTokens = output,
                Cost = options.CostOf(input, output),
            });
            return response;
        }
        catch (ModelUnavailableException outage)
        {
            watch.Add(ModelUse.None with { Unanswered = 1, Outage = outage.Reason, Message = outage.Message });
            throw;
        }
    }
}
