using System.CommandLine;
using System.Text.Encodings.Web;
using System.Text.Json;
using SkillsCatalogue.Ingestion.Documents;
using SkillsCatalogue.Ingestion.Extraction;
using SkillsCatalogue.Language.Labels;
using SkillsCatalogue.TestSupport;

namespace SkillsCatalogue.Evaluation.Extraction;

/// <summary>
/// The verb <c>extract</c>: skills against the gold of the corpus, of each extractor alone and of all united; whether confidence keeps what it says; what known labels
/// are worth. Without a model, so nothing is refused and no tokens are spent.
/// </summary>
internal static class ExtractCommand
{
    private static readonly JsonSerializerOptions Indented = new(JsonSerializerDefaults.Web) { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static Command Create()
    {
        var extractor = new Option<string>("--extractor") { Description = "all, structure or dictionary: whose standards are listed one by one", DefaultValueFactory = _ => "all" };
        extractor.AcceptOnlyFromAmong("all", ExtractorNames.Structure, ExtractorNames.Dictionary);
        var format = new Option<string>("--format") { Description = "text or json", DefaultValueFactory = _ => "text" };
        format.AcceptOnlyFromAmong("text", "json");
        var cases = new Option<FileInfo?>("--out") { Description = "Writes what was missed, wrong and lost in each standard." };
        var write = new Option<bool>("--write") { Description = "Writes all tables to results/extract.md of this project." };
        var fit = new Option<bool>("--fit") { Description = "Counts the classes of confidence on the corpus and writes confidence.json of the extraction." };
        var command = new Command("extract", "Skill mentions of the corpus: precision, recall, F1, labels, grounding, losses, reliability of confidence.") { extractor, format, cases, write, fit };
        command.SetAction(async (parsed, ct) =>
        {
            var all = await RunsAsync("all", ct);
            if (all.Count == 0)
            {
                await Console.Error.WriteLineAsync("No corpus with gold was found.");
                return Data.Missing;
            }

            var structure = await RunsAsync(ExtractorNames.Structure, ct);
            var dictionary = await RunsAsync(ExtractorNames.Dictionary, ct);
            var name = parsed.GetValue(extractor)!;
            var chosen = name == "all" ? all : name == ExtractorNames.Structure ? structure : dictionary;
            List<ExtractScore> methods =
            [
                Sum(ExtractorNames.Structure, structure),
                Sum(ExtractorNames.Dictionary, dictionary),
                Sum("union (no model)", all),
            ];
            ExtractScore[] rows = [.. chosen.Select(run => run.Score), Sum("all", chosen)];
            var reliability = Reliability.Of(all, dictionary);
            if (parsed.GetValue(format) == "json")
            {
                Console.WriteLine(ExtractReport.Json(name, rows, methods, reliability));
            }
            else
            {
                var tables = ExtractReport.Text(rows, methods, reliability, DictionaryEvaluation.Run(all));
                Console.WriteLine(tables);
                if (parsed.GetValue(write))
                    await File.WriteAllTextAsync(Path.Combine(Repository.Root, "tests", "SkillsCatalogue.Evaluation", "results", "extract.md"), tables, ct);
            }

            if (parsed.GetValue(cases)?.FullName is { } path)
                await File.WriteAllTextAsync(path, ExtractReport.Cases([.. chosen.Select(run => run.Score)]), ct);
            if (parsed.GetValue(fit))
                await WriteAsync(Reliability.Count(all, dictionary, $"Counted by `evaluation extract --fit` on the {all.Count} standards of the corpus: united extractors without a model, and the dictionary alone."), ct);
            return 0;
        });
        return command;
    }

    /// <summary>All standards of the corpus together, by the united extractors.</summary>
    public static async Task<(ExtractScore Score, ReliabilityTable Reliability)> MeasureAsync(CancellationToken ct)
    {
        var all = await RunsAsync("all", ct);
        return (Sum("all", all), Reliability.Of(all, await RunsAsync(ExtractorNames.Dictionary, ct)));
    }

    private static ExtractScore Sum(string name, IReadOnlyList<ExtractRun> runs) => ExtractScore.Sum(name, [.. runs.Select(run => run.Score)]);

    private static async Task WriteAsync(ConfidenceTable table, CancellationToken ct) =>
        await File.WriteAllTextAsync(Path.Combine(Repository.Root, "src", "SkillsCatalogue.Ingestion", "Extraction", "confidence.json"), JsonSerializer.Serialize(table, Indented) + "\n", ct);

    private static async Task<List<ExtractRun>> RunsAsync(string name, CancellationToken ct)
    {
        ISkillExtractor[] all = [new StructureExtractor(), new DictionaryExtractor(StarterVocabulary.All)];
        var evaluation = new ExtractEvaluation(new DocumentReader(), new SkillExtractor(all, TimeProvider.System).Only(name)!);
        var runs = new List<ExtractRun>();
        foreach (var folder in Repository.CorpusFolders)
        {
            if (!File.Exists(Path.Combine(folder, "statements.gold.json")))
                await Console.Error.WriteLineAsync($"{Path.GetFileName(folder)}: no gold");
            else if (await evaluation.RunAsync(folder, ct) is { } run)
                runs.Add(run);
            else
                await Console.Error.WriteLineAsync($"{Path.GetFileName(folder)}: set aside");
        }

        return runs;
    }
}
