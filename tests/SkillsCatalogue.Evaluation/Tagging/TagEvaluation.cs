using SkillsCatalogue.Core.Quality;
using SkillsCatalogue.Language.Tagging;
using SkillsCatalogue.Language.Tagging.Learning;

namespace SkillsCatalogue.Evaluation.Tagging;

/// <summary>Asks the tagger and compares.</summary>
internal static class TagEvaluation
{
    public static IReadOnlyList<TagAnswer> Answers(IEnumerable<TagCase> cases, TagModel? model)
    {
        var answers = new List<TagAnswer>();
        foreach (var entry in cases)
        {
            foreach (var claim in Tagger.Tag(entry.Text, entry.Language, DateTimeOffset.UnixEpoch, entry.Section, model))
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

    /// <summary>All standards of the corpus together, all our own sets together, and their misleading statements together.</summary>
    public static IEnumerable<TagScore> Pooled(IReadOnlyList<TagAnswer> answers) => answers
        .GroupBy(answer => (Set: answer.Case.Set switch
        {
            var set when !set.StartsWith("own ", StringComparison.Ordinal) => "corpus",
            var set when set.EndsWith("hard", StringComparison.Ordinal) => "own, hard",
            _ => "own",
        }, answer.Scheme))
        .OrderBy(group => group.Key)
        .Select(group => Score(group.Key.Set, group.Key.Scheme, [.. group]));

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
            : CalibrationBin.Error(CalibrationBin.EqualMass(assessed.Select(answer => (answer.Probability, answer.Gold))));
    }
}
