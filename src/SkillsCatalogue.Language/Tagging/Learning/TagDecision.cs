namespace SkillsCatalogue.Language.Tagging.Learning;

/// <summary>How the log-odds of the model and of the rules become one probability, fitted on statements that neither was trained on.</summary>
internal sealed record TagDecision(double OfModel, double OfRules, double Bias)
{
    /// <summary>The rules say that a tagged thing is only the object of another action: it is seldom more likely than this.</summary>
    private const double MostForObjectAlone = 0.3;

    /// <summary>The model's answer as it is.</summary>
    public static TagDecision ModelAlone { get; } = new(1, 0, 0);

    /// <summary>Probability that the tag applies.</summary>
    public double Probability(double modelLogOdds, TagVerdict rules)
    {
        var together = 1 / (1 + Math.Exp(-((OfModel * modelLogOdds) + (OfRules * LogOdds(rules.Probability)) + Bias)));
        return rules.IsObjectAlone ? Math.Min(together, MostForObjectAlone) : together;
    }

    /// <summary>Fits the two weights and the bias by Newton's steps with a small penalty.</summary>
    public static TagDecision Fit(IReadOnlyList<(double Model, double Rules, bool Label)> statements)
    {
        const double Penalty = 0.5;
        var w = new double[] { 0.5, 0.5, 0 };
        for (var round = 0; round < 50; round++)
        {
            var gradient = new double[] { Penalty * (w[0] - 0.5), Penalty * (w[1] - 0.5), 0 };
            var hessian = new double[3, 3];
            (hessian[0, 0], hessian[1, 1], hessian[2, 2]) = (Penalty, Penalty, 1e-6);
            foreach (var (model, rules, label) in statements)
            {
                double[] x = [model, rules, 1];
                var p = 1 / (1 + Math.Exp(-((w[0] * x[0]) + (w[1] * x[1]) + w[2])));
                for (var i = 0; i < 3; i++)
                {
                    gradient[i] += (p - (label ? 1 : 0)) * x[i];
                    for (var j = 0; j < 3; j++)
                        hessian[i, j] += p * (1 - p) * x[i] * x[j];
                }
            }

            var step = Solve(hessian, gradient);
            for (var i = 0; i < 3; i++)
                w[i] -= step[i];
        }

        return new(w[0], w[1], w[2]);
    }

    /// <summary>Log-odds of a probability.</summary>
    public static double LogOdds(double probability) => Math.Log(probability / (1 - probability));

    private static double[] Solve(double[,] a, double[] b)
    {
        double Determinant(double[,] m) =>
            (m[0, 0] * ((m[1, 1] * m[2, 2]) - (m[1, 2] * m[2, 1]))) - (m[0, 1] * ((m[1, 0] * m[2, 2]) - (m[1, 2] * m[2, 0]))) + (m[0, 2] * ((m[1, 0] * m[2, 1]) - (m[1, 1] * m[2, 0])));

        var whole = Determinant(a);
        var result = new double[3];
        for (var column = 0; column < 3; column++)
        {
            var replaced = (double[,])a.Clone();
            for (var row = 0; row < 3; row++)
                replaced[row, column] = b[row];
            result[column] = Determinant(replaced) / whole;
        }

        return result;
    }
}
