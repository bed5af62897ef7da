namespace SkillsCatalogue.Evaluation.Linking;

/// <summary>Figures of ranked answers. RP@k: hits among the first k over min(k, right answers), averaged over queries.</summary>
internal sealed record LinkScore(string Set, string Method, int Queries, double Rp1, double Rp5, double Rp10, double Recall100, double Mrr)
{
    public static LinkScore Of(string set, string method, IReadOnlyList<(IReadOnlyList<string> Ranked, IReadOnlyList<string> Right)> answers) => new(
        set, method, answers.Count,
        answers.Average(answer => Precision(answer.Ranked, answer.Right, 1)),
        answers.Average(answer => Precision(answer.Ranked, answer.Right, 5)),
        answers.Average(answer => Precision(answer.Ranked, answer.Right, 10)),
        answers.Average(answer => (double)answer.Ranked.Take(100).Count(answer.Right.Contains) / answer.Right.Count),
        answers.Average(answer => Reciprocal(answer.Ranked, answer.Right)));

    public static double Precision(IReadOnlyList<string> ranked, IReadOnlyList<string> right, int first) =>
        (double)ranked.Take(first).Count(right.Contains) / Math.Min(first, right.Count);

    public static double Reciprocal(IReadOnlyList<string> ranked, IReadOnlyList<string> right)
    {
        for (var i = 0; i < ranked.Count; i++)
        {
            if (right.Contains(ranked[i]))
                return 1.0 / (i + 1);
        }

        return 0;
    }
}
