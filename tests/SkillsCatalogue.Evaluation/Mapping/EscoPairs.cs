using System.IO.Compression;
using SkillsCatalogue.Core.Candidates;
using SkillsCatalogue.Core.Skills;
using SkillsCatalogue.TestSupport;

namespace SkillsCatalogue.Evaluation.Mapping;

/// <summary>ESCO v1.1.1 (English) as a catalogue, description as evidence, without its alternative labels; those are the outcomes.</summary>
internal static class EscoPairs
{
    /// <summary>Every so many-th skill gives an outcome: enough for a dozen weights.</summary>
    private const int Every = 12;

    /// <summary>Null when the data is not here.</summary>
    public static (IReadOnlyList<CatalogueSkill> Skills, GoldProgramme Outcomes)? Read()
    {
        if (Repository.SharedData is not { } data || Path.Combine(data, "esco", "v1.1.1") is var folder && !Directory.Exists(folder)
            || Directory.GetFiles(folder, "*classification - en*.zip").FirstOrDefault() is not { } file)
        {
            return null;
        }

        using var zip = ZipFile.OpenRead(file);
        using var text = new StreamReader(zip.Entries.Single(entry => entry.Name == "skills_en.csv").Open());
        var rows = CsvRows.Read(text.ReadToEnd());
        var header = rows[0].ToList();
        var (label, alternatives, description) = (header.IndexOf("preferredLabel"), header.IndexOf("altLabels"), header.IndexOf("description"));
        var skills = new List<CatalogueSkill>();
        var outcomes = new List<GoldOutcome>();
        foreach (var row in rows.Skip(1).Where(row => row.Count > description && row[description].Length > 0))
        {
            var skill = Skill(row[label], row[description]);
            skills.Add(skill);
            if (skills.Count % Every == 0 && row[alternatives].Split('\n', StringSplitOptions.RemoveEmptyEntries) is [.., var last])
                outcomes.Add(new(last, null, [new GoldProof(skill.Id, null, null, row[description])]));
        }

        return (skills, new("ESCO", "", "en", outcomes));
    }

    private static CatalogueSkill Skill(string label, string description)
    {
        var skill = Some.Skill(label, "en", statement: description);
        return skill with { Evidence = [skill.Evidence[0] with { Grounding = Grounding.Exact }] };
    }
}
