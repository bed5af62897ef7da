namespace SkillsCatalogue.Language.Tagging.Learning;

/// <summary>
/// Logistic regression with a quadratic penalty, solved in the dual one example at a time (Yu, Huang, Lin 2011: "Dual coordinate descent methods for logistic regression
/// and maximum entropy models"). The same examples and seed give the same weights.
/// </summary>
internal static class LogisticTrainer
{
    private const int Rounds = 40;
    private const double InnerAccuracy = 1e-6;

    /// <summary>Trains one model.</summary>
    /// <param name="costs">What an error on the example costs, more than 0.</param>
    /// <returns>Weights by bucket; the last one is the bias.</returns>
    public static double[] Train(IReadOnlyList<SparseVector> examples, IReadOnlyList<bool> labels, IReadOnlyList<double> costs, int buckets, int seed)
    {
        var weights = new double[buckets + 1];
        var alpha = new double[examples.Count];
        var squares = new double[examples.Count];
        for (var i = 0; i < examples.Count; i++)
        {
            alpha[i] = Math.Min(0.001 * costs[i], 1e-8);
            var x = examples[i];
            squares[i] = 1;
            foreach (var value in x.Values)
                squares[i] += value * value;
            Step(weights, x, (labels[i] ? 1 : -1) * alpha[i]);
        }

        var order = Enumerable.Range(0, examples.Count).ToArray();
        var random = new Random(seed);
        for (var round = 0; round < Rounds; round++)
        {
            random.Shuffle(order);
            var newtonSteps = 0;
            foreach (var i in order)
            {
                var x = examples[i];
                var y = labels[i] ? 1 : -1;
                var cost = costs[i];
                var margin = y * (x.Dot(weights.AsSpan()) + weights[^1]);
                // Of the two dual variables alpha and cost − alpha the one that is farther from its bound is solved for.
                var (one, other, sign) = (alpha[i], cost - alpha[i], 1);
                if (0.5 * squares[i] * (other - one) + margin < 0)
                    (one, other, sign) = (other, one, -1);
                var z = cost - one < 0.5 * cost ? 0.1 * one : one;
                var gradient = squares[i] * (z - one) + (sign * margin) + Math.Log(z / (cost - z));
                var steps = 0;
                for (; steps < 100 && Math.Abs(gradient) >= InnerAccuracy; steps++)
                {
                    var next = z - (gradient / (squares[i] + (cost / (cost - z) / z)));
                    z = next <= 0 ? z * 0.1 : Math.Min(next, cost * (1 - 1e-12));
                    gradient = squares[i] * (z - one) + (sign * margin) + Math.Log(z / (cost - z));
                }

                if (steps == 0)
                    continue;
                newtonSteps++;
                alpha[i] = sign > 0 ? z : cost - z;
                Step(weights, x, sign * (z - one) * y);
            }

            if (newtonSteps == 0)
                break;
        }

        return weights;
    }

    private static void Step(double[] weights, SparseVector x, double by)
    {
        for (var i = 0; i < x.Buckets.Length; i++)
            weights[x.Buckets[i]] += by * x.Values[i];
        weights[^1] += by;
    }
}
