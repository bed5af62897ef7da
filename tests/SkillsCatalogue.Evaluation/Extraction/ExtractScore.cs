using SkillsCatalogue.Core.Quality;

namespace SkillsCatalogue.Evaluation.Extraction;

/// <summary>How one document, or several, were extracted.</summary>
/// <param name="Mentions">Places of evidence against places of gold statements: a hit shares at least half (intersection over union).</param>
/// <param name="ExactLabels">Gold labels of hit statements that a candidate has word for word (letters and digits).</param>
/// <param name="LabelOverlap">Sum over gold labels of hit statements of the best F1 of word stems with a candidate's label.</param>
/// <param name="GoldLabels">Gold labels of hit statements.</param>
/// <param name="LostToRules">Gold statements whose text ended as NotASkill in the ledger: what nobody would look at again.</param>
internal sealed record ExtractScore(
    string Name,
    int Gold,
    int Candidates,
    PrecisionRecall Mentions,
    int ExactLabels,
    double LabelOverlap,
    int GoldLabels,
    int Exact,
    int Normalised,
    int Fuzzy,
    int Unlocated,
    int LostToRules,
    int Unread,
    IReadOnlyList<string> Missed,
    IReadOnlyList<string> Wrong,
    IReadOnlyList<string> Lost)
{
    public double LabelsExact => GoldLabels == 0 ? 0 : (double)ExactLabels / GoldLabels;

    public double LabelsOverlap => GoldLabels == 0 ? 0 : LabelOverlap / GoldLabels;

    public double LostShare => Gold == 0 ? 0 : (double)LostToRules / Gold;

    public static ExtractScore Sum(string name, IReadOnlyList<ExtractScore> scores) => new(
        name,
        scores.Sum(score => score.Gold),
        scores.Sum(score => score.Candidates),
        scores.Aggregate(default(PrecisionRecall), (sum, score) => sum + score.Mentions),
        scores.Sum(score => score.ExactLabels),
        scores.Sum(score => score.LabelOverlap),
        scores.Sum(score => score.GoldLabels),
        scores.Sum(score => score.Exact),
        scores.Sum(score => score.Normalised),
        scores.Sum(score => score.Fuzzy),
        scores.Sum(score => score.Unlocated),
        scores.Sum(score => score.LostToRules),
        scores.Sum(score => score.Unread),
        [],
        [],
        []);
}
