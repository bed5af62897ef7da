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

    /// <summary>Fits the two weights and the bias by Newton's steps; a step that makes it worse is halved.</summary>
    /// <param name="start">Weights believed without any statement.</param>
    /// <param name="belief">How strongly they are believed: the penalty on the square of the distance from them.</param>
    public static TagDecision Fit(IReadOnlyList<(double Model, double Rules, bool Label)> statements, TagDecision start, double belief)
    {
        double[] w = [start.OfModel, start.OfRules, start.Bias];
        double[] believed = [.. w];
        double Loss(double[] weights) => (belief / 2 * (((weights[0] - believed[0]) * (weights[0] - believed[0])) + ((weights[1] - believed[1]) * (weights[1] - believed[1])))) + ErrorOf(weights, statements);

        var loss = Loss(w);
        for (var round = 0; round < 100; round++)
        {
            double[] gradient = [belief * (w[0] - believed[0]), belief * (w[1] - believed[1]), 0];
            var hessian = new double[3, 3];
            (hessian[0, 0], hessian[1, 1], hessian[2, 2]) = (belief, belief, 1e-6);
            foreach (var (model, rules, label) in statements)
            {
                double[] x = [model, rules, 1];
                var p = Sigmoid((w[0] * x[0]) + (w[1] * x[1]) + w[2]);
                for (var i = 0; i < 3; i++)
                {
                    gradient[i] += (p - (label ? 1 : 0)) * x[i];
                    for (var j = 0; j < 3; j++)
                        hessian[i, j] += p * (1 - p) * x[i] * x[j];
                }
            }

            var step = Solve(hessian, gradient);
            var share = 1.0;
            double[] next;
            double better;
            do
            {
                next = [w[0] - (share * step[0]), w[1] - (share * step[1]), w[2] - (share * step[2])];
                better = Loss(next);
                share /= 2;
            }
            while (!(better <= loss) && share > 1e-6);
            if (!(loss - better > 1e-9))
                break;
            (w, loss) = (next, better);
        }

        return new(w[0], w[1], w[2]);
    }

    private static double ErrorOf(double[] w, IReadOnlyList<(double Model, double Rules, bool Label)> statements) =>
        statements.Sum(entry =>
        {
            var z = (w[0] * entry.Model) + (w[1] * entry.Rules) + w[2];
            var wrong = entry.Label ? -z : z;
            return wrong > 30 ? wrong : Math.Log(1 + Math.Exp(wrong));
        });

    /// <summary>The same for statements of which another share is tagged than of those it was fitted on.</summary>
    public TagDecision ForShare(double fittedOn, double expected) => this with { Bias = Bias + LogOdds(expected) - LogOdds(fittedOn) };

    private static double Sigmoid(double z) => 1 / (1 + Math.Exp(-z));

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
