using System.Text.Json;
using SkillsCatalogue.Core.Standards;
using SkillsCatalogue.Core.Text;

namespace SkillsCatalogue.Evaluation.Parsing;

/// <summary>Units of the SKKNI decrees that the shared manifest lists, with code and title.</summary>
internal static class GoldUnits
{
    /// <summary>Units by the file name of their PDF, as (code, title); empty where the manifest is absent.</summary>
    public static IReadOnlyDictionary<string, IReadOnlyList<(string Code, string Title)>> Read()
    {
        var units = new Dictionary<string, IReadOnlyList<(string, string)>>(StringComparer.Ordinal);
        if (Data.SharedStandards("indonesia-skkni") is not { } folder || !File.Exists(Path.Combine(folder, "manifest.json")))
            return units;
        using var manifest = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(folder, "manifest.json")));
        foreach (var document in manifest.RootElement.GetProperty("documents").EnumerateArray())
        {
            // "SKKNI 2018-056.pdf.pdf" is kept as "SKKNI_2018-056.pdf".
            var name = document.GetProperty("source_pdf").GetString()!.Replace(' ', '_').Replace(".pdf.pdf", ".pdf", StringComparison.Ordinal);
            units[name] = [.. document.GetProperty("units").EnumerateArray().Select(unit => (unit.GetProperty("code").GetString()!, unit.GetProperty("title").GetString()!))];
        }

        return units;
    }

    /// <summary>How many units were found whose code, and whose code and title, are those of a gold unit; each gold unit counts once.</summary>
    public static UnitScore Compare(IReadOnlyList<(string Code, string Title)> gold, IReadOnlyList<StandardUnit> found)
    {
        var codes = found.Where(unit => unit.Number is not null).ToLookup(unit => Folding.LettersAndDigits(unit.Number!));
        var coded = gold.Where(unit => codes.Contains(Folding.LettersAndDigits(unit.Code))).ToList();
        var right = coded.Count(unit => codes[Folding.LettersAndDigits(unit.Code)].Any(other => Folding.LettersAndDigits(other.Title) == Folding.LettersAndDigits(unit.Title)));
        return new(gold.Count, found.Count, coded.Count, right);
    }
}
