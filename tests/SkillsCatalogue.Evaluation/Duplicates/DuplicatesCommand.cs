using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using System.Text;
using SkillsCatalogue.Core.Quality;
using SkillsCatalogue.Search.Duplicates;
using SkillsCatalogue.TestSupport;

namespace SkillsCatalogue.Evaluation.Duplicates;

/// <summary>The verb <c>duplicates</c>: planted twins in the corpus, authored pairs, and the time that a large catalogue takes.</summary>
internal static class DuplicatesCommand
{
    private const int Seed = 20261;

    private const int Large = 10_000;

    public static Command Create()
    {
        var write = new Option<bool>("--write") { Description = "Writes the tables to results/duplicates.md of this project." };
        var command = new Command("duplicates", "Finds duplicates planted into the corpus (seeded), judges authored pairs, and times a catalogue of 10,000 statements.") { write };
        command.SetAction(async (parsed, ct) =>
        {
            var text = Text(await StatementsAsync(ct), ct);
            Console.WriteLine(text);
            if (parsed.GetValue(write))
                await File.WriteAllTextAsync(Path.Combine(Repository.Root, "tests", "SkillsCatalogue.Evaluation", "results", "duplicates.md"), "# Duplicates\n\nMade by `evaluation duplicates --write`.\n\n" + text, ct);
            return 0;
        });
        return command;
    }

    /// <summary>Pairs found among planted twins and near misses in the corpus.</summary>
    public static async Task<PrecisionRecall> PlantedAsync(CancellationToken ct) => Planted(await StatementsAsync(ct), Seed, ct);

    private static PrecisionRecall Planted(IReadOnlyList<DuplicateText> sources, int seed, CancellationToken ct)
    {
        var planted = PlantedDuplicates.In(sources, seed);
        // What the corpus itself repeats was planted by nobody: it counts neither way.
        var known = planted.Texts.Take(sources.Count).Select(text => text.Id).ToHashSet(StringComparer.Ordinal);
        var own = DuplicateFinder.Find(sources, ct).SelectMany(pair => new[] { pair.First.Id, pair.Second.Id }).ToHashSet(StringComparer.Ordinal);
        var found = DuplicateFinder.Find(planted.Texts, ct).Select(pair => (pair.First.Id, pair.Second.Id))
            .Where(pair => !(known.Contains(pair.Item1) && known.Contains(pair.Item2)) && !own.Contains(pair.Item1.TrimEnd('+', '-')) && !own.Contains(pair.Item2.TrimEnd('+', '-'))).ToList();
        var wanted = planted.Twins.Where(pair => !own.Contains(pair.Item1)).ToHashSet();
        var right = found.Count(wanted.Contains);
        return new(right, found.Count - right, wanted.Count - right);
    }

    private static string Text(IReadOnlyList<DuplicateText> sources, CancellationToken ct)
    {
        var table = new StringBuilder("| set | pairs | precision | recall | F1 |\n| --- | --: | --: | --: | --: |\n");
        for (var round = 0; round < 3; round++)
            Row(table, $"planted in {sources.Count} statements of the corpus, seed {Seed + round}", Planted(sources, Seed + round, ct));
        var cases = DuplicateCase.All();
        foreach (var group in cases.GroupBy(one => one.LanguageA == one.LanguageB ? one.LanguageA : "two languages").OrderBy(group => group.Key, StringComparer.Ordinal))
            Row(table, $"authored pairs, {group.Key}", Judge(group));
        Row(table, "authored pairs, all", Judge(cases));

        table.Append("\n| difference of authored pairs | right | of |\n| --- | --: | --: |\n");
        foreach (var group in cases.GroupBy(one => (one.Difference, one.Duplicate)).OrderBy(group => group.Key))
            table.Append(CultureInfo.InvariantCulture, $"| {group.Key.Difference}, {(group.Key.Duplicate ? "the same skill" : "another skill")} | {group.Count(one => Verdict(one) == one.Duplicate)} | {group.Count()} |\n");

        var large = LargeCatalogue(sources);
        var clock = Stopwatch.StartNew();
        var pairs = DuplicateFinder.Find(large, ct).Count;
        table.Append(CultureInfo.InvariantCulture, $"\n{large.Count} statements, made from those of the corpus by putting words of others into them, compared with themselves: {clock.Elapsed.TotalSeconds:F1} s, {pairs} pairs.\n");
        return table.ToString();
    }

    private static PrecisionRecall Judge(IEnumerable<DuplicateCase> cases)
    {
        int right = 0, wrong = 0, missed = 0;
        foreach (var one in cases)
        {
            var said = Verdict(one);
            right += said && one.Duplicate ? 1 : 0;
            wrong += said && !one.Duplicate ? 1 : 0;
            missed += !said && one.Duplicate ? 1 : 0;
        }

        return new(right, wrong, missed);
    }

    private static bool Verdict(DuplicateCase one) => DuplicateFinder.Compare(new("a", one.LanguageA, one.TextA), new("b", one.LanguageB, one.TextB)).IsDuplicate;

    private static void Row(StringBuilder table, string set, PrecisionRecall counts) =>
        table.Append(CultureInfo.InvariantCulture, $"| {set} | {counts.TruePositives + counts.FalseNegatives} | {counts.Precision:F3} | {counts.Recall:F3} | {counts.F1:F3} |\n");

    /// <summary>As many statements as a large catalogue has, each with half of its words from another of its language.</summary>
    private static List<DuplicateText> LargeCatalogue(IReadOnlyList<DuplicateText> sources)
    {
        var random = new Random(Seed);
        var large = new List<DuplicateText>(Large);
        var languages = sources.GroupBy(text => text.Language).Select(group => group.ToList()).ToList();
        while (large.Count < Large)
        {
            var of = languages[random.Next(languages.Count)];
            var (one, two) = (of[random.Next(of.Count)].Text.Split(' '), of[random.Next(of.Count)].Text.Split(' '));
            large.Add(new(large.Count.ToString(CultureInfo.InvariantCulture), of[0].Language, string.Join(' ', one[..((one.Length + 1) / 2)].Concat(two[(two.Length / 2)..]))));
        }

        return large;
    }

    /// <summary>Every statement that the extractor finds in the corpus, once.</summary>
    private static async Task<IReadOnlyList<DuplicateText>> StatementsAsync(CancellationToken ct)
    {
        var texts = new List<DuplicateText>();
        foreach (var folder in Repository.CorpusFolders)
        {
            if (await CorpusSkills.OfAsync(folder, ct) is { } document)
                texts.AddRange(document.Skills.SelectMany(skill => skill.Evidence.Select(evidence => new DuplicateText("", skill.LabelIn(null).Language, evidence.Quote))));
        }

        return [.. texts.DistinctBy(text => (text.Language, text.Text.ToUpperInvariant())).Select((text, i) => text with { Id = i.ToString(CultureInfo.InvariantCulture) })];
    }
}
