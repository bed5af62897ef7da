namespace SkillsCatalogue.Evaluation.Mapping;

/// <summary>Figures of one programme, or all.</summary>
/// <param name="WithGold">Outcomes that something in the corpus fits.</param>
/// <param name="Empty">Outcomes that nothing fits.</param>
/// <param name="Abstained">Share of the empty ones without a proposal; null when there are none.</param>
/// <param name="NotAnswered">Share of those with gold that got no proposal.</param>
internal sealed record MapScore(string Name, int WithGold, int Empty, double PrecisionAt1, double RecallAt5, double NdcgAt10, double? Abstained, double NotAnswered)
{
    public static MapScore Of(string name, IReadOnlyList<MapAnswer> answers)
    {
        var gold = answers.Where(answer => answer.HasGold).ToList();
        var empty = answers.Where(answer => !answer.HasGold).ToList();
        return new(
            name,
            gold.Count,
            empty.Count,
            Mean(gold, answer => answer.PrecisionAt1),
            Mean(gold, answer => answer.RecallAt5),
            Mean(gold, answer => answer.NdcgAt10),
            empty.Count == 0 ? null : Mean(empty, answer => answer.Proposals.Count == 0 ? 1 : 0),
            Mean(gold, answer => answer.Proposals.Count == 0 ? 1 : 0));
    }

    private static double Mean(List<MapAnswer> answers, Func<MapAnswer, double> of) => answers.Count == 0 ? 0 : answers.Average(of);
}
