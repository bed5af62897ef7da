using System.IO.Compression;
using System.Text.Json;
using SkillsCatalogue.TestSupport;

namespace SkillsCatalogue.Evaluation.Tagging;

/// <summary>Labelled statements: our corpus, a file of others, ESCO's own collections.</summary>
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

    /// <summary>Lines <c>text⇥green⇥digital</c> (0, 1, empty: not labelled); a line without tabs is left out.</summary>
    public static IReadOnlyList<TagCase> Lines(string file) =>
    [
        .. File.ReadLines(file)
            .Select(line => line.Split('\t'))
            .Where(cells => cells.Length >= 3)
            .Select(cells => new TagCase(Path.GetFileName(file), cells[0], null, null, Flag(cells[1]), Flag(cells[2])))
            .Where(entry => entry.Green is not null || entry.Digital is not null),
    ];

    /// <summary>Preferred labels of ESCO v1.1.1 (English) and v1.0 (Danish) with the two collections as gold; empty when the data is not here.</summary>
    public static IReadOnlyList<TagCase> Esco()
    {
        if (Repository.SharedData is not { } data)
            return [];
        var folder = Path.Combine(data, "esco", "v1.1.1");
        if (!Directory.Exists(folder) || Directory.GetFiles(folder, "*classification - en*.zip").FirstOrDefault() is not { } file)
            return [];
        using var zip = ZipFile.OpenRead(file);
        var green = Column(zip, "greenSkillsCollection_en.csv", "conceptUri").Select(row => row.Value).ToHashSet();
        var digital = Column(zip, "digitalSkillsCollection_en.csv", "conceptUri").Select(row => row.Value).ToHashSet();
        var cases = Column(zip, "skills_en.csv", "conceptUri", "preferredLabel")
            .Select(row => new TagCase("ESCO en", row.Other!, "en", null, green.Contains(row.Value), digital.Contains(row.Value)))
            .ToList();
        var danish = Path.Combine(data, "esco", "v1.0.x", "skills_da.tsv");
        if (File.Exists(danish))
        {
            cases.AddRange(File.ReadLines(danish).Skip(1).Select(line => line.Split('\t')).Where(cells => cells.Length > 1 && cells[1].StartsWith("http", StringComparison.Ordinal))
                .Select(cells => new TagCase("ESCO da", cells[0], "da", null, green.Contains(cells[1]), digital.Contains(cells[1]))));
        }

        return cases;
    }

    private static IEnumerable<(string Value, string? Other)> Column(ZipArchive zip, string name, string column, string? other = null)
    {
        using var reader = new StreamReader(zip.Entries.Single(entry => entry.Name == name).Open());
        var rows = CsvRows.Read(reader.ReadToEnd());
        var header = rows[0].ToList();
        var (at, otherAt) = (header.IndexOf(column), other is null ? -1 : header.IndexOf(other));
        return [.. rows.Skip(1).Where(row => row.Count > Math.Max(at, otherAt)).Select(row => (row[at], otherAt < 0 ? null : row[otherAt]))];
    }

    private static bool? Flag(string cell) => cell.Trim() switch
    {
        "1" => true,
        "0" => false,
        _ => null,
    };
}
