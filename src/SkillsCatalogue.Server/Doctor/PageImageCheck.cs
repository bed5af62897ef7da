using System.Globalization;
using Microsoft.Extensions.Options;
using SkillsCatalogue.Ingestion.PageImages;
using SkillsCatalogue.Storage;
using SkillsCatalogue.Storage.PageImages;

namespace SkillsCatalogue.Server.Doctor;

/// <summary>The program that draws pages, and how much room its images take.</summary>
internal static class PageImageCheck
{
    private const string Name = "page images";

    public static Finding Run(IConfiguration configuration)
    {
        var options = configuration.GetSection(PageImageOptions.Section).Get<PageImageOptions>() ?? new();
        if (options.IsOff)
            return new(Name, FindingStatus.Absent, "Switched off. The review screen shows the text; the original opens at its page.", "Set PageImages:Enabled to auto to switch them on.");
        var limits = new RasterLimits(options.Program, options.Dpi, options.LongestSide, TimeSpan.FromSeconds(options.SecondsPerPage), options.MaxMemoryBytes);
        if (new PageRasteriser(limits, TimeProvider.System).VersionAsync().GetAwaiter().GetResult() is not { } version)
            return new(Name, FindingStatus.Absent, $"{options.Program} is not installed. The review screen shows the text; the original opens at its page.", "Install Poppler where the worker runs (Debian: apt install poppler-utils); a running worker sees it by itself.");
        var storage = configuration.GetSection(StorageOptions.Section).Get<StorageOptions>() ?? new();
        var cache = new PageImageCache(Options.Create(storage), Options.Create(options), TimeProvider.System);
        var megabytes = (cache.Length() / (1024.0 * 1024)).ToString("0.0", CultureInfo.InvariantCulture);
        var progress = cache.Worker() is { } worker ? $" Pages with evidence: {worker.Made} of {worker.Needed} done." : "";
        return new(Name, FindingStatus.Ok, $"{version}; {megabytes} MB of images, at most {options.MaxCacheBytes / (1024 * 1024)} MB.{progress}");
    }
}
