using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using SkillsCatalogue.Core.Documents;

namespace SkillsCatalogue.Ingestion.PageImages;

/// <summary>
/// Draws single pages with <c>pdftoppm</c> of Poppler, one short process a page: a hostile file can hurt that process only, and it ends within the limits.
/// The page is drawn as displayed (crop box, rotation), so that boxes of <see cref="DocumentText"/> lie on their words.
/// </summary>
public sealed class PageRasteriser(RasterLimits limits, TimeProvider time)
{
    /// <summary>Bytes a pixel that no JPEG of a page needs; a picture of noise has about one.</summary>
    private const int MostBytesPerPixel = 2;

    /// <summary>Sets the bounds of the system before the program takes the place of the shell: memory in KiB, seconds of the processor, low priority.</summary>
    private const string Bounded = "ulimit -v \"$1\" 2>/dev/null; ulimit -t \"$2\" 2>/dev/null; shift 2; exec nice -n 15 \"$@\"";

    /// <summary>What a shell answers when there is no such program, or it may not be started.</summary>
    private const int NotFound = 127, NotStarted = 126;

    private static readonly TimeSpan VersionTime = TimeSpan.FromSeconds(5);

    /// <summary>Name and version, such as <c>pdftoppm version 22.12.0</c>; null when it is not installed or does not start.</summary>
    public async Task<string?> VersionAsync(CancellationToken cancellationToken = default)
    {
        using var process = new Process { StartInfo = new(limits.Program, "-v") { RedirectStandardError = true, RedirectStandardOutput = true } };
        using var late = new CancellationTokenSource(VersionTime, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(late.Token, cancellationToken);
        try
        {
            process.Start();
        }
        catch (Win32Exception)
        {
            return null;
        }

        try
        {
            var output = process.StandardOutput.ReadToEndAsync(either.Token);
            var line = (await process.StandardError.ReadToEndAsync(either.Token).WaitAsync(either.Token)).Split('\n')[0].Trim();
            await output.WaitAsync(either.Token);
            await process.WaitForExitAsync(either.Token);
            // Older versions end with 99 after saying who they are.
            return process.ExitCode is 0 or 99 && line.Length > 0 ? line : null;
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return null;
        }
        finally
        {
            Kill(process);
        }
    }

    /// <summary>Draws a page of a file.</summary>
    /// <param name="file">Full path of a PDF.</param>
    /// <param name="page">The page as it was read: its size bounds the image, whatever size the program believes in.</param>
    /// <exception cref="IOException">The program is not installed.</exception>
    public async Task<PageRaster> DrawAsync(string file, PageInfo page, CancellationToken cancellationToken)
    {
        var longest = Math.Max(page.Width, page.Height);
        var pixels = (int)Math.Clamp(Math.Round(longest * limits.Dpi / 72), 1, limits.LongestSide);
        var most = 65_536 + (MostBytesPerPixel * (int)Math.Min(int.MaxValue / 4.0, (double)pixels * pixels));
        using var process = new Process { StartInfo = Start(["-jpeg", "-cropbox", "-scale-to", Number(pixels), "-f", Number(page.Number), "-l", Number(page.Number), file]) };
        process.Start();
        process.StandardInput.Close();
        using var late = new CancellationTokenSource(limits.Time, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(late.Token, cancellationToken);
        byte[]? jpeg;
        try
        {
            // What the program complains about is read and thrown away, so that it never waits for a reader. A child that has left the family may hold both streams open: nobody waits for it.
            var complaints = process.StandardError.BaseStream.CopyToAsync(Stream.Null, CancellationToken.None);
            jpeg = await ReadAsync(process, most).WaitAsync(either.Token);
            if (jpeg is null)
                return new PageRaster.TooLarge();
            await complaints.WaitAsync(either.Token);
            await process.WaitForExitAsync(either.Token);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return new PageRaster.TimedOut();
        }
        finally
        {
            Kill(process);
        }

        if (process.ExitCode is NotFound or NotStarted)
            throw new IOException($"{limits.Program} does not start.");
        return process.ExitCode != 0 || JpegSize.Of(jpeg) is not { } size ? new PageRaster.Unreadable()
            : IsOfShape(size, page) ? new PageRaster.Drawn(jpeg) : new PageRaster.OtherShape();
    }

    /// <summary>Sides of an image are whole pixels: each may be one off.</summary>
    internal static bool IsOfShape((int Width, int Height) image, PageInfo page) => page.Width >= page.Height
        ? Math.Abs((image.Width * page.Height / page.Width) - image.Height) <= 1.5 + (page.Height / page.Width)
        : Math.Abs((image.Height * page.Width / page.Height) - image.Width) <= 1.5 + (page.Width / page.Height);

    private ProcessStartInfo Start(string[] arguments)
    {
        var start = new ProcessStartInfo { RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true };
        if (OperatingSystem.IsWindows())
            start.FileName = limits.Program;
        else
        {
            start.FileName = "/bin/sh";
            foreach (var argument in (string[])["-c", Bounded, "sh", Number(limits.MemoryBytes / 1024), Number((long)Math.Ceiling(limits.Time.TotalSeconds) + 1), limits.Program])
                start.ArgumentList.Add(argument);
        }

        foreach (var argument in arguments)
            start.ArgumentList.Add(argument);
        return start;
    }

    /// <summary>What the program writes; null when it is more than the limit.</summary>
    private static async Task<byte[]?> ReadAsync(Process process, int most)
    {
        using var bytes = new MemoryStream();
        var buffer = new byte[81_920];
        int read;
        while ((read = await process.StandardOutput.BaseStream.ReadAsync(buffer)) > 0)
        {
            if (bytes.Length + read > most)
                return null;
            bytes.Write(buffer, 0, read);
        }

        return bytes.ToArray();
    }

    /// <summary>Ends the program and its children; does nothing when it has ended by itself.</summary>
    private static void Kill(Process process)
    {
        try
        {
            if (!process.HasExited)
                process.Kill(entireProcessTree: true);
        }
        catch (InvalidOperationException)
        {
            // It ended between the look and the blow.
        }
    }

    private static string Number(long value) => value.ToString(CultureInfo.InvariantCulture);
}
