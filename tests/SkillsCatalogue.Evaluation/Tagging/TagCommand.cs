using System.CommandLine;

namespace SkillsCatalogue.Evaluation.Tagging;

/// <summary>The verb <c>tag</c>: green and digital against the gold of the corpus or a file, and against ESCO's collections where they are here.</summary>
internal static class TagCommand
{
    public static Command Create()
    {
        var file = new Option<FileInfo?>("--file") { Description = "Lines text⇥green⇥digital (0, 1); default: the corpus, and ESCO beside it." };
        var format = new Option<string>("--format") { Description = "text or json", DefaultValueFactory = _ => "text" };
        format.AcceptOnlyFromAmong("text", "json");
        var cases = new Option<FileInfo?>("--out") { Description = "Writes every case with its verdict." };
        var command = new Command("tag", "Green and digital: precision, recall, F1, average precision, calibration.") { file, format, cases };
        command.SetAction(async (parsed, ct) => await RunAsync(parsed.GetValue(file)?.FullName, parsed.GetValue(format) == "json", parsed.GetValue(cases)?.FullName, ct));
        return command;
    }

    private static async Task<int> RunAsync(string? file, bool asJson, string? casesFile, CancellationToken ct)
    {
        if (file is not null && !File.Exists(file))
        {
            await Console.Error.WriteLineAsync($"{file} does not exist.");
            return Data.Missing;
        }

        var answers = TagEvaluation.Answers(file is null ? TagSets.Corpus() : TagSets.Lines(file));
        var esco = file is null ? TagEvaluation.Answers(TagSets.Esco()) : [];
        if (answers.Count == 0 && esco.Count == 0)
        {
            await Console.Error.WriteLineAsync("No labelled statements were found.");
            return Data.Missing;
        }

        List<TagScore> rows = [.. TagEvaluation.Scores(answers).OrderBy(row => row.Scheme, StringComparer.Ordinal)];
        if (file is null)
            rows.AddRange(answers.GroupBy(answer => answer.Scheme).Select(group => TagEvaluation.Score("corpus", group.Key, [.. group])));
        var escoRows = TagEvaluation.Scores(esco);
        Console.WriteLine(asJson ? TagReport.Json(rows, escoRows) : TagReport.Table(rows));
        if (!asJson && escoRows.Count > 0)
            Console.WriteLine("ESCO collections, preferred labels; the tagger is not trained on them:\n\n" + TagReport.Table(escoRows));
        else if (file is null && escoRows.Count == 0)
            await Console.Error.WriteLineAsync("ESCO collections were not measured: the shared data is absent.");
        if (casesFile is not null)
            await File.WriteAllTextAsync(casesFile, TagReport.Cases(answers.Concat(esco)), ct);
        return 0;
    }
}
