using SkillsCatalogue.Storage;

namespace SkillsCatalogue.Server.Worker;

/// <summary>Reads uploaded documents that wait, oldest first. A document is lent for a while: a worker that dies gives it back. Two copies may run.</summary>
internal sealed partial class QueueWorker(Documents documents, Blobs blobs, DocumentIngest ingest, WantingDocuments wanting, TimeProvider time, ILogger<QueueWorker> log) : BackgroundService
{
    private static readonly TimeSpan Look = TimeSpan.FromSeconds(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Look, time);
        try
        {
            await RecallAsync(stoppingToken);
            while (await timer.WaitForNextTickAsync(stoppingToken))
                await AllAsync(stoppingToken);
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // Stopping, or a start that failed elsewhere: that is how this service ends.
        }
    }

    /// <summary>Programs are installed while nothing runs, or a restart makes them known: once is enough.</summary>
    private async Task RecallAsync(CancellationToken cancellationToken)
    {
        try
        {
            await wanting.QueueAgainAsync(cancellationToken);
        }
        catch (Exception fault) when (!cancellationToken.IsCancellationRequested)
        {
            LogNotRecalled(fault);
        }
    }

    private async Task AllAsync(CancellationToken cancellationToken)
    {
        try
        {
            while (await documents.NextQueuedAsync(ct: cancellationToken) is { } waiting)
                await OneAsync(waiting, cancellationToken);
        }
        catch (Exception fault) when (!cancellationToken.IsCancellationRequested)
        {
            // The lease runs out and the document is tried again.
            LogFailed(fault);
        }
    }

    private async Task OneAsync(StoredDocument waiting, CancellationToken cancellationToken)
    {
        await using var stream = blobs.Open(waiting.Sha256) ?? throw new FileNotFoundException("The original of a waiting document is missing.");
        using var bytes = new MemoryStream();
        await stream.CopyToAsync(bytes, cancellationToken);
        try
        {
            await ingest.IngestAsync(new SourceFile(waiting.FileName, bytes.ToArray(), null, waiting.SourceUrl), cancellationToken);
        }
        catch (OperationCanceledException)
        {
            // Stopped halfway: the next start takes it at once instead of waiting for the lease to run out.
            await documents.GiveBackAsync(waiting.Sha256, CancellationToken.None);
            throw;
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "A waiting document could not be read; it is tried again.")]
    private partial void LogFailed(Exception fault);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Documents that wanted recognition could not be queued again; the next start tries it.")]
    private partial void LogNotRecalled(Exception fault);
}
