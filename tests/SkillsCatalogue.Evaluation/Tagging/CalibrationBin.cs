namespace SkillsCatalogue.Evaluation.Tagging;

/// <summary>Answers of like probability: how sure the tagger was, and how often the tag was right.</summary>
/// <param name="Low">Lower end of the 95 % interval of <paramref name="Share"/> (Wilson).</param>
internal sealed record CalibrationBin(int Count, double Probability, double Share, double Low, double High)
{
    /// <summary>Bins of equally many answers, by rising probability.</summary>
    public static IReadOnlyList<CalibrationBin> EqualMass(IEnumerable<(double Probability, bool Label)> answers, int bins = 10)
    {
        var ordered = answers.OrderBy(answer => answer.Probability).ToList();
        return
        [
            .. Enumerable.Range(0, bins)
                .Select(bin => ordered[(bin * ordered.Count / bins)..((bin + 1) * ordered.Count / bins)])
                .Where(bin => bin.Count > 0)
                .Select(Of),
        ];
    }

    /// <summary>Mean distance of probability and share, weighted by size.</summary>
    public static double Error(IReadOnlyList<CalibrationBin> bins) =>
        bins.Sum(bin => bin.Count * Math.Abs(bin.Probability - bin.Share)) / Math.Max(1, bins.Sum(bin => bin.Count));

    private static CalibrationBin Of(List<(double Probability, bool Label)> answers)
    {
        const double Z = 1.96;
        double n = answers.Count, share = answers.Count(answer => answer.Label) / n;
        var middle = (share + (Z * Z / (2 * n))) / (1 + (Z * Z / n));
        var half = Z * Math.Sqrt((share * (1 - share) / n) + (Z * Z / (4 * n * n))) / (1 + (Z * Z / n));
        return new(answers.Count, answers.Average(answer => answer.Probability), share, Math.Max(0, middle - half), Math.Min(1, middle + half));
    }
}
