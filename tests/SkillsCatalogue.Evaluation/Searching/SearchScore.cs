using System.Globalization;
using System.Text;

namespace SkillsCatalogue.Evaluation.Searching;

/// <summary>Known-item figures of one language. MRR: mean of one over the rank of the right hit, 0 when it is missing.</summary>
internal sealed record SearchScore(string Set, int Queries, double Mrr, double RecallAt1, double RecallAt10, double Milliseconds)
{
    public static IReadOnlyList<SearchScore> Rows(IReadOnlyList<SearchAnswer> answers) =>
        [.. answers.GroupBy(answer => answer.Set).Select(group => Of(group.Key, [.. group])), Of("all", answers)];

    public static string Table(IReadOnlyList<SearchScore> rows)
    {
        var table = new StringBuilder("| language | queries | MRR | R@1 | R@10 | ms a query |\n| --- | --: | --: | --: | --: | --: |\n");
        foreach (var row in rows)
            table.Append(CultureInfo.InvariantCulture, $"| {row.Set} | {row.Queries} | {row.Mrr:F3} | {row.RecallAt1:F3} | {row.RecallAt10:F3} | {row.Milliseconds:F2} |\n");
        return table.ToString();
    }

    private static SearchScore Of(string set, IReadOnlyList<SearchAnswer> answers) => new(
        set,
        answers.Count,
        answers.Average(answer => answer.Rank == 0 ? 0 : 1.0 / answer.Rank),
        answers.Average(answer => answer.Rank == 1 ? 1.0 : 0),
        answers.Average(answer => answer.Rank is > 0 and <= 10 ? 1.0 : 0),
        answers.Average(answer => answer.Milliseconds));
}
