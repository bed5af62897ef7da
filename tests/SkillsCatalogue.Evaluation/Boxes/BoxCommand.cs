using System.CommandLine;
using SkillsCatalogue.Ingestion.Documents;
using SkillsCatalogue.TestSupport;

namespace SkillsCatalogue.Evaluation.Boxes;

/// <summary>The verb <c>boxes</c>: do the boxes of quotes hold the words of the quotes, as another tool reads the page?</summary>
internal static class BoxCommand
{
    private const string Corpus = "corpus";

    public static Command Create()
    {
        var folder = new Option<DirectoryInfo?>("--dir") { Description = "Folder of PDFs at any depth; default: the corpus and the PDFs of the shared standards." };
        var subject = new Option<BoxSubject>("--of") { Description = "Quotes, Blocks (all of the text), or Control (quotes with boxes a line too low).", DefaultValueFactory = _ => BoxSubject.Quotes };
        var cases = new Option<FileInfo?>("--out") { Description = "Writes every quote whose boxes hold other words." };
        var write = new Option<bool>("--write") { Description = "Writes the table to results/boxes.md of this project, above what people wrote there." };
        var command = new Command("boxes", "Boxes of quotes: the words that pdftotext -bbox has inside them against the words of the quote.") { folder, subject, cases, write };
        command.SetAction(async (parsed, ct) =>
        {
            var (scores, all, missing) = await MeasureAsync(parsed.GetValue(folder)?.FullName, parsed.GetValue(subject), ct);
            var table = BoxReport.Table(scores, missing);
            Console.WriteLine(table);
            if (parsed.GetValue(cases) is { } file)
                await File.WriteAllTextAsync(file.FullName, BoxReport.Cases(all), ct);
            if (parsed.GetValue(write))
                await WriteAsync(table, ct);
            return all.Count == 0 ? Data.Missing : 0;
        });
        return command;
    }

    /// <summary>Share of the corpus; null when the other tool is not installed.</summary>
    public static async Task<double?> CorpusShareAsync(CancellationToken ct) =>
        (await MeasureAsync(Repository.Corpus, BoxSubject.Quotes, ct)).Scores.FirstOrDefault(score => score.Name == "all") is { Evidence: > 0 } all ? all.Share : null;

    private static async Task<(List<BoxScore> Scores, List<BoxCase> Cases, List<string> Missing)> MeasureAsync(string? folder, BoxSubject subject, CancellationToken ct)
    {
        var evaluation = new BoxEvaluation(new DocumentReader());
        var (scores, cases, missing) = (new List<BoxScore>(), new List<BoxCase>(), new List<string>());
        foreach (var set in Files(folder, missing).GroupBy(file => file.Set))
        {
            var files = new List<BoxScore>();
            foreach (var (_, file) in set)
            {
                var name = set.Key == Corpus || Path.GetFileName(file) == "source.pdf" ? Path.GetFileName(Path.GetDirectoryName(file))! : Path.GetFileName(file);
                var (compared, why) = await evaluation.CompareAsync(file, subject, ct);
                if (compared is null)
                {
                    missing.Add($"{name}: {why}");
                    continue;
                }

                files.Add(BoxScore.Of(set.Key, name, compared));
                cases.AddRange(compared);
            }

            scores.AddRange(files);
            scores.Add(BoxScore.Sum(set.Key, files));
        }

        return (scores, cases, missing);
    }

    private static List<(string Set, string File)> Files(string? folder, List<string> missing)
    {
        if (folder is not null)
            return [.. Pdfs(folder).Select(file => (Path.GetFileName(folder.TrimEnd('/')), file))];
        var files = Repository.CorpusFolders.Select(Repository.SourceOf).Where(IsPdf).Select(file => (Corpus, file)).ToList();
        if (Repository.SharedData is { } shared)
            files.AddRange(Pdfs(Path.Combine(shared, "standards")).Select(file => ("shared", file)));
        else
            missing.Add("the shared standards are absent");
        return files;
    }

    private static IEnumerable<string> Pdfs(string folder) =>
        Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Where(IsPdf).Order(StringComparer.Ordinal);

    private static bool IsPdf(string file) => file.EndsWith(".pdf", StringComparison.OrdinalIgnoreCase);

    /// <summary>Only the table is made anew: what people wrote below the line stays.</summary>
    private static async Task WriteAsync(string table, CancellationToken ct)
    {
        const string line = "\n<!-- Written by people from here on. -->\n";
        var file = Path.Combine(Repository.Root, "tests", "SkillsCatalogue.Evaluation", "results", "boxes.md");
        var below = File.Exists(file) && await File.ReadAllTextAsync(file, ct) is var old && old.IndexOf(line, StringComparison.Ordinal) is var at and >= 0 ? old[at..] : line;
        await File.WriteAllTextAsync(file, "# Boxes\n\nMade by `evaluation boxes --write`. Each quote of the structure extractor once: equal when the words that `pdftotext -bbox -cropbox` has with their centre inside its boxes are its words (NFKC, lower case, letters and digits only, in reading order).\n\n" + table + below, ct);
    }
}
