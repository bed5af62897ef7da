using System.CommandLine;
using SkillsCatalogue.Ingestion.Documents;
using SkillsCatalogue.Ingestion.Extraction;
using SkillsCatalogue.Language.Labels;
using SkillsCatalogue.TestSupport;

namespace SkillsCatalogue.Evaluation.Extraction;

/// <summary>The verb <c>extract</c>: places of skills against the gold of the corpus. Without a model, so nothing is refused and no tokens are spent.</summary>
internal static class ExtractCommand
{
    public static Command Create()
    {
        var extractor = new Option<string>("--extractor") { Description = "all, structure or dictionary", DefaultValueFactory = _ => "all" };
        extractor.AcceptOnlyFromAmong("all", ExtractorNames.Structure, ExtractorNames.Dictionary);
        var format = new Option<string>("--format") { Description = "text or json", DefaultValueFactory = _ => "text" };
        format.AcceptOnlyFromAmong("text", "json");
        var cases = new Option<FileInfo?>("--out") { Description = "Writes what was missed, wrong and lost in each standard." };
        var command = new Command("extract", "Skill mentions of the corpus: precision, recall, F1, labels, grounding, losses.") { extractor, format, cases };
        command.SetAction(async (parsed, ct) => await RunAsync(parsed.GetValue(extractor)!, parsed.GetValue(format) == "json", parsed.GetValue(cases)?.FullName, ct));
        return command;
    }

    private static async Task<int> RunAsync(string name, bool asJson, string? cases, CancellationToken ct)
    {
        var scores = await ScoresAsync(name, ct);
        if (scores.Count == 0)
        {
            await Console.Error.WriteLineAsync("No corpus with gold was found.");
            return Data.Missing;
        }

        ExtractScore[] rows = [.. scores, ExtractScore.Sum("all", scores)];
        Console.WriteLine(asJson ? ExtractReport.Json(name, rows) : ExtractReport.Table(rows));
        if (cases is not null)
            await File.WriteAllTextAsync(cases, ExtractReport.Cases(scores), ct);
        return 0;
    }

    /// <summary>All standards of the corpus together.</summary>
    public static async Task<ExtractScore> MeasureAsync(string extractor, CancellationToken ct) => ExtractScore.Sum("all", await ScoresAsync(extractor, ct));

    private static async Task<List<ExtractScore>> ScoresAsync(string name, CancellationToken ct)
    {
        ISkillExtractor[] all = [new StructureExtractor(), new DictionaryExtractor(StarterVocabulary.All)];
        var evaluation = new ExtractEvaluation(new DocumentReader(), new SkillExtractor(all, TimeProvider.System).Only(name)!);
        var scores = new List<ExtractScore>();
        foreach (var folder in Repository.CorpusFolders)
        {
            if (!File.Exists(Path.Combine(folder, "statements.gold.json")))
                await Console.Error.WriteLineAsync($"{Path.GetFileName(folder)}: no gold");
            else if (await evaluation.ScoreAsync(folder, ct) is { } score)
                scores.Add(score);
            else
                await Console.Error.WriteLineAsync($"{Path.GetFileName(folder)}: set aside");
        }

        return scores;
    }
}
