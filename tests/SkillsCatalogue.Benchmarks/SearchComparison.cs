using System.Diagnostics;
using SkillsCatalogue.Core.Skills;
using SkillsCatalogue.Search;
using SkillsCatalogue.TestSupport;

namespace SkillsCatalogue.Benchmarks;

/// <summary>Index build, and the time a search with facets takes, over a catalogue of national size, beside SQLite's full-text index over the same labels.</summary>
internal static class SearchComparison
{
    private const int Queries = 2000;

    public static async Task<IReadOnlyList<ResultRow>> RunAsync()
    {
        using var folder = new TemporaryFolder();
        var skills = SampleSkills.Create();
        var queries = SampleSkills.Queries(Queries);
        var generations = new IndexGenerations(new SearchOptions { IndexesDirectory = folder.Path }, TimeProvider.System);
        var builder = new IndexBuilder(generations);

        await builder.BuildAsync(skills.Take(500).ToAsyncEnumerable(), new IndexStamp(IndexStamp.Pilot, null, 1));
        var clock = Stopwatch.StartNew();
        await builder.BuildAsync(skills.ToAsyncEnumerable(), new IndexStamp(IndexStamp.Pilot, null, 2));
        var build = clock.Elapsed.TotalSeconds;

        using var peer = new SqliteFullText(folder.File("peer.db"));
        clock.Restart();
        peer.Build(skills);
        var peerBuild = clock.Elapsed.TotalSeconds;

        using var search = new SkillSearch(generations);
        var ours = Times(queries, query => search.Search(new SkillQuery(query, IndexStamp.Pilot)));
        var theirs = Times(queries, query => peer.Search(query));
        return
        [
            new($"index build, {skills.Count} skills", Seconds(build), "SQLite FTS5 " + Seconds(peerBuild), peerBuild / build),
            .. new[] { 50, 95, 99 }.Select(percent => new ResultRow(
                $"search with all facets, p{percent} of {Queries} queries",
                Milliseconds(At(ours, percent)),
                "SQLite FTS5 bm25, no facets " + Milliseconds(At(theirs, percent)),
                At(theirs, percent) / At(ours, percent))),
        ];
    }

    private static List<double> Times(IReadOnlyList<string> queries, Action<string> search)
    {
        foreach (var query in queries.Take(200))
            search(query);
        return [.. queries.Select(query =>
        {
            var clock = Stopwatch.StartNew();
            search(query);
            return clock.Elapsed.TotalMilliseconds;
        }).Order()];
    }

    private static double At(List<double> sorted, int percent) => sorted[Math.Min(sorted.Count - 1, sorted.Count * percent / 100)];

    private static string Seconds(double value) => FormattableString.Invariant($"{value:0.00} s");

    private static string Milliseconds(double value) => FormattableString.Invariant($"{value:0.00} ms");
}
