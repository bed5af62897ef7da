using System.Globalization;
using SkillsCatalogue.Core.Documents;
using SkillsCatalogue.Ingestion.PageImages;
using SkillsCatalogue.TestSupport;

namespace SkillsCatalogue.Tests.PageImages;

/// <summary>What a program that draws pages can do to us, played by small scripts.</summary>
public sealed class PageRasteriserTests : IDisposable
{
    private static readonly PageInfo Page = new(1, 595, 842);

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [SkippableFact]
    public async Task A_program_that_does_not_end_is_ended_with_its_children()
    {
        var pids = folder.File("pids");
        var rasteriser = Script($"sleep 600 & echo $! > {pids}; echo $$ >> {pids}; wait", seconds: 3);

        Assert.IsType<PageRaster.TimedOut>(await rasteriser.DrawAsync("/none.pdf", Page, CancellationToken.None));

        foreach (var pid in await File.ReadAllLinesAsync(pids))
            Assert.True(await HasEndedAsync(int.Parse(pid, CultureInfo.InvariantCulture)), pid);
    }

    [SkippableFact]
    public async Task A_program_that_writes_without_end_is_ended() =>
        Assert.IsType<PageRaster.TooLarge>(await Script("yes abcdefghijklmnopqrstuvwxyz", seconds: 300).DrawAsync("/none.pdf", Page, CancellationToken.None));

    [SkippableTheory]
    [InlineData("echo this is no image")]
    [InlineData("exit 0")]
    [InlineData("printf '\\377\\330'; exit 3")]
    public async Task Anything_but_a_whole_image_is_none(string script) =>
        Assert.IsType<PageRaster.Unreadable>(await Script(script, seconds: 300).DrawAsync("/none.pdf", Page, CancellationToken.None));

    [SkippableTheory]
    [InlineData(100, 200, 2, true)]
    [InlineData(200, 100, 2, false)]
    [InlineData(150, 212, 1, true)]
    [InlineData(150, 205, 1, false)]
    public async Task An_image_of_another_shape_than_the_page_is_refused(int width, int height, int ratio, bool fits)
    {
        var page = ratio == 2 ? new PageInfo(1, 100, 200) : Page;
        var header = new byte[] { 0xFF, 0xD8, 0xFF, 0xC0, 0, 11, 8, (byte)(height >> 8), (byte)height, (byte)(width >> 8), (byte)width, 1, 0, 0x11, 0, 0xFF, 0xD9 };
        var octal = string.Concat(header.Select(part => "\\" + Convert.ToString(part, 8).PadLeft(3, '0')));

        var raster = await Script($"printf '{octal}'", seconds: 300).DrawAsync("/none.pdf", page, CancellationToken.None);

        Assert.Equal(fits, raster is PageRaster.Drawn);
        Assert.Equal(!fits, raster is PageRaster.OtherShape);
    }

    [SkippableFact]
    public async Task A_program_that_is_not_there_has_no_version_and_is_no_fault_of_the_page()
    {
        Skip.If(OperatingSystem.IsWindows(), "NO SHELL: the test plays the program with a script.");
        var rasteriser = new PageRasteriser(Limits(folder.File("none"), 10), TimeProvider.System);

        Assert.Null(await rasteriser.VersionAsync());
        await Assert.ThrowsAsync<IOException>(() => rasteriser.DrawAsync("/none.pdf", Page, CancellationToken.None));
    }

    [SkippableFact]
    public async Task A_stop_ends_the_program()
    {
        using var stop = new CancellationTokenSource(TimeSpan.FromMilliseconds(300));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Script("sleep 600", seconds: 300).DrawAsync("/none.pdf", Page, stop.Token));
    }

    private PageRasteriser Script(string commands, int seconds)
    {
        Skip.If(OperatingSystem.IsWindows(), "NO SHELL: the test plays the program with a script.");
        var file = folder.File("program");
        File.WriteAllText(file, "#!/bin/sh\n" + commands + "\n");
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(file, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        return new PageRasteriser(Limits(file, seconds), TimeProvider.System);
    }

    private static RasterLimits Limits(string program, int seconds) => new(program, 72, 1000, TimeSpan.FromSeconds(seconds), 1L << 30);

    /// <summary>The system takes its time to end what was killed.</summary>
    private static async Task<bool> HasEndedAsync(int pid)
    {
        using var timer = new PeriodicTimer(TimeSpan.FromMilliseconds(20));
        for (var looks = 6000; looks > 0 && IsRunning(pid); looks--)
            await timer.WaitForNextTickAsync();
        return !IsRunning(pid);
    }

    /// <summary>A process that has ended and waits for its parent counts as ended.</summary>
    private static bool IsRunning(int pid) =>
        File.Exists($"/proc/{pid}/stat") && File.ReadAllText($"/proc/{pid}/stat").Split(") ")[^1][0] is not ('Z' or 'X');
}
