using System.IO.Compression;

namespace SkillsCatalogue.TestSupport;

/// <summary>Labels of ESCO skills in the languages that the shared data has: English preferred, alternative and hidden ones (v1.1.1), Danish preferred ones (v1.0).</summary>
public static class EscoLabels
{
    /// <summary>Each label once a language; empty where the data is absent.</summary>
    public static IReadOnlyList<(string Label, string Language, bool IsKnowledge)> Read()
    {
        if (Repository.SharedData is not { } data)
            return [];
        var labels = new List<(string, string, bool)>();
        var english = Path.Combine(data, "esco", "v1.1.1");
        if (Directory.Exists(english) && Directory.GetFiles(english, "*classification - en*.zip") is [var archive, ..])
        {
            using var zip = ZipFile.OpenRead(archive);
            using var text = new StreamReader(zip.Entries.Single(entry => entry.Name == "skills_en.csv").Open());
            Add(labels, CsvRows.Read(text.ReadToEnd()), "en");
        }

        var danish = Path.Combine(data, "esco", "v1.0.x", "skills_da.tsv");
        if (File.Exists(danish))
            Add(labels, [.. File.ReadLines(danish).Select(line => (IReadOnlyList<string>)line.Split('\t'))], "da");
        return [.. labels.Distinct()];
    }

    private static void Add(List<(string Label, string Language, bool IsKnowledge)> labels, IReadOnlyList<IReadOnlyList<string>> rows, string language)
    {
        var header = rows[0].ToList();
        int type = header.IndexOf("skillType"), preferred = header.IndexOf("preferredLabel"), alternative = header.IndexOf("altLabels"), hidden = header.IndexOf("hiddenLabels");
        foreach (var row in rows.Skip(1).Where(row => row.Count > hidden))
        {
            foreach (var label in row[alternative].Split('\n').Concat(row[hidden].Split('\n')).Prepend(row[preferred]).Where(label => !string.IsNullOrWhiteSpace(label)))
                labels.Add((label.Trim(), language, row[type] == "knowledge"));
        }
    }
}
