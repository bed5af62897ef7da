using SkillsCatalogue.Search;

namespace SkillsCatalogue.Server.Worker;

/// <summary>
/// Keeps the index level with the database: sees a new revision, whoever wrote it, and builds the pilot and published generations again.
/// Rebuilds are debounced; a query never waits for one. May run in many processes, each over an index folder of its own.
/// </summary>
internal sealed partial class IndexKeeper(IndexRebuilder rebuilder, SkillSearch search, TimeProvider time, ILogger<IndexKeeper> log) : BackgroundService
{
    /// <summary>Two of these, and a build of two seconds, are within the five seconds that an ingest beside a running server may take to show.</summary>
    private static readonly TimeSpan Look = TimeSpan.FromMilliseconds(500);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Look, time);
        try
        {
            while (await timer.WaitForNextTickAsync(stoppingToken))
                await OnceAsync(stoppingToken);
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // Stopping, or a start that failed elsewhere: that is how this service ends.
        }
    }

    private async Task OnceAsync(CancellationToken cancellationToken)
    {
        try
        {
            await rebuilder.LevelAsync(cancellationToken);
            search.Refresh();
        }
        catch (Exception fault) when (!cancellationToken.IsCancellationRequested)
        {
            // The index in use stays; the next look tries again.
            LogFailed(fault);
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "The search index could not be rebuilt; the last one stays in use.")]
    private partial void LogFailed(Exception fault);
}
