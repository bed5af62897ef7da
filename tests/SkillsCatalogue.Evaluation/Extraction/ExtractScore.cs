using SkillsCatalogue.Core.Quality;

namespace SkillsCatalogue.Evaluation.Extraction;

/// <summary>How one document, or several, were extracted.</summary>
/// <param name="Mentions">Places of evidence against places of gold statements: a hit shares at least half (intersection over union).</param>
/// <param name="ExactLabels">Gold labels of hit statements that a candidate has word for word (letters and digits).</param>
/// <param name="LabelOverlap">Sum over gold labels of hit statements of the best F1 of word stems with a candidate's label.</param>
/// <param name="GoldLabels">Gold labels of hit statements.</param>
/// <param name="Grounded">Quotes that stand, word for word, where their evidence says; checked anew, whatever the extractor claims.</param>
/// <param name="Duplicates">Candidates that say again what another says of the same words.</param>
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
    int Grounded,
    int Duplicates,
    int LostToRules,
    int Unread,
    IReadOnlyList<string> Missed,
    IReadOnlyList<string> Wrong,
    IReadOnlyList<string> Lost)
{
    public double LabelsExact => GoldLabels == 0 ? 0 : (double)ExactLabels / GoldLabels;

    public double LabelsOverlap => GoldLabels == 0 ? 0 : LabelOverlap / GoldLabels;

    /// <summary>Grounded quotes among all, unlocated ones included; 1 when there are none.</summary>
    public double GroundedShare => Exact + Normalised + Fuzzy + Unlocated is var all && all == 0 ? 1 : (double)Grounded / all;

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
        scores.Sum(score => score.Grounded),
        scores.Sum(score => score.Duplicates),
        scores.Sum(score => score.LostToRules),
        scores.Sum(score => score.Unread),
        [],
        [],
        []);
}
