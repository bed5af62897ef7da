using System.Diagnostics;
using SkillsCatalogue.Core.Documents;
using SkillsCatalogue.Ingestion.Documents;
using SkillsCatalogue.Language.Standards;
using SkillsCatalogue.TestSupport;

namespace SkillsCatalogue.Benchmarks;

/// <summary>Pages a second from PDF bytes to statements, beside Poppler's <c>pdftotext -bbox-layout</c>, which only finds words and blocks.</summary>
internal static class PagesComparison
{
    private const int Rounds = 3;

    public static IEnumerable<ResultRow> Run()
    {
        foreach (var (name, files) in Sets())
        {
            var bytes = files.Select(File.ReadAllBytes).ToList();
            var reader = new DocumentReader();
            var pages = Read(reader, bytes);
            var ours = Best(() => Read(reader, bytes));
            var peer = Best(() => files.ForEach(Poppler));
            yield return new(
                $"PDF to statements, {name}: {files.Count} files, {pages} pages",
                Invariant($"{pages / ours:0} pages/s"),
                peer is null ? "pdftotext not installed" : Invariant($"pdftotext -bbox-layout {pages / peer:0} pages/s"),
                peer / ours);
        }
    }

    private static int Read(DocumentReader reader, List<byte[]> files)
    {
        var pages = 0;
        foreach (var bytes in files)
        {
            if (reader.Read(bytes, "benchmark.pdf", CancellationToken.None) is not ReadResult.Read { Document: var document })
                continue;
            StandardParser.Parse(document);
            pages += document.Pages.Count;
        }

        return pages;
    }

    private static void Poppler(string file)
    {
        using var process = Process.Start(new ProcessStartInfo("pdftotext", ["-bbox-layout", file, "-"]) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        process.StandardOutput.ReadToEnd();
        process.WaitForExit();
    }

    /// <summary>Seconds of the best round; null when a program is missing.</summary>
    private static double? Best(Action work)
    {
        try
        {
            return Enumerable.Range(0, Rounds).Min(_ =>
            {
                var clock = Stopwatch.StartNew();
                work();
                return clock.Elapsed.TotalSeconds;
            });
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return null;
        }
    }

    private static double Best(Func<int> work) => Best(() => { work(); })!.Value;

    private static IEnumerable<(string Name, List<string> Files)> Sets()
    {
        yield return ("corpus", [.. Repository.CorpusFolders.Select(Repository.SourceOf).Where(file => file.EndsWith(".pdf", StringComparison.Ordinal))]);
        if (Repository.SharedData is { } shared)
        {
            yield return ("real standards", [.. Directory.EnumerateFiles(Path.Combine(shared, "standards"), "*.pdf", SearchOption.AllDirectories)
                .Where(file => !file.Contains("scan", StringComparison.OrdinalIgnoreCase)).Order(StringComparer.Ordinal)]);
        }
        else
        {
            Console.Error.WriteLine("Skipped: the real standards are not here (SKILLS_SHARED).");
        }
    }

    private static string Invariant(FormattableString text) => FormattableString.Invariant(text);
}
