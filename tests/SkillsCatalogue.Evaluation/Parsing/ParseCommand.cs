using System.CommandLine;
using SkillsCatalogue.Evaluation.Correcting;
using SkillsCatalogue.Ingestion.Documents;
using SkillsCatalogue.TestSupport;

namespace SkillsCatalogue.Evaluation.Parsing;

/// <summary>The verb <c>parse</c>: precision, recall and F1 of statements, a row for each family.</summary>
internal static class ParseCommand
{
    public static Command Create()
    {
        var folder = new Option<DirectoryInfo?>("--dir") { Description = "Folder of the documents that --gold names." };
        var gold = new Option<FileInfo?>("--gold") { Description = "Gold as JSON lines { file, statements: [{ text, code }] }; default: the corpus and the families of the shared data." };
        var format = new Option<string>("--format") { Description = "text or json", DefaultValueFactory = _ => "text" };
        format.AcceptOnlyFromAmong("text", "json");
        var cases = new Option<FileInfo?>("--out") { Description = "Writes every document with what was missed and what was wrong." };
        var write = new Option<bool>("--write") { Description = "Writes the table to results/parse.md of this project." };
        var corrections = new Option<FileInfo?>("--corrections") { Description = "File of 'skills corrections export': prints the faults that editors found below the table." };
        var command = new Command("parse", "Statements: precision, recall, F1 for each family, with and without code.") { folder, gold, format, cases, write, corrections };
        command.SetAction(async (parsed, ct) =>
        {
            var code = await RunAsync(
                parsed.GetValue(folder)?.FullName, parsed.GetValue(gold)?.FullName, parsed.GetValue(format) == "json", parsed.GetValue(cases)?.FullName, parsed.GetValue(write), ct);
            return parsed.GetValue(corrections) is { } file ? await CorrectionsCommand.RunAsync(file.FullName, parsed.GetValue(format) == "json", ct) is var missing and not 0 ? missing : code : code;
        });
        return command;
    }

    private static async Task<int> RunAsync(string? folder, string? gold, bool asJson, string? cases, bool write, CancellationToken ct)
    {
        var (scores, missing) = await ScoresAsync(Sets(folder, gold), ct);
        var rows = FamilyScore.Rows(scores);
        Console.WriteLine(asJson ? ParseReport.Json(rows, missing) : ParseReport.Table(rows, missing));
        if (!asJson)
        {
            foreach (var score in scores.Where(score => score.Failure is not null))
                Console.WriteLine($"Set aside: {Path.GetFileName(score.Gold.File)}: {score.Failure}");
        }

        if (cases is not null)
            await File.WriteAllTextAsync(cases, ParseReport.Cases(scores), ct);
        if (write)
            await WriteAsync(rows, missing, ct);
        return scores.Count == 0 ? Data.Missing : 0;
    }

    /// <summary>The rows of the default sets, whatever of them is here.</summary>
    public static async Task<IReadOnlyList<FamilyScore>> MeasureAsync(CancellationToken ct) => FamilyScore.Rows((await ScoresAsync(Sets(null, null), ct)).Scores);

    private static async Task<(List<DocumentScore> Scores, List<string> Missing)> ScoresAsync(IReadOnlyList<GoldSet> sets, CancellationToken ct)
    {
        var missing = sets.Select(set => set.Missing).OfType<string>().ToList();
        var evaluation = new ParseEvaluation(new DocumentReader());
        var scores = new List<DocumentScore>();
        foreach (var document in sets.SelectMany(set => set.Documents))
        {
            if (File.Exists(document.File))
                scores.Add(await evaluation.ScoreAsync(document, ct));
            else
                missing.Add($"{Path.GetFileName(Path.GetDirectoryName(document.File))}/{Path.GetFileName(document.File)} does not exist");
        }

        return (scores, missing);
    }

    private static List<GoldSet> Sets(string? folder, string? gold)
    {
        if (gold is not null)
            return [JsonLinesGold.Read(gold, folder)];
        if (folder is not null)
            return [JsonLinesGold.Read(Path.Combine(folder, "gold.jsonl"), folder)];
        return [CorpusGold.Read(), GoldFromPdftotext.Read(), GoldFromMarkdown.Read(), GoldFromCourses.Read(), GoldFromFingerprints.Read(), MadeUpFamilies.Read()];
    }

    private static async Task WriteAsync(IReadOnlyList<FamilyScore> rows, IReadOnlyList<string> missing, CancellationToken ct)
    {
        var results = Path.Combine(Repository.Root, "tests", "SkillsCatalogue.Evaluation", "results");
        Directory.CreateDirectory(results);
        await File.WriteAllTextAsync(Path.Combine(results, "parse.md"), "# Statements\n\nMade by `evaluation parse --write`. Two texts are equal after NFKC, lower case, letters and digits only; a file is whole when all its gold statements were found.\n\n" + ParseReport.Table(rows, missing), ct);
    }
}
