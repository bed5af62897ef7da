using System.IO.Compression;
using SkillsCatalogue.TestSupport;

namespace SkillsCatalogue.Evaluation.Tagging;

/// <summary>Reads ESCO v1.1.1 and the Danish labels of v1.0 from the shared data.</summary>
internal static class EscoSkills
{
    private const string GroupType = "SkillGroup";

    /// <summary>All skills in the order of the file; empty when the data is not here.</summary>
    public static IReadOnlyList<EscoSkill> Read()
    {
        if (Repository.SharedData is not { } data || Path.Combine(data, "esco", "v1.1.1") is var folder && !Directory.Exists(folder)
            || Directory.GetFiles(folder, "*classification - en*.zip").FirstOrDefault() is not { } classification
            || Directory.GetFiles(folder, "*relations*.zip").FirstOrDefault() is not { } relations)
        {
            return [];
        }

        using var zip = ZipFile.OpenRead(classification);
        using var relationsZip = ZipFile.OpenRead(relations);
        var green = Rows(zip, "greenSkillsCollection_en.csv").Select(row => row["conceptUri"]).ToHashSet();
        var digital = Rows(zip, "digitalSkillsCollection_en.csv").Select(row => row["conceptUri"]).ToHashSet();
        var broader = Rows(relationsZip, "broaderRelationsSkillPillar.csv").ToLookup(row => row["conceptUri"], row => (Type: row["broaderType"], Uri: row["broaderUri"]));
        var danish = Danish(Path.Combine(data, "esco", "v1.0.x", "skills_da.tsv"));
        return
        [
            .. Rows(zip, "skills_en.csv").Select(row => new EscoSkill(
                row["conceptUri"],
                row["preferredLabel"],
                row["altLabels"].Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries),
                row["description"],
                GroupOf(row["conceptUri"], broader, 0),
                green.Contains(row["conceptUri"]),
                digital.Contains(row["conceptUri"]),
                danish.TryGetValue(row["conceptUri"], out var words) ? words : null)),
        ];
    }

    private static string GroupOf(string uri, ILookup<string, (string Type, string Uri)> broader, int depth)
    {
        if (broader[uri].FirstOrDefault(parent => parent.Type == GroupType) is { Uri: { } group })
            return group;
        return depth < 8 && broader[uri].FirstOrDefault() is { Uri: { } parent } ? GroupOf(parent, broader, depth + 1) : uri;
    }

    private static Dictionary<string, (string Label, string Description)> Danish(string file) =>
        !File.Exists(file)
            ? []
            : File.ReadLines(file).Skip(1).Select(line => line.Split('\t')).Where(cells => cells.Length >= 6 && cells[1].StartsWith("http", StringComparison.Ordinal))
                .GroupBy(cells => cells[1]).ToDictionary(group => group.Key, group => (group.First()[0], group.First()[5]));

    private static List<Dictionary<string, string>> Rows(ZipArchive zip, string name)
    {
        using var reader = new StreamReader(zip.Entries.Single(entry => entry.Name == name).Open());
        var rows = CsvRows.Read(reader.ReadToEnd());
        var header = rows[0];
        return [.. rows.Skip(1).Where(row => row.Count == header.Count).Select(row => header.Zip(row).ToDictionary(pair => pair.First, pair => pair.Second))];
    }
}
