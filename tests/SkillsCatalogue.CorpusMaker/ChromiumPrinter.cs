using System.Diagnostics;

namespace SkillsCatalogue.CorpusMaker;

/// <summary>Prints HTML to PDF with headless Chromium (the CHROMIUM variable names another binary than /usr/bin/chromium).</summary>
public static class ChromiumPrinter
{
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(2);

    /// <summary>Prints <paramref name="html"/> to <paramref name="pdf"/>.</summary>
    /// <exception cref="InvalidOperationException">Chromium failed, ran over two minutes or left no file; the message holds what it said.</exception>
    public static async Task PrintAsync(string html, string pdf)
    {
        var scratch = Directory.CreateTempSubdirectory("corpus-maker-");
        try
        {
            var page = Path.Combine(scratch.FullName, "page.html");
            var printed = Path.Combine(scratch.FullName, "page.pdf");
            await File.WriteAllTextAsync(page, html);
            await RunAsync(page, printed, Path.Combine(scratch.FullName, "profile"));
            File.Copy(printed, pdf, overwrite: true);
        }
        finally
        {
            scratch.Delete(recursive: true);
        }
    }

    private static async Task RunAsync(string page, string printed, string profile)
    {
        var start = new ProcessStartInfo(Environment.GetEnvironmentVariable("CHROMIUM") ?? "/usr/bin/chromium")
        {
            RedirectStandardError = true,
            RedirectStandardOutput = true,
        };
        string[] arguments =
        [
            "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
            "--disable-component-update", "--disable-sync", "--no-pdf-header-footer", $"--print-to-pdf={printed}", $"--user-data-dir={profile}",
            new Uri(page).AbsoluteUri,
        ];
        foreach (var argument in arguments) start.ArgumentList.Add(argument);
        using var process = Process.Start(start) ?? throw new InvalidOperationException($"{start.FileName} did not start.");
        using var clock = new CancellationTokenSource(Limit);
        var said = process.StandardError.ReadToEndAsync(clock.Token);
        var output = process.StandardOutput.ReadToEndAsync(clock.Token);
        try
        {
            await process.WaitForExitAsync(clock.Token);
            await output;
            if (process.ExitCode != 0 || !File.Exists(printed)) throw new InvalidOperationException($"Chromium printed nothing (exit {process.ExitCode}): {await said}");
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw new InvalidOperationException($"Chromium ran over {Limit.TotalMinutes} minutes.");
        }
    }
}
