using System.Diagnostics;
using Microsoft.Extensions.Options;
using SkillsCatalogue.Core.Documents;
using SkillsCatalogue.Ingestion.PageImages;
using SkillsCatalogue.Storage;
using SkillsCatalogue.Storage.PageImages;

namespace SkillsCatalogue.Server.Worker;

/// <summary>
/// Makes images of printed pages: first those that somebody waits for, then, while no document waits to be read, all pages with evidence.
/// What is there is not made again, so that a restart goes on where it stopped. Two copies may run: at worst both draw one page.
/// </summary>
internal sealed partial class PageImageWorker(
    PageRasteriser rasteriser, PageImageCache cache, PageImageShelf shelf, PageImagePlan plan, Documents documents, Blobs blobs, IOptions<PageImageOptions> options, TimeProvider time, ILogger<PageImageWorker> log) : BackgroundService
{
    private static readonly TimeSpan Look = TimeSpan.FromMilliseconds(300);

    /// <summary>How often the worker is heard of, and looks whether the program has been installed.</summary>
    private static readonly TimeSpan Tell = TimeSpan.FromSeconds(20);

    /// <summary>Longest stretch of background work before wishes and readers are looked at again.</summary>
    private static readonly TimeSpan Stretch = TimeSpan.FromMilliseconds(500);

    /// <summary>Share of the room that the background may fill: the rest is for pages that are asked for.</summary>
    private const double BackgroundShare = 0.8;

    private string? program;
    private long? told;
    private long length;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (options.Value.IsOff)
            return;
        using var timer = new PeriodicTimer(Look, time);
        try
        {
            length = cache.Length();
            do
                await OnceAsync(stoppingToken);
            while (await timer.WaitForNextTickAsync(stoppingToken));
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // Stopping: that is how this service ends.
        }
    }

    private async Task OnceAsync(CancellationToken cancellationToken)
    {
        try
        {
            if (told is null || time.GetElapsedTime(told.Value) > Tell)
                await TellAsync(cancellationToken);
            foreach (var wish in cache.Wanted())
            {
                if (program is not null)
                    await MakeAsync(wish, cancellationToken);
                cache.Strike(wish);
            }

            if (program is not null && await documents.QueuedCountAsync(cancellationToken) == 0)
                await BackgroundAsync(cancellationToken);
        }
        catch (Exception fault) when (!cancellationToken.IsCancellationRequested)
        {
            // A full disk, a folder that went: images are a convenience, the next look tries again.
            LogFailed(fault);
            told = null;
        }
    }

    private async Task TellAsync(CancellationToken cancellationToken)
    {
        program = await rasteriser.VersionAsync(cancellationToken);
        await plan.RefreshAsync(cancellationToken);
        await cache.TellAsync(new(time.GetUtcNow(), program, plan.Needed, plan.Needed - plan.Open), cancellationToken);
        told = time.GetTimestamp();
    }

    private async Task BackgroundAsync(CancellationToken cancellationToken)
    {
        await plan.RefreshAsync(cancellationToken);
        if (plan.Open == 0)
            return;
        var started = time.GetTimestamp();
        while (length < options.Value.MaxCacheBytes * BackgroundShare && time.GetElapsedTime(started) < Stretch && plan.Next() is { } next)
        {
            await MakeAsync(next, cancellationToken);
            plan.Done(next);
        }

        if (plan.Open == 0)
            told = null;
    }

    private async Task MakeAsync(PageImageKey key, CancellationToken cancellationToken)
    {
        if (cache.VersionOf(key) is not null || cache.FaultOf(key) is not null)
            return;
        var pages = await shelf.PagesAsync(key.Sha256, cancellationToken);
        if (pages.FirstOrDefault(page => page.Number == key.Page) is not { } page || blobs.FileOf(key.Sha256) is not { } file)
            return;
        if (await rasteriser.DrawAsync(file, page, cancellationToken) is var raster && raster is PageRaster.Drawn { Jpeg: var jpeg })
        {
            await cache.PutAsync(key, jpeg, cancellationToken);
            length += jpeg.Length;
        }
        else
        {
            await cache.PutFaultAsync(key, FaultOf(raster), cancellationToken);
        }

        // Withdrawn while it was drawn: the withdrawal deleted what was there then.
        if (await documents.FindAsync(key.Sha256, CancellationToken.None) is not { Status: not DocumentStatus.Withdrawn })
            cache.Drop(key.Sha256);
        if (length > options.Value.MaxCacheBytes)
            length = cache.Evict((long)(options.Value.MaxCacheBytes * 0.9));
    }

    private static string FaultOf(PageRaster raster) => raster switch
    {
        PageRaster.TimedOut => PageImageFaults.TimedOut,
        PageRaster.TooLarge => PageImageFaults.TooLarge,
        PageRaster.OtherShape => PageImageFaults.OtherShape,
        PageRaster.Unreadable => PageImageFaults.Unreadable,
        _ => throw new UnreachableException(),
    };

    [LoggerMessage(Level = LogLevel.Error, Message = "Images of pages could not be made; it is tried again.")]
    private partial void LogFailed(Exception fault);
}
