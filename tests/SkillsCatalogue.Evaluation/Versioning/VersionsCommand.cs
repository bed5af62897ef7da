using System.CommandLine;
using System.Globalization;
using SkillsCatalogue.Core.Standards;
using SkillsCatalogue.Core.Standards.Versions;
using SkillsCatalogue.Language.Standards.Versions;
using SkillsCatalogue.TestSupport;

namespace SkillsCatalogue.Evaluation.Versioning;

/// <summary>The verb <c>versions</c>: does the alignment of two versions of a standard say what was done to it?</summary>
internal static class VersionsCommand
{
    public static Command Create()
    {
        var write = new Option<bool>("--write") { Description = "Writes the tables to results/versions.md of this project, above what people wrote there." };
        var command = new Command("versions", "Plants edits into standards (seeded) and compares the alignment of the two versions with the plan.") { write };
        command.SetAction(async (parsed, ct) =>
        {
            var text = Text(await VersionsEvaluation.CorpusAsync(ct), await VersionsEvaluation.FamiliesAsync(ct), await VersionsEvaluation.PacksAsync(ct));
            Console.WriteLine(text);
            if (parsed.GetValue(write))
                await WriteAsync(text, ct);
            return 0;
        });
        return command;
    }

    /// <summary>F1 of every kind over all shares, on the versions of the corpus that had no say in the bounds.</summary>
    public static async Task<IReadOnlyDictionary<StatementChange, double>> CorpusAsync(CancellationToken ct)
    {
        var standards = await VersionsEvaluation.CorpusAsync(ct);
        var score = VersionsEvaluation.Score(VersionsEvaluation.Shares.SelectMany(share => VersionsEvaluation.Plant(standards, share, VersionsEvaluation.ReportedSeed)));
        return score.Changes.ToDictionary(pair => pair.Key, pair => pair.Value.F1);
    }

    private static string Text(IReadOnlyList<ParsedStandard> corpus, IReadOnlyList<ParsedStandard> families, IReadOnlyList<ParsedStandard> packs)
    {
        var rows = new[] { (Set: "corpus", Standards: corpus), (Set: "made-up families", Standards: families), (Set: "NSQF packs", Standards: packs) }.Where(set => set.Standards.Count > 0)
            .SelectMany(set => VersionsEvaluation.Shares.Select(share => (set.Set, share, VersionsEvaluation.Score(VersionsEvaluation.Plant(set.Standards, share, VersionsEvaluation.ReportedSeed))))).ToList();
        var sums = rows.GroupBy(row => row.Set).Select(group => (group.Key, group.Aggregate(AlignmentScore.None, (sum, row) => sum + row.Item3))).ToList();
        return string.Create(CultureInfo.InvariantCulture, $"""
            {corpus.Count} standards of the corpus and {families.Count} pages after the anatomy of other families with enough statements, {packs.Count} NSQF packs; {VersionsEvaluation.Rounds} versions of each for each share of edited statements.
            Seeds from {VersionsEvaluation.ReportedSeed}. Bounds in use: {LikenessBounds.InUse.Alone:F2} for words alone, {LikenessBounds.InUse.Supported:F2} where unit and code, or neighbours, support them.

            {VersionsReport.Changes(rows)}
            ## What was planted

            {VersionsReport.Edits(sums)}
            ## The bounds of likeness

            Mean F1 of changed, added and removed over all shares, on other versions of the corpus (seeds from {VersionsEvaluation.ChoosingSeed}). The bounds in use have the best mean of this table and the next.

            {VersionsReport.Bounds(Bounds(corpus, VersionsEvaluation.Rounds))}
            The same on the NSQF packs, one version of each for each share; empty where they are absent.

            {(packs.Count == 0 ? "" : VersionsReport.Bounds(Bounds(packs, 1)))}
            """);
    }

    private static Dictionary<(double Alone, double Supported), double> Bounds(IReadOnlyList<ParsedStandard> standards, int rounds)
    {
        var planted = VersionsEvaluation.Shares.SelectMany(share => VersionsEvaluation.Plant(standards, share, VersionsEvaluation.ChoosingSeed, rounds)).ToList();
        return Steps(30, 80).SelectMany(alone => Steps(10, 60).Where(supported => supported <= alone).Select(supported => (alone, supported)))
            .ToDictionary(pair => pair, pair => VersionsEvaluation.Score(planted, new(pair.alone, pair.supported)).Judged);
    }

    /// <summary>Hundredths, five by five.</summary>
    private static IEnumerable<double> Steps(int first, int last) => Enumerable.Range(0, ((last - first) / 5) + 1).Select(step => (first + (5 * step)) / 100.0);

    /// <summary>Only the tables are made anew: what people wrote below the line stays.</summary>
    private static async Task WriteAsync(string text, CancellationToken ct)
    {
        const string line = "\n<!-- Written by people from here on. -->\n";
        var file = Path.Combine(Repository.Root, "tests", "SkillsCatalogue.Evaluation", "results", "versions.md");
        var below = File.Exists(file) && await File.ReadAllTextAsync(file, ct) is var old && old.IndexOf(line, StringComparison.Ordinal) is var at and >= 0 ? old[at..] : line;
        await File.WriteAllTextAsync(file, "# Versions of a standard\n\nMade by `evaluation versions --write`. " + text + below, ct);
    }
}
