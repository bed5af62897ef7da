using System.Text.Json;
using SkillsCatalogue.Core.Skills;
using SkillsCatalogue.Core.Text;
using SkillsCatalogue.Language.Analysis;
using SkillsCatalogue.Core.Quality;
using SkillsCatalogue.Language.Labels;
using SkillsCatalogue.TestSupport;

namespace SkillsCatalogue.Evaluation.Extraction;

/// <summary>
/// What known labels are worth: the gold labels of all other standards of a language, and the starter vocabulary, looked for in the whole text of a standard,
/// where no structure helps.
/// </summary>
internal static class DictionaryEvaluation
{
    private const double Alike = 0.5;

    public static IReadOnlyList<DictionaryScore> Run(IReadOnlyList<ExtractRun> runs)
    {
        var gold = Repository.CorpusFolders.ToDictionary(folder => Path.GetFileName(folder), Labels, StringComparer.Ordinal);
        var rows = new List<DictionaryScore>();
        foreach (var set in (string[])["labels of the other standards", "labels of ESCO"])
        {
            var esco = set.EndsWith("ESCO", StringComparison.Ordinal) ? EscoLabels.Read() : [];
            if (set.EndsWith("ESCO", StringComparison.Ordinal) && esco.Count == 0)
            {
                Console.Error.WriteLine("Labels of ESCO: not here (SKILLS_SHARED), left out.");
                continue;
            }

            foreach (var group in runs.Where(run => run.Document.Language is not null).GroupBy(run => run.Document.Language!))
            {
                if (esco.Count > 0 && esco.All(label => label.Language != group.Key))
                    continue;
                List<VocabularyLabel>? shared = esco.Count == 0 ? null : [.. Known(esco, group.Key)];
                var index = shared is null ? null : new LabelIndex(shared, group.Key);
                var sum = new DictionaryScore($"{set}, {group.Key}", 0, 0, 0, 0, 0, 0);
                foreach (var run in group)
                {
                    var labels = shared ?? [.. gold.Where(other => other.Key != run.Name).SelectMany(other => other.Value).Concat(StarterVocabulary.All).Where(label => label.Language == group.Key)];
                    sum = sum.Plus(Score(run, index ?? new(labels, group.Key), labels));
                }

                rows.Add(sum);
            }
        }

        return rows;
    }

    private static IEnumerable<VocabularyLabel> Known(IReadOnlyList<(string Label, string Language, bool IsKnowledge)> esco, string language) =>
        esco.Where(label => label.Language == language).Select(label => new VocabularyLabel(label.Label, label.Language, label.IsKnowledge ? SkillType.Knowledge : SkillType.Skill));

    private static DictionaryScore Score(ExtractRun run, LabelIndex labels, List<VocabularyLabel> all)
    {
        int finds = 0, single = 0, inside = 0, singleInside = 0, alike = 0;
        foreach (var match in labels.Find(run.Document.Text))
        {
            finds++;
            var mention = run.Gold.FirstOrDefault(mention => mention.Span is { } span && span.Contains(match.Span));
            single += match.Words == 1 ? 1 : 0;
            inside += mention is null ? 0 : 1;
            singleInside += mention is not null && match.Words == 1 ? 1 : 0;
            alike += mention is not null && mention.Labels.Any(label => IsAlike(match.Label.Label, label, run.Document.Language)) ? 1 : 0;
        }

        var words = all.Select(label => TextAnalysis.Terms(label.Label, run.Document.Language)).Where(terms => terms.Count == 1).Select(terms => terms[0].Stem).ToHashSet(StringComparer.Ordinal);
        var text = TextAnalysis.Terms(run.Document.Text, run.Document.Language);
        return new("", labels.Count, text.Count, finds, inside, alike, single) { SinglesInside = singleInside, AnySingles = text.Count(term => words.Contains(term.Stem)) };
    }

    private static bool IsAlike(string one, string other, string? language) =>
        PrecisionRecall.OfBags(TextAnalysis.Terms(one, language).Select(term => term.Stem), TextAnalysis.Terms(other, language).Select(term => term.Stem)).F1 >= Alike;

    private static List<VocabularyLabel> Labels(string folder)
    {
        using var json = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(folder, "statements.gold.json")));
        var language = json.RootElement.GetProperty("language").GetString()!;
        return [.. json.RootElement.GetProperty("statements").EnumerateArray().SelectMany(statement => statement.GetProperty("skills").EnumerateArray().Select(label => new VocabularyLabel(
            Folding.WhiteSpace(label.GetString()!),
            language,
            statement.GetProperty("kind").GetString() == "knowledge" ? SkillType.Knowledge : SkillType.Skill)))];
    }
}
