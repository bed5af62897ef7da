using System.Text.Json;
using SkillsCatalogue.TestSupport;

namespace SkillsCatalogue.Evaluation.Tagging;

/// <summary>Labelled statements: our corpus, our own sets, a file of others.</summary>
internal static class TagSets
{
    /// <summary>Gold of the corpus; tasks are left out.</summary>
    public static IReadOnlyList<TagCase> Corpus()
    {
        var cases = new List<TagCase>();
        foreach (var file in Repository.CorpusFolders.Select(folder => Path.Combine(folder, "statements.gold.json")).Where(File.Exists))
        {
            using var json = JsonDocument.Parse(File.ReadAllText(file));
            var language = json.RootElement.GetProperty("language").GetString();
            cases.AddRange(json.RootElement.GetProperty("statements").EnumerateArray()
                .Where(statement => statement.GetProperty("kind").GetString() != "task")
                .Select(statement => new TagCase(
                    Path.GetFileName(Path.GetDirectoryName(file))!,
                    statement.GetProperty("text").GetString()!,
                    language,
                    statement.GetProperty("section").GetString(),
                    statement.GetProperty("green").GetBoolean(),
                    statement.GetProperty("digital").GetBoolean())));
        }

        return cases;
    }

    /// <summary>Our own statements for measuring (<c>gold/tagging</c>), a set for each language; those that mislead once more as a set of their own.</summary>
    public static IReadOnlyList<TagCase> Own() =>
    [
        .. Directory.GetFiles(Path.Combine(Repository.Root, "tests", "SkillsCatalogue.Evaluation", "gold", "tagging"), "*.jsonl").Order(StringComparer.Ordinal)
            .SelectMany(File.ReadLines)
            .SelectMany(line =>
            {
                using var json = JsonDocument.Parse(line);
                var root = json.RootElement;
                var language = root.GetProperty("language").GetString();
                var entry = new TagCase($"own {language}", root.GetProperty("text").GetString()!, language, null, root.GetProperty("green").GetBoolean(), root.GetProperty("digital").GetBoolean());
                return root.GetProperty("hard").GetBoolean() ? [entry, entry with { Set = $"own {language}, hard" }] : (TagCase[])[entry];
            }),
    ];

    /// <summary>Lines <c>text⇥green⇥digital</c> (0, 1, empty: not labelled); a line without tabs is left out.</summary>
    public static IReadOnlyList<TagCase> Lines(string file) =>
    [
        .. File.ReadLines(file)
            .Select(line => line.Split('\t'))
            .Where(cells => cells.Length >= 3)
            .Select(cells => new TagCase(Path.GetFileName(file), cells[0], null, null, Flag(cells[1]), Flag(cells[2])))
            .Where(entry => entry.Green is not null || entry.Digital is not null),
    ];

    private static bool? Flag(string cell) => cell.Trim() switch
    {
        "1" => true,
        "0" => false,
        _ => null,
    };
}
