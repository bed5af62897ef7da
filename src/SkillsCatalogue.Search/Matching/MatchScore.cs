namespace SkillsCatalogue.Search.Matching;

/// <summary>Features → score between 0 and 1: a logistic function, so that scores of different outcomes can be compared.</summary>
internal static class MatchScore
{
    /// <summary>Below this nothing fits: more of such matches are wrong than right.</summary>
    public const double Threshold = 0.3;

    /// <summary>What a set that the programme names adds before the logistic function: odds of about seven to one.</summary>
    private const double NamedSet = 2;

    /// <summary>Weights in the order of <see cref="MatchFeatures.Names"/>.</summary>
    private static readonly double[] Weights = [-6, 3, 2, 3, 1.5, 1, 1, 0.5, 0.8, 0.5, -0.5, -0.2, -0.2, 0];

    public static double Of(double[] features, bool isInNamedSet)
    {
        var sum = isInNamedSet ? NamedSet : 0;
        for (var i = 0; i < Weights.Length; i++)
            sum += Weights[i] * features[i];
        return 1 / (1 + Math.Exp(-sum));
    }
}
