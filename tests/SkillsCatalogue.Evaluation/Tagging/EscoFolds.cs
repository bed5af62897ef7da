using SkillsCatalogue.Language.Tagging.Learning;

namespace SkillsCatalogue.Evaluation.Tagging;

/// <summary>
/// Five folds of ESCO by broader group. Of each four training folds two are held out in turn to calibrate and to choose the threshold; the fold that is measured has no part in either.
/// </summary>
internal static class EscoFolds
{
    public const string FullText = "full text", Label = "label";

    private const int Folds = 5, Inner = 2, Seed = 20240;

    private static readonly string[] Schemes = ["green", "digital"];

    public static IReadOnlyList<EscoAnswer> Answers(IReadOnlyList<EscoSkill> skills, TagParts parts, Action<string> progress)
    {
        List<TagExample> examples = [.. TagTraining.OfSkills(skills, parts)];
        if (parts.Statements)
            examples.AddRange(TagTraining.OfStatements().Select(statement => statement.Example with { Fold = -1, Features = parts.Keep(statement.Example.Features) }));
        List<(EscoSkill Skill, string View, TextFeatures Features)> views =
        [
            .. skills.Select(skill => (skill, FullText, parts.Keep(FeatureReader.Read(skill.FullText, "en")))),
            .. skills.Select(skill => (skill, Label, parts.Keep(FeatureReader.Read(skill.Label, "en")))),
        ];
        progress($"{examples.Count} examples");
        var answers = new List<EscoAnswer>();
        for (var fold = 0; fold < Folds; fold++)
        {
            var inner = Enumerable.Range(1, Inner).SelectMany(step =>
            {
                var held = (fold + step) % Folds;
                return LogOdds(TagModel.Train([.. examples.Where(example => example.Fold != fold && example.Fold != held)], Schemes, Seed), views.Where(view => view.Skill.Fold == held));
            }).ToLookup(answer => (answer.View, answer.Scheme));
            var model = TagModel.Train([.. examples.Where(example => example.Fold != fold)], Schemes, Seed);
            foreach (var group in LogOdds(model, views.Where(view => view.Skill.Fold == fold)).GroupBy(answer => (answer.View, answer.Scheme)))
            {
                List<(double Model, double Rules, bool Label)> known = [.. inner[group.Key].Select(answer => (answer.LogOdds, 0.0, answer.Skill.Tags.Contains(answer.Scheme)))];
                var scale = TagDecision.Fit(known, TagDecision.ModelAlone, 0.1);
                double Probability(double logOdds) => 1 / (1 + Math.Exp(-((scale.OfModel * logOdds) + scale.Bias)));
                var threshold = BestThreshold([.. known.Select(entry => (Probability(entry.Model), entry.Label))]);
                answers.AddRange(group.Select(answer => new EscoAnswer(
                    answer.Skill, answer.View, answer.Scheme, answer.Skill.Tags.Contains(answer.Scheme), Probability(answer.LogOdds), Probability(answer.LogOdds) >= threshold)));
            }

            progress($"fold {fold + 1} of {Folds}");
        }

        return answers;
    }

    /// <summary>The threshold with the best F1.</summary>
    private static double BestThreshold(IReadOnlyList<(double Probability, bool Label)> known)
    {
        int hits = 0, taken = 0, positive = known.Count(entry => entry.Label);
        var (best, threshold) = (0.0, 0.5);
        foreach (var (probability, label) in known.OrderByDescending(entry => entry.Probability))
        {
            taken++;
            hits += label ? 1 : 0;
            var f1 = 2.0 * hits / (taken + positive);
            if (f1 > best)
                (best, threshold) = (f1, probability);
        }

        return threshold;
    }

    private static List<(EscoSkill Skill, string View, string Scheme, double LogOdds)> LogOdds(TagModel model, IEnumerable<(EscoSkill Skill, string View, TextFeatures Features)> views) =>
    [
        .. views.SelectMany(view =>
        {
            var vector = model.Weigh(view.Features);
            return Schemes.Select(scheme => (view.Skill, view.View, scheme, model.LogOdds(scheme, vector)!.Value));
        }),
    ];
}
