using System.Globalization;
using System.Runtime.InteropServices;
using SkillsCatalogue.Ingestion.Documents;
using SkillsCatalogue.TestSupport;

namespace SkillsCatalogue.Benchmarks;

/// <summary>What the comparison of reading came to, and its table <c>results/reading.md</c>.</summary>
/// <param name="One">Pages a second of all files through one reading process.</param>
/// <param name="Two">The same through two.</param>
/// <param name="Rounds">How often each file was read by either.</param>
/// <param name="Pinned">Both programs were bound to one processor while files were compared.</param>
/// <param name="Load">Load average of the machine before the run; null where it cannot be told.</param>
/// <param name="Replaced">Times that the pool of one process started another because the warm one had grown beyond half its memory limit.</param>
internal sealed record ReadingFigures(IReadOnlyList<MeasuredFile> Files, double One, double Two, int Rounds, bool Pinned, string? Load, int Replaced)
{
    public double GeometricMean => Math.Exp(Files.Average(file => Math.Log(file.Ratio)));

    public ResultRow Row => new(
        Invariant($"PDF to statements through a reading process, {Files.Count} files, {Files.Sum(file => file.Pages)} pages, geometric mean over files"),
        Invariant($"{Math.Exp(Files.Average(file => Math.Log(file.Pages / file.Ours))):0} pages/s"),
        Invariant($"pdftotext -bbox-layout {Math.Exp(Files.Average(file => Math.Log(file.Pages / file.Peer))):0} pages/s"),
        GeometricMean);

    public void Write()
    {
        List<string> lines =
        [
            "# Speed of reading",
            "",
            Invariant($"`dotnet run -c Release --project tests/SkillsCatalogue.Benchmarks -- reading`, {TimeProvider.System.GetUtcNow():yyyy-MM-dd}, {Environment.ProcessorCount} cores, .NET {Environment.Version}, {RuntimeInformation.OSArchitecture}{(Load is null ? "" : $", load of the machine before the run {Load}")}."),
            Invariant($"Ours is the whole reading: bytes to a warm reading process (memory limit {new ReaderOptions().MaxMemoryBytes / 1048576} MB, the default; {Replaced} times replaced for its size), words with boxes, layout, structure, and back. The peer is `pdftotext -bbox-layout`, its start included, output read and dropped."),
            Invariant($"{(Pinned ? "Both on one and the same core" : "Not bound to a core (no `taskset`)")}, in turns, best of {Rounds} rounds; ratio above 1: ours is faster. The last column compares the seconds that processors worked, child and parent together: other work on the machine stretches the clock, not these."),
            "",
            "| file | pages | ours, pages/s | pdftotext, pages/s | ratio | ratio of work |",
            "| --- | --- | --- | --- | --- | --- |",
            .. Files.Select(file => Invariant($"| {file.Name} | {file.Pages} | {file.Pages / file.Ours:0} | {file.Pages / file.Peer:0} | {file.Ratio:0.00} | {file.RatioWorked:0.00} |")),
            Invariant($"| **geometric mean** | {Files.Sum(file => file.Pages)} | {Math.Exp(Files.Average(file => Math.Log(file.Pages / file.Ours))):0} | {Math.Exp(Files.Average(file => Math.Log(file.Pages / file.Peer))):0} | **{GeometricMean:0.00}** | **{Math.Exp(Files.Average(file => Math.Log(file.RatioWorked))):0.00}** |"),
            "",
            "| all files, not bound to a core | pages/s | ratio to one |",
            "| --- | --- | --- |",
            Invariant($"| one reading process | {One:0} | |"),
            Invariant($"| two reading processes | {Two:0} | {Two / One:0.00} |"),
        ];
        lines.ForEach(Console.WriteLine);
        File.WriteAllLines(Path.Combine(Repository.Root, "tests", "SkillsCatalogue.Benchmarks", "results", "reading.md"), lines);
    }

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
