using System.Text.RegularExpressions;
using SkillsCatalogue.Search.Linking;
using SkillsCatalogue.TestSupport;

namespace SkillsCatalogue.Evaluation.Linking;

/// <summary>Sentences of others with their ESCO skills.</summary>
internal static partial class LinkSets
{
    private static readonly string[] NoConcept = ["LABEL NOT PRESENT", "UNDERSPECIFIED", "UNK"];

    /// <summary>TECH and HOUSE validation and SkillSkape dev: measured on, never learnt from.</summary>
    public static IReadOnlyList<LinkQuery> Measured(IReadOnlyList<LinkConcept> concepts) =>
    [
        .. Spans("TECH", "tech_validation_annotations.csv", concepts),
        .. Spans("HOUSE", "house_validation_annotations.csv", concepts),
        .. SkillSkape("SkillSkape", "dev.csv", concepts),
    ];

    /// <summary>The part of SkillSkape that is learnt from, without the sentences of its dev part.</summary>
    public static IReadOnlyList<LinkQuery> Training(IReadOnlyList<LinkConcept> concepts)
    {
        var held = Measured(concepts).Select(query => query.Text).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return [.. SkillSkape("train", "train.csv", concepts).Where(query => !held.Contains(query.Text)).DistinctBy(query => query.Text, StringComparer.Ordinal)];
    }

    /// <summary>Lines <c>qid⇥sentence⇥uri</c>, one a pair.</summary>
    public static IReadOnlyList<LinkQuery> File(string path) =>
        [.. System.IO.File.ReadLines(path).Select(line => line.Split('\t')).Where(cells => cells.Length >= 3 && cells[2].StartsWith("http", StringComparison.Ordinal))
            .GroupBy(cells => cells[0], StringComparer.Ordinal)
            .Select(group => new LinkQuery(Path.GetFileNameWithoutExtension(path), group.First()[1], [.. group.Select(cells => cells[2].Trim()).Distinct(StringComparer.Ordinal)]))];

    private static IEnumerable<LinkQuery> Spans(string set, string file, IReadOnlyList<LinkConcept> concepts) =>
        Rows("skill-linking", file).Skip(1).Where(row => row.Count > 3).GroupBy(row => row[0], StringComparer.Ordinal)
            .Select(group => Query(set, group.Key, group.Select(row => row[3]), concepts)).OfType<LinkQuery>();

    private static IEnumerable<LinkQuery> SkillSkape(string set, string file, IReadOnlyList<LinkConcept> concepts) =>
        Rows("skillskape", file).Skip(1).Where(row => row.Count > 2).GroupBy(row => row[1], StringComparer.Ordinal)
            .Select(group => Query(set, group.Key, group.SelectMany(row => Quoted().Matches(row[2]).Select(match => match.Groups[1].Success ? match.Groups[1].Value : match.Groups[2].Value)), concepts)).OfType<LinkQuery>();

    /// <summary>Null where labels are named and none of them is of this version.</summary>
    private static LinkQuery? Query(string set, string text, IEnumerable<string> labels, IReadOnlyList<LinkConcept> concepts)
    {
        var byLabel = ByLabel.GetValue(concepts, static all => all.GroupBy(concept => concept.PrefLabel, StringComparer.OrdinalIgnoreCase).ToDictionary(group => group.Key, group => group.First().Uri, StringComparer.OrdinalIgnoreCase));
        var named = labels.Select(label => label.Trim()).Where(label => label.Length > 0 && !NoConcept.Contains(label, StringComparer.OrdinalIgnoreCase)).Distinct(StringComparer.Ordinal).ToList();
        List<string> right = [.. named.Select(label => byLabel.GetValueOrDefault(label)).OfType<string>().Distinct(StringComparer.Ordinal)];
        return named.Count > 0 && right.Count == 0 ? null : new(set, text, right);
    }

    private static IReadOnlyList<IReadOnlyList<string>> Rows(string folder, string file) =>
        Repository.SharedData is { } data && Path.Combine(data, "benchmarks", folder, file) is var path && System.IO.File.Exists(path) ? CsvRows.Read(System.IO.File.ReadAllText(path)) : [];

    private static readonly System.Runtime.CompilerServices.ConditionalWeakTable<IReadOnlyList<LinkConcept>, Dictionary<string, string>> ByLabel = [];

    [GeneratedRegex("'((?:[^'\\\\]|\\\\.)*)'|\"([^\"]*)\"")]
    private static partial Regex Quoted();
}
