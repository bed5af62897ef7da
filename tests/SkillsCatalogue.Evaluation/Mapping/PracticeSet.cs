using System.Text.Json;
using SkillsCatalogue.TestSupport;

namespace SkillsCatalogue.Evaluation.Mapping;

/// <summary>
/// Outcomes written for fitting weights and reading errors (<c>practice.tsv</c>), apart from the programmes whose figures count.
/// Columns: language, outcome, folder of the standard (- where nothing fits), beginnings of its statements parted by <c> | </c>.
/// </summary>
internal static class PracticeSet
{
    /// <summary>One programme a language.</summary>
    public static IReadOnlyList<GoldProgramme> Read() =>
    [
        .. File.ReadLines(Path.Combine(Repository.Root, "tests", "SkillsCatalogue.Evaluation", "Mapping", "practice.tsv"))
            .Select(line => line.Split('\t'))
            .GroupBy(cells => cells[0])
            .Select(group => new GoldProgramme("practice " + group.Key, "", group.Key, [.. group.Select(cells => new GoldOutcome(cells[1], null, Proofs(cells[2], cells[3])))])),
    ];

    /// <summary>The labels that the authors of the corpus gave to its statements, as outcomes.</summary>
    public static IReadOnlyList<GoldProgramme> Labels() => [.. Repository.CorpusFolders.Where(CorpusSkills.IsOccupational).Select(folder =>
    {
        using var gold = JsonDocument.Parse(File.ReadAllText(Path.Combine(folder, "statements.gold.json")));
        var name = Path.GetFileName(folder);
        var outcomes = gold.RootElement.GetProperty("statements").EnumerateArray()
            .SelectMany(statement => statement.GetProperty("skills").EnumerateArray().Select(label => (Label: label.GetString()!, Text: statement.GetProperty("text").GetString()!)))
            .GroupBy(pair => pair.Label, StringComparer.Ordinal)
            .Select(group => new GoldOutcome(group.Key, null, [.. group.Select(pair => new GoldProof(name, null, null, pair.Text))]));
        return new GoldProgramme("labels of " + name, "", gold.RootElement.GetProperty("language").GetString(), [.. outcomes]);
    })];

    private static List<GoldProof> Proofs(string standard, string beginnings) =>
        standard == "-" ? [] : [.. beginnings.Split(" | ").Select(beginning => Proof(standard, beginning))];

    private static GoldProof Proof(string standard, string beginning)
    {
        using var gold = JsonDocument.Parse(File.ReadAllText(Path.Combine(Repository.Corpus, standard, "statements.gold.json")));
        var text = gold.RootElement.GetProperty("statements").EnumerateArray()
            .Select(statement => statement.GetProperty("text").GetString()!)
            .FirstOrDefault(text => text.StartsWith(beginning, StringComparison.Ordinal))
            ?? throw new InvalidDataException($"No statement of {standard} begins with '{beginning}'.");
        return new(standard, null, null, text);
    }
}
