using System.Globalization;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.Logging;

namespace SkillsCatalogue.Ingestion.Extraction.Model;

/// <summary>
/// A time limit for each try, further tries with growing waits where they may help, and one exception for all that is to be expected of an endpoint.
/// Words of an error's body go nowhere: some repeat the key.
/// </summary>
internal sealed partial class RetryingChatClient(IChatClient inner, ModelOptions options, TimeProvider time, ILogger logger) : WholeReplies(inner)
{
    /// <summary>A try that ran into its limit was long: it gets one more.</summary>
    private const int LateTries = 2;

    private readonly ModelPause _pause = new(options, time);

    /// <exception cref="ModelUnavailableException">No answer after all tries, or none is to be had by trying.</exception>
    public override async Task<ChatResponse> GetResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? chat = null, CancellationToken cancellationToken = default)
    {
        // Names of prompts are ours: the connector would take them for settings of the model.
        var settings = chat?.Clone();
        settings?.AdditionalProperties?.Remove(ModelCall.PromptKey);
        for (var attempt = 1; ; attempt++)
        {
            _pause.ThrowIfPaused();
            if (_pause.Wait is { Ticks: > 0 } asked)
                await Task.Delay(asked, time, cancellationToken).ConfigureAwait(false);
            var fault = await TryAsync(messages, settings, cancellationToken).ConfigureAwait(false);
            if (fault.Response is { } response)
            {
                _pause.Answered();
                return response;
            }

            var (what, wait) = (fault.Fault!, fault.Fault!.Wait ?? Backoff(attempt));
            if (!what.MayPass || attempt >= (what.Reason == ModelOutage.TimedOut ? Math.Min(LateTries, options.Tries) : options.Tries) || wait > options.LongestWait)
                throw GiveUp(what, attempt, wait);
            LogAgain(logger, attempt, options.Tries, what.What, wait);
            if (what.Wait is not null)
                _pause.AskedToWait(wait);
            await Task.Delay(wait, time, cancellationToken).ConfigureAwait(false);
        }
    }

    private async Task<(ChatResponse? Response, ModelFault? Fault)> TryAsync(IEnumerable<ChatMessage> messages, ChatOptions? settings, CancellationToken cancellationToken)
    {
        using var limit = new CancellationTokenSource(options.TimeLimit, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, cancellationToken);
        try
        {
            return (await base.InnerClient.GetResponseAsync(messages, settings, either.Token).ConfigureAwait(false), null);
        }
        catch (Exception) when (cancellationToken.IsCancellationRequested)
        {
            throw new OperationCanceledException(cancellationToken);
        }
        catch (Exception) when (limit.IsCancellationRequested)
        {
            return (null, ModelFault.Late);
        }
        catch (Exception fault)
        {
            return (null, ModelFault.Of(fault, time));
        }
    }

    /// <summary>Doubled with each try, and somewhere between half and all of it, so that callers do not come back together.</summary>
    private TimeSpan Backoff(int attempt)
    {
        var full = options.FirstWait * Math.Pow(2, attempt - 1);
#pragma warning disable CA5394 // Jitter is no secret.
        return (full < options.LongestWait ? full : options.LongestWait) * (0.5 + (Random.Shared.NextDouble() / 2));
#pragma warning restore CA5394
    }

    private ModelUnavailableException GiveUp(ModelFault fault, int attempts, TimeSpan wait)
    {
        var where = options.Endpoint is { } endpoint ? $" at {endpoint}" : "";
        FormattableString message = fault.Reason switch
        {
            ModelOutage.WrongKey => $"The model's endpoint{where} refuses the key ({fault.What}).",
            ModelOutage.Refused => $"The model's endpoint{where} refuses the request for model “{options.Name}” ({fault.What}).",
            ModelOutage.RateLimited when wait > options.LongestWait => $"The model's endpoint{where} asks to wait {wait.TotalSeconds:0} s ({fault.What}).",
            ModelOutage.RateLimited => $"The model's endpoint{where} still asks to slow down after {attempts} tries ({fault.What}).",
            ModelOutage.TimedOut => $"The model{where} gave no answer within {options.TimeLimit.TotalSeconds:0} s, {attempts} times.",
            _ => $"The model's endpoint{where} cannot be reached: {fault.What}{(attempts > 1 ? FormattableString.Invariant($", after {attempts} tries") : "")}.",
        };
        var outage = new ModelUnavailableException(fault.Reason, message.ToString(CultureInfo.InvariantCulture));
        _pause.GaveUp(outage);
        LogOutage(logger, outage.Message);
        return outage;
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Try {Attempt} of {Tries} of a call of the model failed ({What}); again in {Wait}")]
    private static partial void LogAgain(ILogger logger, int attempt, int tries, string what, TimeSpan wait);

    [LoggerMessage(Level = LogLevel.Warning, Message = "{Outage} Work goes on without the model")]
    private static partial void LogOutage(ILogger logger, string outage);
}
