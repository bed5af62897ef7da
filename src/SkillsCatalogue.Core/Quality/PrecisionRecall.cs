namespace SkillsCatalogue.Core.Quality;

/// <summary>Counts of a comparison with gold, and the measures made of them. All measures are 0 to 1; 0 when their denominator is 0.</summary>
public readonly record struct PrecisionRecall(int TruePositives, int FalsePositives, int FalseNegatives)
{
    public double Precision => TruePositives + FalsePositives == 0 ? 0 : (double)TruePositives / (TruePositives + FalsePositives);

    public double Recall => TruePositives + FalseNegatives == 0 ? 0 : (double)TruePositives / (TruePositives + FalseNegatives);

    /// <summary>Harmonic mean of precision and recall.</summary>
    public double F1 => 2 * TruePositives + FalsePositives + FalseNegatives == 0
        ? 0
        : 2.0 * TruePositives / ((2 * TruePositives) + FalsePositives + FalseNegatives);

    public static PrecisionRecall operator +(PrecisionRecall left, PrecisionRecall right) =>
        new(left.TruePositives + right.TruePositives, left.FalsePositives + right.FalsePositives, left.FalseNegatives + right.FalseNegatives);

    public static PrecisionRecall Add(PrecisionRecall left, PrecisionRecall right) => left + right;

    /// <summary>Compares two bags of keys: a key counts as often as it stands in both.</summary>
    public static PrecisionRecall OfBags(IEnumerable<string> answer, IEnumerable<string> gold)
    {
        var open = gold.CountBy(key => key, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        int hits = 0, wrong = 0;
        foreach (var key in answer)
        {
            if (open.TryGetValue(key, out var left) && left > 0)
            {
                open[key] = left - 1;
                hits++;
            }
            else
            {
                wrong++;
            }
        }

        return new(hits, wrong, open.Values.Sum());
    }
}
