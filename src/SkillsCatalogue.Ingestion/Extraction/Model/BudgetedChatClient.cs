using System.Globalization;
using Microsoft.Extensions.AI;

namespace SkillsCatalogue.Ingestion.Extraction.Model;

/// <summary>
/// Keeps to the budget and keeps the account. What a call will take at most is reserved before it is made, in the file, and only then compared with the budget:
/// neither a killed process nor another one beside this one leads past it. What the model counted replaces the reservation.
/// </summary>
internal sealed class BudgetedChatClient(IChatClient inner, ModelAccount account, ModelOptions options, TimeProvider time) : WholeReplies(inner)
{
    /// <exception cref="ModelUnavailableException">The budget has no room for the call, or the model cannot be asked.</exception>
    public override async Task<ChatResponse> GetResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? chat = null, CancellationToken cancellationToken = default)
    {
        var sent = messages as IReadOnlyList<ChatMessage> ?? [.. messages];
        var began = time.GetTimestamp();
        var reserved = Reserve(sent, chat);
        var end = reserved with { State = ModelAccountLine.Failed };
        try
        {
            var response = await base.InnerClient.GetResponseAsync(sent, chat, cancellationToken).ConfigureAwait(false);
            var (input, output) = (response.Usage?.InputTokenCount ?? reserved.Input, response.Usage?.OutputTokenCount ?? TokenEstimate.Of(response.Text));
            end = end with { State = ModelAccountLine.Answered, Input = input, Output = output, Cost = options.CostOf(input, output) };
            return response;
        }
        catch (ModelUnavailableException outage)
        {
            // A try that ran into its time limit may have been worked on, and paid for; the others were not.
            if (outage.Reason != ModelOutage.TimedOut)
                end = end with { Calls = 0, Input = 0, Output = 0, Cost = 0 };
            throw;
        }
        finally
        {
            account.Write(end with { Milliseconds = (long)time.GetElapsedTime(began).TotalMilliseconds });
        }
    }

    private ModelAccountLine Reserve(IReadOnlyList<ChatMessage> messages, ChatOptions? chat)
    {
        var input = TokenEstimate.OfInput(messages, chat);
        var output = TokenEstimate.OfOutput(input, chat);
        var line = new ModelAccountLine(
            Guid.NewGuid().ToString("N"), time.GetUtcNow(), ModelCall.Document, ModelCall.PromptOf(chat), options.Name, ModelAccountLine.Reserved, 1, input, output, options.CostOf(input, output), null);
        account.Write(line);
        if (Refusal(line) is not { } refusal)
            return line;
        account.Write(line with { State = ModelAccountLine.Failed, Calls = 0, Input = 0, Output = 0, Cost = 0 });
        throw new ModelUnavailableException(ModelOutage.BudgetSpent, refusal);
    }

    private string? Refusal(ModelAccountLine line)
    {
        var today = account.Today;
        var document = line.Document is { } sha256 ? account.Of(sha256) : default;
        return (today, document) switch
        {
            _ when options.DailyBudget > 0 && today.Tokens > options.DailyBudget =>
                Text($"Today's budget of {options.DailyBudget:#,0} tokens has no room for another call ({(today - line.Spending).Tokens:#,0} used). It opens again at 00:00 UTC; Model:DailyBudget raises it."),
            _ when options.DailyCost > 0 && today.Cost > options.DailyCost =>
                Text($"Today's budget of {options.DailyCost:0.00} {options.Currency} has no room for another call ({(today - line.Spending).Cost:0.00} used). It opens again at 00:00 UTC; Model:DailyCost raises it."),
            _ when options.DocumentBudget > 0 && document.Tokens > options.DocumentBudget =>
                Text($"The document's budget of {options.DocumentBudget:#,0} tokens has no room for another call. Model:DocumentBudget raises it."),
            _ when options.DocumentCost > 0 && document.Cost > options.DocumentCost =>
                Text($"The document's budget of {options.DocumentCost:0.00} {options.Currency} has no room for another call. Model:DocumentCost raises it."),
            _ => null,
        };
    }

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
