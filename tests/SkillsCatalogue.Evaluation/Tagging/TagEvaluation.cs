using SkillsCatalogue.Core.Quality;
using SkillsCatalogue.Language.Tagging;

namespace SkillsCatalogue.Evaluation.Tagging;

/// <summary>Asks the tagger and compares.</summary>
internal static class TagEvaluation
{
    public static IReadOnlyList<TagAnswer> Answers(IEnumerable<TagCase> cases)
    {
        var answers = new List<TagAnswer>();
        foreach (var entry in cases)
        {
            foreach (var claim in Tagger.Tag(entry.Text, entry.Language, DateTimeOffset.UnixEpoch, entry.Section))
            {
                if ((claim.Scheme == "green" ? entry.Green : claim.Scheme == "digital" ? entry.Digital : null) is not { } gold)
                    continue;
                var probability = claim.Value switch { true => claim.Confidence, false => 1 - claim.Confidence, null => 0 };
                answers.Add(new(entry, claim.Scheme, gold, claim.Value, probability, claim.Trigger));
            }
        }

        return answers;
    }

    public static IReadOnlyList<TagScore> Scores(IReadOnlyList<TagAnswer> answers) =>
    [
        .. answers.GroupBy(answer => (answer.Case.Set, answer.Scheme)).Select(group => Score(group.Key.Set, group.Key.Scheme, [.. group])),
    ];

    public static TagScore Score(string set, string scheme, IReadOnlyList<TagAnswer> answers) => new(
        set,
        scheme,
        answers.Count,
        answers.Count(answer => answer.Gold),
        answers.Count(answer => answer.Value is null),
        new(
            answers.Count(answer => answer.Value == true && answer.Gold),
            answers.Count(answer => answer.Value == true && !answer.Gold),
            answers.Count(answer => answer.Value != true && answer.Gold)),
        AveragePrecision(answers),
        CalibrationError(answers));

    private static double AveragePrecision(IReadOnlyList<TagAnswer> answers)
    {
        double sum = 0;
        int seen = 0, hits = 0;
        foreach (var tie in answers.GroupBy(answer => answer.Probability).OrderByDescending(group => group.Key))
        {
            seen += tie.Count();
            var here = tie.Count(answer => answer.Gold);
            hits += here;
            sum += here * ((double)hits / seen);
        }

        return hits == 0 ? 0 : sum / hits;
    }

    private static double CalibrationError(IReadOnlyList<TagAnswer> answers)
    {
        var assessed = answers.Where(answer => answer.Value is not null).ToList();
        return assessed.Count == 0
            ? 0
            : assessed.GroupBy(answer => Math.Min(9, (int)(answer.Probability * 10)))
                .Sum(bin => bin.Count() * Math.Abs(bin.Average(answer => answer.Probability) - bin.Average(answer => answer.Gold ? 1.0 : 0.0))) / assessed.Count;
    }
}
