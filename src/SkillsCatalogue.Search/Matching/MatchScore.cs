namespace SkillsCatalogue.Search.Matching;

/// <summary>
/// Features → score between 0 and 1: a logistic function, so that scores of different outcomes can be compared. The weights were fitted by <c>evaluation map --fit</c>
/// on practice outcomes, authored labels of the corpus and alternative labels of ESCO, each once with and once without its right skills in the catalogue; never on programmes.
/// Coverage of the quote and the leading verb were features too and got weights of nearly zero: programmes change the verb and leave words out, they are gone.
/// </summary>
internal static class MatchScore
{
    /// <summary>Below this nothing fits. Of the practice outcomes that something fits .02 get no answer so, and .86 of them when the right skills are taken out of the catalogue.</summary>
    public const double Threshold = 0.35;

    /// <summary>What a set that the programme names adds before the logistic function: odds of about seven to one.</summary>
    private const double NamedSet = 2;

    /// <summary>Weights in the order of <see cref="MatchFeatures.Names"/>.</summary>
    private static readonly double[] Weights = [-11.19, 4.67, 3.48, 1.32, 2.75, 2.54, 0.5, -1.12, -1.95, 0.16, 4.62];

    public static double Of(double[] features, bool isInNamedSet)
    {
        var sum = isInNamedSet ? NamedSet : 0;
        for (var i = 0; i < Weights.Length; i++)
            sum += Weights[i] * features[i];
        return 1 / (1 + Math.Exp(-sum));
    }
}
