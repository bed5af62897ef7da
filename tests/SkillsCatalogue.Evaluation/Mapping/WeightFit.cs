using System.Globalization;
using SkillsCatalogue.Core.Programmes;
using SkillsCatalogue.Search.Matching;

namespace SkillsCatalogue.Evaluation.Mapping;

/// <summary>Fits the weights of the matcher's score: logistic regression of right and wrong candidates (Newton's method with a small ridge). Prints them; they are put into the code by hand.</summary>
internal static class WeightFit
{
    private const double Ridge = 1;

    private const int Rounds = 30;

    /// <summary>What the sets of examples weigh together: practice outcomes are most like real ones, labels and ESCO keep the weights from fitting a hundred sentences.</summary>
    private const double PracticeShare = 0.85;

    public static async Task RunAsync(CancellationToken ct)
    {
        var examples = new List<(double[] Features, bool IsRight, double Weight)>();
        using (var corpus = await MapCatalogue.OfCorpusAsync(ct))
        {
            Add(examples, Examples(corpus, PracticeSet.Read(), keepNone: false), PracticeShare);
            Add(examples, Examples(corpus, PracticeSet.Labels(), keepNone: true), (1 - PracticeShare) / 2);
        }

        if (EscoPairs.Read() is var (skills, outcomes))
        {
            using var esco = await MapCatalogue.OfAsync(skills, skills.ToDictionary(skill => skill.Id, skill => skill.Evidence[0].Sha256), ct);
            Add(examples, Examples(esco, [outcomes], keepNone: true), (1 - PracticeShare) / 2);
        }

        var weights = Fit(examples);
        for (var i = 0; i < weights.Length; i++)
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{weights[i],8:F3}  {MatchFeatures.Names[i]}"));
        Console.WriteLine(string.Join(", ", weights.Select(weight => weight.ToString("0.##", CultureInfo.InvariantCulture))));
    }

    /// <summary>All candidates of all outcomes. With <paramref name="keepNone"/> every fourth outcome loses its right answers, so that "nothing fits" is seen too.</summary>
    private static List<(double[] Features, bool IsRight)> Examples(MapCatalogue catalogue, IReadOnlyList<GoldProgramme> programmes, bool keepNone)
    {
        var examples = new List<(double[], bool)>();
        foreach (var programme in programmes)
        {
            for (var at = 0; at < programme.Outcomes.Count; at++)
            {
                var outcome = programme.Outcomes[at];
                foreach (var (skill, scored) in catalogue.Matcher.Candidates(new OutcomeQuery(outcome.Text, programme.Language, [])))
                {
                    var isRight = catalogue.Proves(skill, outcome.Gold).Count > 0;
                    if (!(isRight && keepNone && at % 4 == 0))
                        examples.Add((scored.Features, isRight));
                }
            }
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{programmes[0].Name} …: {examples.Count} candidates, {examples.Count(example => example.Item2)} right"));
        return examples;
    }

    private static void Add(List<(double[] Features, bool IsRight, double Weight)> all, List<(double[] Features, bool IsRight)> more, double share)
    {
        // A set counts by its right answers, scaled to 1,000 of them in all.
        var weight = 1000 * share / Math.Max(1, more.Count(example => example.IsRight));
        all.AddRange(more.Select(example => (example.Features, example.IsRight, weight)));
    }

    private static double[] Fit(List<(double[] Features, bool IsRight, double Weight)> examples)
    {
        var size = MatchFeatures.Names.Count;
        var weights = new double[size];
        for (var round = 0; round < Rounds; round++)
        {
            var gradient = new double[size];
            var hessian = new double[size, size];
            foreach (var (features, isRight, weight) in examples)
            {
                var probability = 1 / (1 + Math.Exp(-features.Select((feature, i) => feature * weights[i]).Sum()));
                var residual = weight * ((isRight ? 1 : 0) - probability);
                var curvature = weight * Math.Max(1e-6, probability * (1 - probability));
                for (var i = 0; i < size; i++)
                {
                    gradient[i] += residual * features[i];
                    for (var j = 0; j < size; j++)
                        hessian[i, j] += curvature * features[i] * features[j];
                }
            }

            for (var i = 0; i < size; i++)
            {
                var ridge = i == 0 ? 1e-3 : Ridge;
                gradient[i] -= ridge * weights[i];
                hessian[i, i] += ridge;
            }

            var step = Solve(hessian, gradient);
            for (var i = 0; i < size; i++)
                weights[i] += step[i];
        }

        return weights;
    }

    /// <summary>Gauss elimination with pivots.</summary>
    private static double[] Solve(double[,] matrix, double[] right)
    {
        var size = right.Length;
        for (var column = 0; column < size; column++)
        {
            var pivot = Enumerable.Range(column, size - column).MaxBy(row => Math.Abs(matrix[row, column]));
            for (var j = 0; j < size; j++)
                (matrix[column, j], matrix[pivot, j]) = (matrix[pivot, j], matrix[column, j]);
            (right[column], right[pivot]) = (right[pivot], right[column]);
            for (var row = 0; row < size; row++)
            {
                if (row == column)
                    continue;
                var factor = matrix[row, column] / matrix[column, column];
                for (var j = column; j < size; j++)
                    matrix[row, j] -= factor * matrix[column, j];
                right[row] -= factor * right[column];
            }
        }

        return [.. right.Select((value, i) => value / matrix[i, i])];
    }
}
