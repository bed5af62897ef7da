using System.Diagnostics;
using SkillsCatalogue.Evaluation.Searching;
using SkillsCatalogue.Search.Linking;
using SkillsCatalogue.TestSupport;

namespace SkillsCatalogue.Evaluation.Linking;

/// <summary>Known-item search over ESCO: an alternative label has to find its skill.</summary>
internal static class KnownItems
{
    private const int Depth = 100;

    /// <param name="file">Lines <c>query⇥uri uri …</c>; null for the shared ones.</param>
    public static IReadOnlyList<KnownItem> Read(string? file = null)
    {
        file ??= Repository.SharedData is { } data ? Path.Combine(data, "benchmarks", "skill-search", "knownitem_altlabel_en_dev2000.tsv") : null;
        return file is null || !File.Exists(file) ? [] : [.. File.ReadLines(file).Select(line => line.Split('\t')).Where(cells => cells.Length > 1 && cells[1].StartsWith("http", StringComparison.Ordinal))
            .Select(cells => new KnownItem(cells[0], cells[1].Split([' ', ',', '|'], StringSplitOptions.RemoveEmptyEntries)))];
    }

    public static IReadOnlyList<SearchAnswer> Run(ConceptLinker linker, IReadOnlyList<KnownItem> items) =>
        [.. items.Select(item =>
        {
            var clock = Stopwatch.StartNew();
            var uris = linker.Rank(item.Query, Depth).Select(number => linker.Index.Concepts[number].Uri).ToList();
            var time = clock.Elapsed.TotalMilliseconds;
            return new SearchAnswer("ESCO skills", item.Query, string.Join(' ', item.Right), uris.FindIndex(item.Right.Contains) + 1, [.. uris.Take(3)], time);
        })];
}
