namespace SkillsCatalogue.Search.Matching;

/// <summary>What is known of a part of an outcome beside one quote of a skill and the label that fits best, as numbers.</summary>
internal static class MatchFeatures
{
    /// <summary>In the order of <see cref="Of"/> and of the weights.</summary>
    public static readonly IReadOnlyList<string> Names =
        ["one", "part", "label", "outcome", "neighbours", "mass", "names", "foreign", "length", "is part", "among others"];

    /// <param name="quote">Alignment of the part with the quote.</param>
    /// <param name="label">Alignment of the part with the label; null when they share nothing.</param>
    /// <param name="isForeign">The quote is in another language.</param>
    /// <param name="lengths">Weight of the part over the weight of the quote.</param>
    /// <param name="isPart">The part is not the whole outcome.</param>
    /// <param name="amongOthers">Mass of the quote over the largest mass that any candidate has with this part.</param>
    public static double[] Of(WordAlignment quote, WordAlignment? label, bool isForeign, double lengths, bool isPart, double amongOthers)
    {
        return
        [
            1,
            quote.OfPart,
            label?.OfOther ?? 0,
            quote.OfOutcome,
            quote.Neighbours,
            Math.Log(1 + quote.Mass),
            quote.Names,
            isForeign ? 1 : 0,
            Math.Abs(Math.Log(lengths)),
            isPart ? 1 : 0,
            amongOthers,
        ];
    }
}
