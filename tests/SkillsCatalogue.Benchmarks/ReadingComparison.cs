using System.Diagnostics;
using Microsoft.Extensions.Logging.Abstractions;
using SkillsCatalogue.Core.Documents;
using SkillsCatalogue.Ingestion.Documents;
using SkillsCatalogue.Ingestion.Reading;
using SkillsCatalogue.TestSupport;

namespace SkillsCatalogue.Benchmarks;

/// <summary>
/// Pages a second of the whole reading - PDF bytes through a reading process to words with boxes, layout and structure, back in the parent - beside Poppler's <c>pdftotext -bbox-layout</c>,
/// which finds words and blocks only. File by file in turns, so that a busy machine slows both; the best round of each counts.
/// </summary>
internal static class ReadingComparison
{
    private const int LeastRounds = 3;
    private const int MostRounds = 9;

    /// <summary>Bounds of the three parts; a busy machine gets fewer rounds.</summary>
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(25), Comparison = TimeSpan.FromSeconds(60), Pairs = TimeSpan.FromSeconds(25);
    private static readonly ReadingCommand Child = ReadingCommand.Of(typeof(ReadingComparison).Assembly);

    public static async Task<ReadingFigures> RunAsync()
    {
        var load = File.Exists("/proc/loadavg") ? (await File.ReadAllTextAsync("/proc/loadavg")).Split(' ')[0] : null;
        using var one = Pool(1);
        var files = await ReadableAsync(one);
        await WarmAsync(one, files);
        var processesSeen = one.ProcessIds.ToHashSet();
        var pinned = OneCore.Pin([Environment.ProcessId, .. one.ProcessIds], "0");
        var rounds = 0;
        var clock = Stopwatch.StartNew();
        for (; rounds < MostRounds && (rounds < LeastRounds || clock.Elapsed < Comparison); rounds++)
        {
            foreach (var file in files)
            {
                var processes = one.ProcessIds;
                var before = ProcessorTime.IsKnown ? ProcessorTime.Of([Environment.ProcessId, .. processes]) : double.NaN;
                file.Ours = Math.Min(file.Ours, await SecondsAsync(() => ReadAsync(one, file)));
                processesSeen.UnionWith(one.ProcessIds);
                if (ProcessorTime.IsKnown && processes.SequenceEqual(one.ProcessIds))
                    file.OursWorked = Math.Min(file.OursWorked, ProcessorTime.Of([Environment.ProcessId, .. one.ProcessIds]) - before);
                before = ProcessorTime.IsKnown ? ProcessorTime.OfEnded() : double.NaN;
                file.Peer = Math.Min(file.Peer, await SecondsAsync(() => PopplerAsync(file)));
                if (ProcessorTime.IsKnown)
                    file.PeerWorked = Math.Min(file.PeerWorked, ProcessorTime.OfEnded() - before);
            }
        }

        if (pinned)
            OneCore.Pin([Environment.ProcessId, .. one.ProcessIds], OneCore.All);
        using var two = Pool(2);
        await WarmAsync(two, files);
        double single = double.MaxValue, pair = double.MaxValue;
        clock.Restart();
        for (var round = 0; round < MostRounds && (round < LeastRounds || clock.Elapsed < Pairs); round++)
        {
            single = Math.Min(single, await SecondsAsync(() => ReadAllAsync(one, files, 1)));
            processesSeen.UnionWith(one.ProcessIds);
            pair = Math.Min(pair, await SecondsAsync(() => ReadAllAsync(two, files, 2)));
        }

        return new(files, files.Sum(file => file.Pages) / single, files.Sum(file => file.Pages) / pair, rounds, pinned, load, processesSeen.Count - 1);
    }

    private static ReadingPool Pool(int processes) =>
        new(Child, new ReaderOptions { Processes = processes }, TimeProvider.System, NullLogger<ReadingPool>.Instance);

    /// <summary>Those that have a text layer; a scan is no work for either program.</summary>
    private static async Task<List<MeasuredFile>> ReadableAsync(ReadingPool pool)
    {
        var files = new List<MeasuredFile>();
        foreach (var path in Paths())
        {
            var file = new MeasuredFile(path, await File.ReadAllBytesAsync(path));
            file.Pages = await ReadAsync(pool, file);
            if (file.Pages > 0)
                files.Add(file);
        }

        return files;
    }

    private static IEnumerable<string> Paths()
    {
        var own = Repository.CorpusFolders.Select(Repository.SourceOf).Where(file => file.EndsWith(".pdf", StringComparison.Ordinal));
        if (Repository.SharedData is { } shared)
            return own.Concat(Directory.EnumerateFiles(Path.Combine(shared, "standards"), "*.pdf", SearchOption.AllDirectories).Where(file => !file.Contains("scan", StringComparison.OrdinalIgnoreCase)).Order(StringComparer.Ordinal));
        Console.Error.WriteLine("Skipped: the real standards are not here (SKILLS_SHARED).");
        return own;
    }

    private static async Task WarmAsync(ReadingPool pool, List<MeasuredFile> files)
    {
        var clock = Stopwatch.StartNew();
        while (clock.Elapsed < WarmUp)
            await ReadAllAsync(pool, files, 2);
    }

    /// <summary>All files, long ones first, so many at a time.</summary>
    private static Task ReadAllAsync(ReadingPool pool, List<MeasuredFile> files, int lanes) =>
        Parallel.ForEachAsync(files.OrderByDescending(file => file.Pages), new ParallelOptions { MaxDegreeOfParallelism = lanes }, async (file, _) => await ReadAsync(pool, file));

    private static async Task<int> ReadAsync(ReadingPool pool, MeasuredFile file) =>
        await pool.ReadAsync(file.Bytes, "source.pdf", ReadingScope.Standard, CancellationToken.None) is ReadResult.Read { Standard: not null } read ? read.Document.Pages.Count : 0;

    private static async Task PopplerAsync(MeasuredFile file)
    {
        using var process = Process.Start(new ProcessStartInfo("pdftotext", ["-bbox-layout", file.Path, "-"]) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        var buffer = new byte[1 << 16];
        while (process.StandardOutput.BaseStream.Read(buffer) > 0)
        {
        }

        await process.WaitForExitAsync();
    }

    private static async Task<double> SecondsAsync(Func<Task> work)
    {
        var clock = Stopwatch.StartNew();
        await work();
        return clock.Elapsed.TotalSeconds;
    }
}
