namespace SkillsCatalogue.Search.Linking;

/// <summary>Orders candidates by their features: a linear sum and a small layer of hidden units beside it, learnt list by list.</summary>
internal sealed class LinkRanker(float[] weights)
{
    private const int Hidden = 16;

    private const int Inputs = LinkFeatures.Count;

    /// <summary>Linear weights, then for each hidden unit its inputs, its bias and its weight in the sum.</summary>
    public const int Size = Inputs + (Hidden * (Inputs + 2));

    public float[] Weights { get; } = weights.Length == Size ? weights : throw new ArgumentException("A ranker of another size.", nameof(weights));

    /// <summary>The better a candidate fits, the higher; comparable within a query, roughly between queries.</summary>
    public float Score(ReadOnlySpan<float> features) => Forward(features, stackalloc float[Hidden]);

    /// <summary>Learns from lists of candidates of which some are right; the same lists and seed give the same ranker.</summary>
    public static LinkRanker Train(IReadOnlyList<(float[][] Candidates, bool[] Right)> lists, int epochs, int seed)
    {
        var random = new Random(seed);
        var weights = new float[Size];
        for (var i = Inputs; i < Size; i++)
            weights[i] = (float)((random.NextDouble() - 0.5) * 0.5);
        weights[0] = weights[2] = 1;
        var ranker = new LinkRanker(weights);
        var (first, second) = (new float[Size], new float[Size]);
        int[] order = [.. Enumerable.Range(0, lists.Count)];
        var step = 0;
        var gradient = new float[Size];
        const int Batch = 16;
        for (var epoch = 0; epoch < epochs; epoch++)
        {
            random.Shuffle(order);
            for (var at = 0; at < order.Length; at += Batch)
            {
                Array.Clear(gradient);
                var end = Math.Min(order.Length, at + Batch);
                for (var i = at; i < end; i++)
                    ranker.Add(lists[order[i]].Candidates, lists[order[i]].Right, gradient);
                step++;
                var rate = 0.003f * (1 - ((float)epoch / epochs));
                var (firstScale, secondScale) = (1 - MathF.Pow(0.9f, step), 1 - MathF.Pow(0.999f, step));
                for (var w = 0; w < Size; w++)
                {
                    var slope = (gradient[w] / (end - at)) + (1e-4f * weights[w]);
                    first[w] = (0.9f * first[w]) + (0.1f * slope);
                    second[w] = (0.999f * second[w]) + (0.001f * slope * slope);
                    weights[w] -= rate * (first[w] / firstScale) / (MathF.Sqrt(second[w] / secondScale) + 1e-8f);
                }
            }
        }

        return ranker;
    }

    /// <summary>Slope of minus the mean logarithm of the right candidates' shares in the softmax of the list.</summary>
    private void Add(float[][] candidates, bool[] right, float[] gradient)
    {
        var hidden = new float[candidates.Length][];
        var scores = new float[candidates.Length];
        for (var i = 0; i < candidates.Length; i++)
            scores[i] = Forward(candidates[i], hidden[i] = new float[Hidden]);
        var top = scores.Max();
        var sum = scores.Sum(score => MathF.Exp(score - top));
        var rights = right.Count(one => one);
        for (var i = 0; i < candidates.Length; i++)
        {
            var slope = (MathF.Exp(scores[i] - top) / sum) - (right[i] ? 1f / rights : 0);
            if (MathF.Abs(slope) < 1e-5f)
                continue;
            var x = candidates[i];
            for (var j = 0; j < Inputs; j++)
                gradient[j] += slope * x[j];
            for (var h = 0; h < Hidden; h++)
            {
                var at = Inputs + (h * (Inputs + 2));
                gradient[at + Inputs + 1] += slope * hidden[i][h];
                var back = slope * Weights[at + Inputs + 1] * (1 - (hidden[i][h] * hidden[i][h]));
                for (var j = 0; j < Inputs; j++)
                    gradient[at + j] += back * x[j];
                gradient[at + Inputs] += back;
            }
        }
    }

    private float Forward(ReadOnlySpan<float> x, Span<float> hidden)
    {
        float score = 0;
        for (var j = 0; j < Inputs; j++)
            score += Weights[j] * x[j];
        for (var h = 0; h < Hidden; h++)
        {
            var at = Inputs + (h * (Inputs + 2));
            var sum = Weights[at + Inputs];
            for (var j = 0; j < Inputs; j++)
                sum += Weights[at + j] * x[j];
            hidden[h] = MathF.Tanh(sum);
            score += Weights[at + Inputs + 1] * hidden[h];
        }

        return score;
    }
}
