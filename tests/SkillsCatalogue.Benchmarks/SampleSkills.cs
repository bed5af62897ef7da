using System.Text.Json;
using SkillsCatalogue.Core.Skills;
using SkillsCatalogue.TestSupport;

namespace SkillsCatalogue.Benchmarks;

/// <summary>A catalogue of national size made from the corpus gold: its labels, joined at random with a fixed seed.</summary>
internal static class SampleSkills
{
    public const int Count = 14_000;

    private const int Seed = 20261123;

    public static IReadOnlyList<CatalogueSkill> Create()
    {
        var labels = Labels();
        var random = new Random(Seed);
        return [.. Enumerable.Range(0, Count).Select(i =>
        {
            var (language, label) = labels[random.Next(labels.Count)];
            var (_, other) = labels.Where(entry => entry.Language == language).ElementAt(random.Next(10));
            return Some.Skill($"{label} {other}", language, id: FormattableString.Invariant($"c-{i:x16}"), statement: $"{label}, {other}");
        })];
    }

    /// <summary>Queries: two or three words of a label.</summary>
    public static IReadOnlyList<string> Queries(int count)
    {
        var labels = Labels();
        var random = new Random(Seed + 1);
        return [.. Enumerable.Range(0, count).Select(_ =>
        {
            var words = labels[random.Next(labels.Count)].Label.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            var start = random.Next(Math.Max(1, words.Length - 2));
            return string.Join(' ', words.Skip(start).Take(random.Next(1, 4)));
        })];
    }

    private static List<(string Language, string Label)> Labels()
    {
        var labels = new List<(string, string)>();
        foreach (var folder in Repository.CorpusFolders)
        {
            using var gold = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(folder, "statements.gold.json")));
            var language = Path.GetFileName(folder)[..2];
            foreach (var statement in gold.RootElement.GetProperty("statements").EnumerateArray())
                labels.AddRange(statement.GetProperty("skills").EnumerateArray().Select(label => (language, label.GetString()!)));
        }

        return labels;
    }
}
