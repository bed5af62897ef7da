using System.CommandLine;
using SkillsCatalogue.Ingestion.Documents;
using SkillsCatalogue.TestSupport;
using SkillsCatalogue.TestSupport.Fuzzing;

namespace SkillsCatalogue.Evaluation.Robustness;

/// <summary>The verb <c>fuzz</c>: damaged documents by the thousand through reading processes; what ends one, hangs, swells or comes back unsound is kept.</summary>
internal static class FuzzCommand
{
    public static Command Create()
    {
        var seed = new Option<int>("--seed") { Description = "The same seed makes the same documents; default: another one each time.", DefaultValueFactory = _ => Random.Shared.Next(1, 1_000_000) };
        var count = new Option<int>("--count") { Description = "How many documents.", DefaultValueFactory = _ => 5000 };
        var minutes = new Option<double?>("--minutes") { Description = "Stop after so many minutes." };
        var limit = new Option<int>("--limit") { Description = "Seconds that one document may take.", DefaultValueFactory = _ => 30 };
        var folder = new Option<DirectoryInfo?>("--dir") { Description = "Folder of sound documents to damage; default: the corpus." };
        var output = new Option<DirectoryInfo>("--out") { Description = "Folder for the documents that showed a fault.", DefaultValueFactory = _ => new DirectoryInfo("fuzz-faults") };
        var only = new Option<int?>("--only") { Description = "Only the document of this number; it is written to --out whatever comes of it." };
        var write = new Option<bool>("--write") { Description = "Writes the table to results/fuzz.md of this project." };
        var command = new Command("fuzz", "Damaged documents by the thousand: no crash, no hang, bounded memory, sound results. Exit code 1 when one showed a fault.") { seed, count, minutes, limit, folder, output, only, write };
        command.SetAction(async (parsed, ct) =>
        {
            var run = new FuzzRun(
                parsed.GetValue(seed), parsed.GetValue(folder)?.FullName is { } named ? FilesOf(named) : FuzzSource.Corpus, parsed.GetValue(output)!.FullName,
                new ReaderOptions { TimeLimit = TimeSpan.FromSeconds(parsed.GetValue(limit)), TimeLimitWithProgress = TimeSpan.FromSeconds(parsed.GetValue(limit)) });
            if (parsed.GetValue(only) is { } number)
                return await run.OnlyAsync(number, ct);
            var report = await run.AllAsync(parsed.GetValue(count), parsed.GetValue(minutes) is { } some ? TimeSpan.FromMinutes(some) : TimeSpan.MaxValue, ct);
            Console.WriteLine(report.Text);
            if (parsed.GetValue(write))
                await File.WriteAllTextAsync(Path.Combine(Repository.Root, "tests", "SkillsCatalogue.Evaluation", "results", "fuzz.md"), report.Text, ct);
            return report.Faults == 0 ? 0 : 1;
        });
        return command;
    }

    private static List<string> FilesOf(string folder) => [.. Directory.GetFiles(folder, "*", SearchOption.AllDirectories).Where(file => Path.GetExtension(file) is ".pdf" or ".html" or ".docx")];
}
