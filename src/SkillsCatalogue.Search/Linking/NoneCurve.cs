namespace SkillsCatalogue.Search.Linking;

/// <summary>Probability that no concept fits: a logistic curve over the best candidate's score and how much of a label stands in the text.</summary>
internal sealed record NoneCurve(double Slope, double Coverage, double Bias)
{
    /// <summary>0 to 1.</summary>
    public double Of(float score, float coverage) => 1 / (1 + Math.Exp((Slope * score) + (Coverage * coverage) + Bias));

    /// <summary>Fits by gradient steps on answers of texts that something fits, or nothing.</summary>
    public static NoneCurve Fit(IReadOnlyList<(float Score, float Coverage, bool Fits)> answers)
    {
        var (slope, cover, bias) = (0.0, 0.0, 0.0);
        for (var step = 0; step < 4000; step++)
        {
            var (a, b, c) = (0.0, 0.0, 0.0);
            foreach (var (score, coverage, fits) in answers)
            {
                var error = (fits ? 1 : 0) - (1 / (1 + Math.Exp(-((slope * score) + (cover * coverage) + bias))));
                a += error * score;
                b += error * coverage;
                c += error;
            }

            slope += 0.05 * a / answers.Count;
            cover += 0.05 * b / answers.Count;
            bias += 0.05 * c / answers.Count;
        }

        return new(slope, cover, bias);
    }
}
