using System.Text.RegularExpressions;
using SkillsCatalogue.Language.Tagging.Learning;
using SkillsCatalogue.TestSupport;

namespace SkillsCatalogue.Evaluation.Tagging;

/// <summary>What the tagger learns from: views of ESCO's skills, and statements of our own (<c>training/tagging.tsv</c>).</summary>
internal static partial class TagTraining
{
    /// <summary>Examples of one skill are many: more than this of a kind teach little.</summary>
    private const int MostOfAKind = 3;

    /// <summary>Cost of an error: on label or full text of a skill, and on a statement of our own.</summary>
    private const double CostOfSkill = 5, CostOfStatement = 5;

    private static readonly string[] Languages = ["hr", "et", "da", "en"];

    /// <summary>Label, alternative labels, sentences of the description and the whole of each skill, in English, as the bridge shows English, and in Danish.</summary>
    public static IReadOnlyList<TagExample> OfSkills(IReadOnlyList<EscoSkill> skills, TagParts parts)
    {
        var random = new Random(7);
        var examples = new List<TagExample>();
        foreach (var skill in skills)
        {
            var altLabels = skill.AltLabels.ToArray();
            random.Shuffle(altLabels);
            string[] pieces = [.. altLabels.Take(MostOfAKind), .. SentenceEnd().Split(skill.Description).Where(sentence => sentence.Length > 3).Take(MostOfAKind)];
            Add(skill, parts.Keep(FeatureReader.Read(skill.Label, "en")), CostOfSkill);
            Add(skill, parts.Keep(FeatureReader.Read(skill.FullText, "en")), CostOfSkill);
            if (parts.Pieces)
            {
                foreach (var piece in pieces)
                    Add(skill, parts.Keep(FeatureReader.Read(piece, "en")), CostOfSkill / Math.Sqrt(pieces.Length + 2));
            }

            if (parts.Bridge)
            {
                Add(skill, parts.Keep(FeatureReader.ReadAsBridged(skill.Label)), CostOfSkill / 2);
                Add(skill, parts.Keep(FeatureReader.ReadAsBridged($"{skill.Label} . {skill.Description}")), CostOfSkill / 2);
            }

            if (parts.Danish && skill.Danish is var (label, description))
            {
                Add(skill, parts.Keep(FeatureReader.Read(label, "da")), CostOfSkill);
                Add(skill, parts.Keep(FeatureReader.Read($"{label} . {description}", "da")), CostOfSkill);
            }
        }

        return examples;

        void Add(EscoSkill skill, TextFeatures features, double cost) => examples.Add(new(features, skill.Fold, skill.Tags, cost));
    }

    /// <summary>Our own statements; the four languages of one situation are one fold.</summary>
    public static IReadOnlyList<(string Text, string Language, TagExample Example)> OfStatements()
    {
        var lines = File.ReadLines(Path.Combine(Repository.Root, "tests", "SkillsCatalogue.Evaluation", "training", "tagging.tsv")).Skip(1).Select(line => line.Split('\t')).ToList();
        return
        [
            .. lines.SelectMany((cells, situation) => Languages.Select((language, column) =>
            {
                var tags = new HashSet<string>([.. cells[0] == "1" ? (string[])["green"] : [], .. cells[1] == "1" ? (string[])["digital"] : []]);
                return (cells[column + 2], language, new TagExample(FeatureReader.Read(cells[column + 2], language), situation % 5, tags, CostOfStatement));
            })),
        ];
    }

    [GeneratedRegex(@"(?<=[.;!?])\s+")]
    private static partial Regex SentenceEnd();
}
