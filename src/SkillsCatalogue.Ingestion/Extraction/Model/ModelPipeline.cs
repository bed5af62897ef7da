using Microsoft.Extensions.AI;
using Microsoft.Extensions.Logging;

namespace SkillsCatalogue.Ingestion.Extraction.Model;

/// <summary>The clients around a model in their order: recordings, then places and rate, then budget, then tries. The budget stands behind the places, so that only what is under way is reserved. What is expected of an endpoint comes out as <see cref="ModelUnavailableException"/> alone.</summary>
public static class ModelPipeline
{
    /// <param name="options"><see cref="ModelOptions.Folder"/> is set.</param>
    /// <param name="http">As <see cref="Http"/> makes it; null: only recordings answer.</param>
    /// <param name="account">Counts what is spent.</param>
    /// <param name="watch">Is told what became of each call.</param>
    /// <exception cref="InvalidOperationException">A setting that the provider needs is missing.</exception>
    public static IChatClient Create(ModelOptions options, HttpClient? http, ModelAccount account, ModelWatch watch, TimeProvider time, ILogger logger)
    {
        ArgumentNullException.ThrowIfNull(options);
        var model = options.ReplayOnly || http is null ? new NoChatClient() : Paid(ModelChatClient.Create(options, http), options, account, time, logger);
        return new WatchedChatClient(Recorded(model, options, time, keeps: true), watch, options);
    }

    /// <summary>Nothing is asked and nothing is kept: calls that no recording answers go into the estimate.</summary>
    public static IChatClient Dry(ModelOptions options, ModelEstimate estimate, ModelWatch watch, TimeProvider time)
    {
        ArgumentNullException.ThrowIfNull(options);
        return new WatchedChatClient(Recorded(new DryRunChatClient(estimate, options), options, time, keeps: false), watch, options);
    }

    /// <summary>A client of HTTP for a model. No time limit of its own: each try has one.</summary>
    public static HttpClient Http() => new(new SocketsHttpHandler { ConnectTimeout = TimeSpan.FromSeconds(10), PooledConnectionLifetime = TimeSpan.FromMinutes(5) })
    {
        Timeout = Timeout.InfiniteTimeSpan,
    };

    /// <summary>The same without recordings: for a call that must be made, such as that of <c>doctor</c>.</summary>
    internal static IChatClient Paid(IChatClient model, ModelOptions options, ModelAccount account, TimeProvider time, ILogger logger) =>
        new LimitedChatClient(new BudgetedChatClient(new RetryingChatClient(new CountedChatClient(model), options, time, logger), account, options, time), options, time);

    private static RecordingChatClient Recorded(IChatClient model, ModelOptions options, TimeProvider time, bool keeps)
    {
        var folder = options.Folder ?? throw new InvalidOperationException("Model:Folder is not set.");
        var store = new RecordingStore(Path.Combine(folder, "recordings"), options.Recordings, time);
        if (keeps)
            store.Tidy();
        return new(model, store, options, time, keeps);
    }
}
