using SkillsCatalogue.Core.Documents;
using SkillsCatalogue.Core.Programmes;
using SkillsCatalogue.Storage;
using SkillsCatalogue.Web.Programmes;

namespace SkillsCatalogue.Server.Worker;

/// <summary>Reads and maps uploaded programmes, oldest first, telling how far it is. A job is lent: a worker that dies gives it back. Two copies may run.</summary>
internal sealed partial class ProgrammeWorker(
    ProgrammeJobs jobs, Storage.Programmes programmes, Blobs blobs, ProgrammeSourceReader reader, ProgrammeDesk desk, TimeProvider time, ILogger<ProgrammeWorker> log) : BackgroundService
{
    private static readonly TimeSpan Look = TimeSpan.FromSeconds(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Look, time);
        try
        {
            while (await timer.WaitForNextTickAsync(stoppingToken))
                await AllAsync(stoppingToken);
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // Stopping: that is how this service ends.
        }
    }

    private async Task AllAsync(CancellationToken cancellationToken)
    {
        try
        {
            while (await jobs.NextAsync(ct: cancellationToken) is { } job)
                await OneAsync(job, cancellationToken);
        }
        catch (Exception fault) when (!cancellationToken.IsCancellationRequested)
        {
            // The lease runs out and the job is tried again, three times at most.
            LogFailed(fault);
        }
    }

    private async Task OneAsync(ProgrammeJob job, CancellationToken cancellationToken)
    {
        try
        {
            if (!await jobs.ProgressAsync(job.Id, "reading", 0, 0, cancellationToken))
                return;
            var reading = await reader.ReadAsync(await BytesAsync(job.Sha256, cancellationToken), job.FileName, cancellationToken);
            if (reading.Draft is not { } draft)
            {
                await jobs.FailedAsync(job.Id, reading.Problem!.Code, reading.Problem.Message, cancellationToken);
                return;
            }

            if (!await jobs.ProgressAsync(job.Id, "matching", 0, draft.Outcomes.Count, cancellationToken))
                return;
            // The map itself is made again by the page; what takes time is kept by the desk, and the designer sees how far it is.
            var progress = new JobProgress(jobs, job.Id, draft.Outcomes.Count);
            await desk.MapAsync(draft, job.Settings, [], "en", progress, cancellationToken);
            await progress.FinishAsync();
            if (!await jobs.ProgressAsync(job.Id, "saving", 0, 0, cancellationToken))
                return;
            var title = draft.Title is { Length: > 0 } printed ? printed : Path.GetFileNameWithoutExtension(job.FileName);
            var content = new ProgrammeContent(title, reading.Text, draft, job.Settings, ProgrammeSource.OfFile(job.Sha256, job.FileName, job.MediaType));
            await SaveAsync(job, content, cancellationToken);
        }
        catch (OperationCanceledException)
        {
            await jobs.GiveBackAsync(job.Id, CancellationToken.None);
            throw;
        }
        catch (Exception fault) when (fault is not System.Data.Common.DbException and not IOException)
        {
            // A bug of ours in one programme must not stop the others.
            LogFault(fault, job.Sha256);
            await jobs.FailedAsync(job.Id, DiagnosticCodes.ReaderFault, $"The program failed on it ({fault.GetType().Name}). Please report the document.", cancellationToken);
        }
    }

    private async Task SaveAsync(ProgrammeJob job, ProgrammeContent content, CancellationToken cancellationToken)
    {
        switch (await programmes.SaveAsync(job.ProgrammeId, null, content, null, job.ActorId, job.Id, cancellationToken))
        {
            case ProgrammeSaveResult.Closed:
                await jobs.FailedAsync(job.Id, DiagnosticCodes.ProgrammeClosed, "The programme is final: make it a draft again before a new version is handed in.", cancellationToken);
                break;
            case ProgrammeSaveResult.NotFound:
                await jobs.FailedAsync(job.Id, DiagnosticCodes.ProgrammeGone, "The programme was deleted while the upload waited.", cancellationToken);
                break;
        }
    }

    private async Task<byte[]> BytesAsync(string sha256, CancellationToken cancellationToken)
    {
        await using var stream = blobs.Open(sha256) ?? throw new FileNotFoundException("The original of an uploaded programme is missing.");
        using var bytes = new MemoryStream();
        await stream.CopyToAsync(bytes, cancellationToken);
        return bytes.ToArray();
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "An uploaded programme could not be worked on; it is tried again.")]
    private partial void LogFailed(Exception fault);

    [LoggerMessage(Level = LogLevel.Error, Message = "Reading or mapping failed on programme {Sha256}.")]
    private partial void LogFault(Exception fault, string sha256);
}
