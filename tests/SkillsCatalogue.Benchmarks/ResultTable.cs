using System.Globalization;
using System.Runtime.InteropServices;
using SkillsCatalogue.TestSupport;

namespace SkillsCatalogue.Benchmarks;

/// <summary>The table in the repository. Absolute times drift from machine to machine; the ratio holds.</summary>
internal static class ResultTable
{
    public static void Write(IReadOnlyList<ResultRow> rows)
    {
        var lines = new List<string>
        {
            "# Speed",
            "",
            $"`dotnet run -c Release --project tests/SkillsCatalogue.Benchmarks`, {TimeProvider.System.GetUtcNow().ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}, {Environment.ProcessorCount} cores, .NET {Environment.Version}, {RuntimeInformation.OSArchitecture}. Ratio: ours over the peer in the same run, above 1 is faster.",
            "",
            "| what | ours | peer | ratio |",
            "| --- | --- | --- | --- |",
        };
        lines.AddRange(rows.Select(row => $"| {row.What} | {row.Ours} | {row.Peer} | {row.Ratio?.ToString("0.00", CultureInfo.InvariantCulture) ?? "-"} |"));
        foreach (var line in lines)
            Console.WriteLine(line);
        var folder = Path.Combine(Repository.Root, "tests", "SkillsCatalogue.Benchmarks", "results");
        Directory.CreateDirectory(folder);
        File.WriteAllLines(Path.Combine(folder, "speed.md"), lines);
    }
}
