namespace SkillsCatalogue.Search.Matching;

/// <summary>Features → score between 0 and 1: a logistic function, so that scores of different outcomes can be compared.</summary>
internal static class MatchScore
{
    /// <summary>Below this nothing fits: more of such matches are wrong than right.</summary>
    public const double Threshold = 0.3;

    /// <summary>What a set that the programme names adds before the logistic function: odds of about seven to one.</summary>
    private const double NamedSet = 2;

    /// <summary>Weights in the order of <see cref="MatchFeatures.Names"/>.</summary>
    private static readonly double[] Weights = [-9, -0.5, 2.5, 3.5, 2.5, 3, 0.3, 1.5, 0.8, -1, -1.5, -0.3, 4.5];

    public static double Of(double[] features, bool isInNamedSet)
    {
        var sum = isInNamedSet ? NamedSet : 0;
        for (var i = 0; i < Weights.Length; i++)
            sum += Weights[i] * features[i];
        return 1 / (1 + Math.Exp(-sum));
    }
}
