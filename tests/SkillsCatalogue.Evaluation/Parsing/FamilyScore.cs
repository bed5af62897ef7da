using SkillsCatalogue.Core.Quality;

namespace SkillsCatalogue.Evaluation.Parsing;

/// <summary>A row of the report: documents of one family together, every statement counting the same.</summary>
/// <param name="Whole">Documents whose gold statements were all found.</param>
internal sealed record FamilyScore(string Family, int Files, int Gold, int Found, PrecisionRecall ByText, PrecisionRecall ByCode, int Whole, (int All, int Right) Kinds, double Seconds)
{
    public static FamilyScore Of(string family, IReadOnlyList<DocumentScore> scores) => new(
        family,
        scores.Count,
        scores.Sum(score => score.Gold.Statements.Count),
        scores.Sum(score => score.Found),
        scores.Aggregate(default(PrecisionRecall), (sum, score) => sum + score.ByText),
        scores.Aggregate(default(PrecisionRecall), (sum, score) => sum + score.ByCode),
        scores.Count(score => score.Missed.Count == 0),
        (scores.Sum(score => score.Kinds.All), scores.Sum(score => score.Kinds.Right)),
        scores.Sum(score => score.Seconds))
    {
        Units = scores.Select(score => score.Units).OfType<UnitScore>().ToList() is { Count: > 0 } units ? units.Aggregate((sum, score) => sum + score) : null,
    };

    /// <summary>Null where the gold says no units.</summary>
    public UnitScore? Units { get; init; }

    /// <summary>Share of the found gold statements whose kind is right; null where the gold says none.</summary>
    public double? KindAccuracy => Kinds.All == 0 ? null : (double)Kinds.Right / Kinds.All;

    /// <summary>A row for each family, and one for the whole corpus where there is one.</summary>
    public static IReadOnlyList<FamilyScore> Rows(IReadOnlyList<DocumentScore> scores)
    {
        var rows = scores.GroupBy(score => score.Gold.Family).Select(group => Of(group.Key, [.. group])).ToList();
        var corpus = scores.Where(score => score.Gold.Family.StartsWith("corpus ", StringComparison.Ordinal)).ToList();
        if (corpus.Count > 0)
            rows.Insert(rows.FindLastIndex(row => row.Family.StartsWith("corpus ", StringComparison.Ordinal)) + 1, Of("corpus, all", corpus));
        return rows;
    }
}
