using System.Globalization;
using SkillsCatalogue.Core.Programmes;
using SkillsCatalogue.Core.Skills;
using SkillsCatalogue.Search.Matching;

namespace SkillsCatalogue.Evaluation.Mapping;

/// <summary>Fits the weights of the matcher's score: logistic regression of right and wrong candidates (Newton's method with a small ridge). Prints them; they are put into the code by hand.</summary>
internal static class WeightFit
{
    private const double Ridge = 1;

    private const int Rounds = 30;

    /// <summary>What the sets of examples weigh together: practice outcomes are most like real ones, labels and ESCO keep the weights from fitting a hundred sentences.</summary>
    private const double PracticeShare = 0.85;

    /// <summary>What an outcome without its right answers counts beside the same with them: outcomes that nothing fits are the fewer.</summary>
    private const double NothingFits = 0.3;

    public static async Task RunAsync(CancellationToken ct)
    {
        var examples = new List<(double[] Features, bool IsRight, double Weight)>();
        using (var corpus = await MapCatalogue.OfCorpusAsync(ct))
        {
            Add(examples, Examples(corpus, PracticeSet.Read()), PracticeShare);
            Add(examples, Examples(corpus, PracticeSet.Labels()), (1 - PracticeShare) / 2);
        }

        if (EscoPairs.Read() is var (skills, outcomes))
        {
            using var esco = await MapCatalogue.OfAsync(skills, skills.ToDictionary(skill => skill.Id, skill => skill.Evidence[0].Sha256), ct);
            Add(examples, Examples(esco, [outcomes]), (1 - PracticeShare) / 2);
        }

        var weights = Fit(examples);
        for (var i = 0; i < weights.Length; i++)
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{weights[i],8:F3}  {MatchFeatures.Names[i]}"));
        Console.WriteLine(string.Join(", ", weights.Select(weight => weight.ToString("0.##", CultureInfo.InvariantCulture))));
    }

    /// <summary>All candidates of all outcomes, and all candidates again as they would be if the catalogue held nothing right: so "nothing fits" is seen, close to the matter.</summary>
    private static List<(double[] Features, bool IsRight, double Weight)> Examples(MapCatalogue catalogue, IReadOnlyList<GoldProgramme> programmes)
    {
        var examples = new List<(double[], bool, double)>();
        foreach (var programme in programmes)
        {
            foreach (var outcome in programme.Outcomes)
            {
                var query = new OutcomeQuery(outcome.Text, programme.Language, []);
                examples.AddRange(catalogue.Matcher.Candidates(query).Select(found => (found.Scored.Features, IsRight(found.Skill), 1.0)));
                examples.AddRange(catalogue.Matcher.Candidates(query, IsRight).Select(found => (found.Scored.Features, false, NothingFits)));

                bool IsRight(CatalogueSkill skill) => catalogue.Proves(skill, outcome.Gold).Count > 0;
            }
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{programmes[0].Name} …: {examples.Count} candidates, {examples.Count(example => example.Item2)} right"));
        return examples;
    }

    private static void Add(List<(double[] Features, bool IsRight, double Weight)> all, List<(double[] Features, bool IsRight, double Weight)> more, double share)
    {
        // A set counts by its right answers, scaled to 1,000 of them in all.
        var weight = 1000 * share / Math.Max(1, more.Count(example => example.IsRight));
        all.AddRange(more.Select(example => (example.Features, example.IsRight, weight * example.Weight)));
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
