using System.Diagnostics;
using System.Text.Json;
using SkillsCatalogue.Core.Programmes;
using SkillsCatalogue.Core.Skills;
using SkillsCatalogue.Search;
using SkillsCatalogue.TestSupport;

namespace SkillsCatalogue.Benchmarks;

/// <summary>Outcomes of programmes matched a second, over a catalogue of national size and over one of the size of the corpus, beside SQLite's full-text index asked for the same words.</summary>
internal static class MapComparison
{
    private const int Outcomes = 1000;

    private const int Rounds = 3;

    public static async Task<IReadOnlyList<ResultRow>> RunAsync() =>
        [.. await RowsAsync(SampleSkills.Create()), .. await RowsAsync(Statements())];

    private static async Task<IReadOnlyList<ResultRow>> RowsAsync(IReadOnlyList<CatalogueSkill> skills)
    {
        using var folder = new TemporaryFolder();
        var generations = new IndexGenerations(new SearchOptions { IndexesDirectory = folder.Path }, TimeProvider.System);
        await new IndexBuilder(generations).BuildAsync(skills.ToAsyncEnumerable(), new IndexStamp(IndexStamp.Pilot, null, 1));
        using var peer = new SqliteFullText(folder.File("peer.db"));
        peer.Build(skills);
        var outcomes = SampleOutcomes();
        using var search = new SkillSearch(generations);

        var first = Seconds(() => new ProgrammeMatcher(search).Match(outcomes, 5));
        var matcher = new ProgrammeMatcher(search);
        matcher.Match(outcomes, 5);
        var ours = Enumerable.Range(0, Rounds).Min(_ => Seconds(() => matcher.Match(outcomes, 5)));
        var theirs = Enumerable.Range(0, Rounds).Min(_ => Seconds(() =>
        {
            foreach (var outcome in outcomes)
                peer.Search(outcome.Text);
        }));
        return
        [
            new($"match {outcomes.Count} outcomes to {skills.Count} skills", Rate(ours), "SQLite FTS5 bm25, ranking by words only, one thread " + Rate(theirs), theirs / ours),
            new($"the same right after an index was opened", Rate(first), "", null),
        ];

        string Rate(double seconds) => FormattableString.Invariant($"{outcomes.Count / seconds:0} outcomes/s");
    }

    /// <summary>Two statements of a standard of the corpus as one outcome: 20 to 40 words, as long as the long ones of real programmes.</summary>
    private static List<OutcomeQuery> SampleOutcomes()
    {
        var texts = Texts();
        return [.. Enumerable.Range(0, Outcomes).Select(i =>
        {
            var (language, text) = texts[i * 7 % texts.Count];
            var (_, other) = texts.Where(entry => entry.Language == language).ElementAt(i * 13 % 50);
            return new OutcomeQuery($"{text}. {other}", language, []);
        })];
    }

    /// <summary>One skill for every statement of the corpus.</summary>
    private static List<CatalogueSkill> Statements() => [.. Texts().Select(entry => Some.Skill(entry.Text, entry.Language, standard: Some.Standard(language: entry.Language)))];

    private static List<(string Language, string Text)> Texts()
    {
        var texts = new List<(string, string)>();
        foreach (var folder in Repository.CorpusFolders)
        {
            using var gold = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(folder, "statements.gold.json")));
            var language = gold.RootElement.GetProperty("language").GetString()!;
            texts.AddRange(gold.RootElement.GetProperty("statements").EnumerateArray().Select(statement => (language, statement.GetProperty("text").GetString()!)));
        }

        return texts;
    }

    private static double Seconds(Action work)
    {
        var clock = Stopwatch.StartNew();
        work();
        return clock.Elapsed.TotalSeconds;
    }
}
