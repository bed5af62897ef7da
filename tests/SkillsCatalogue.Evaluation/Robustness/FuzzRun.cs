using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Reflection;
using System.Text;
using Microsoft.Extensions.Logging.Abstractions;
using SkillsCatalogue.Core.Documents;
using SkillsCatalogue.Ingestion.Documents;
using SkillsCatalogue.Ingestion.Reading;
using SkillsCatalogue.TestSupport.Fuzzing;

namespace SkillsCatalogue.Evaluation.Robustness;

/// <summary>One run over damaged documents, by as many reading processes as the machine has use for.</summary>
internal sealed class FuzzRun(int seed, IReadOnlyList<string> files, string output, ReaderOptions options)
{
    private const double Megabyte = 1024 * 1024;

    /// <summary>Ends that a damaged document must not come to: they are faults of ours, found by it.</summary>
    private static readonly string[] Faults = [DiagnosticCodes.ReaderFault, DiagnosticCodes.ReaderDied, DiagnosticCodes.TimedOut, DiagnosticCodes.TooMuchMemory];

    private readonly FuzzSource source = new(seed, files);
    private readonly ConcurrentBag<(FuzzInput Input, string Fault)> found = [];
    private readonly ConcurrentDictionary<string, int> outcomes = [];
    private readonly ProcessEnds ends = new();
    private int done;

    public async Task<FuzzReport> AllAsync(int count, TimeSpan longest, CancellationToken ct)
    {
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Seed {seed}, {count} documents from {files.Count} originals."));
        var clock = Stopwatch.StartNew();
        using var pool = Pool();
        var next = -1;
        await Task.WhenAll(Enumerable.Range(0, options.ProcessCount).Select(_ => Task.Run(
            async () =>
            {
                while (Interlocked.Increment(ref next) is var number && number < count && clock.Elapsed < longest)
                {
                    await OneAsync(pool, source.Make(number), ct);
                    if (Interlocked.Increment(ref done) % 500 == 0)
                        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{done} documents, {clock.Elapsed.TotalSeconds:0} s, {found.Count} faults"));
                }
            },
            ct)));
        return new(found.Count, Table(clock.Elapsed));
    }

    /// <summary>One document again, kept whatever comes of it.</summary>
    public async Task<int> OnlyAsync(int number, CancellationToken ct)
    {
        using var pool = Pool();
        var input = source.Make(number);
        var fault = await OneAsync(pool, input, ct);
        Console.WriteLine($"{Keep(input)}: {input.How}: {fault ?? outcomes.Keys.First()}");
        return fault is null ? 0 : 1;
    }

    private async Task<string?> OneAsync(ReadingPool pool, FuzzInput input, CancellationToken ct)
    {
        var result = await pool.ReadAsync(input.Bytes, input.Name, ReadingScope.Standard, ct);
        var code = result is ReadResult.SetAside aside ? aside.Reason.Code : "parsed";
        outcomes.AddOrUpdate(code, 1, (_, times) => times + 1);
        var fault = result switch
        {
            ReadResult.SetAside { Reason: { } reason } => Faults.Contains(reason.Code) ? $"{reason.Code} {reason.Message}" : null,
            ReadResult.Read read => Soundness.FaultOf(read.Document, read.Standard),
            _ => "neither read nor set aside",
        };
        if (fault is null)
            return null;
        found.Add((input, fault));
        Console.WriteLine($"{Keep(input)}: {input.How}: {fault}");
        return fault;
    }

    private ReadingPool Pool()
    {
        var pool = new ReadingPool(ReadingCommand.Of(Assembly.GetExecutingAssembly()), options, TimeProvider.System, NullLogger<ReadingPool>.Instance);
        pool.Measured += ends.Add;
        return pool;
    }

    private string Keep(FuzzInput input)
    {
        Directory.CreateDirectory(output);
        var name = string.Create(CultureInfo.InvariantCulture, $"{seed}-{input.Number}{Path.GetExtension(input.Name)}");
        File.WriteAllBytes(Path.Combine(output, name), input.Bytes);
        return name;
    }

    private string Table(TimeSpan elapsed)
    {
        var text = new StringBuilder();
        void Line(FormattableString line) => text.AppendLine(line.ToString(CultureInfo.InvariantCulture));
        Line($"# Fuzzing");
        Line($"");
        Line($"Made by `evaluation fuzz --seed {seed} --count {done} --write`: sound documents of the corpus, damaged at random, read to the end in {options.ProcessCount} reading processes that live on, {options.TimeLimit.TotalSeconds} s and {options.MaxMemoryBytes / Megabyte:0} MB at most.");
        Line($"");
        Line($"{done} documents in {elapsed.TotalSeconds:0} s ({done / elapsed.TotalSeconds:0.0} a second); {found.Count} faults. {ends.Text}");
        Line($"");
        Line($"| outcome | documents |");
        Line($"| --- | ---: |");
        foreach (var (code, times) in outcomes.OrderByDescending(outcome => outcome.Value))
            Line($"| {code} | {times} |");
        if (!found.IsEmpty)
        {
            Line($"");
            Line($"| number | what was done | fault |");
            Line($"| ---: | --- | --- |");
            foreach (var (input, fault) in found.OrderBy(pair => pair.Input.Number))
                Line($"| {input.Number} | {input.How} | {fault} |");
        }

        return text.ToString();
    }
}
