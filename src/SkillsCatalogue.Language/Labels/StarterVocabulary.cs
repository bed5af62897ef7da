using SkillsCatalogue.Core.Skills;
using SkillsCatalogue.Language.Analysis;

namespace SkillsCatalogue.Language.Labels;

/// <summary>Widely used skills in four languages, written by us (<c>Data/vocabulary.tsv</c>): what the dictionary knows before a catalogue exists.</summary>
public static class StarterVocabulary
{
    /// <summary>All labels, each once a language.</summary>
    public static IReadOnlyList<VocabularyLabel> All { get; } = Read();

    private static VocabularyLabel[] Read()
    {
        var lines = EmbeddedData.Text("vocabulary.tsv")!.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        var languages = lines[0].Split('\t')[1..];
        return
        [
            .. lines.Skip(1)
                .Select(line => line.TrimEnd('\r').Split('\t'))
                .SelectMany(cells => languages.Select((language, column) =>
                    new VocabularyLabel(cells[column + 1], language, cells[0] == "knowledge" ? SkillType.Knowledge : SkillType.Skill)))
                .Where(label => label.Label.Length > 0)
                .DistinctBy(label => (label.Label, label.Language)),
        ];
    }
}
