namespace SkillsCatalogue.Search.Matching;

/// <summary>What is known of an outcome beside one quote of a skill and the label that fits best, as numbers. The order of <see cref="Names"/> is that of the weights.</summary>
internal static class MatchFeatures
{
    public static readonly IReadOnlyList<string> Names =
        ["one", "quote", "outcome", "both", "label", "clause", "neighbours", "verb", "mass", "names", "foreign", "length", "label of another language", "retrieval"];

    public static double[] Of(MatchText outcome, WordAlignment quote, MatchText quoteText, WordAlignment label, bool isForeign, bool isLabelForeign, double retrieval)
    {
        var ofQuote = quote.OfOther;
        var ofOutcome = quote.OfOutcome;
        return
        [
            1,
            ofQuote,
            ofOutcome,
            ofQuote + ofOutcome == 0 ? 0 : 2 * ofQuote * ofOutcome / (ofQuote + ofOutcome),
            label.OfOther,
            quote.OfBestClause,
            quote.Neighbours,
            label.First,
            Math.Log(1 + quote.Mass),
            quote.Names,
            isForeign ? 1 : 0,
            Math.Abs(Math.Log((outcome.Weight + 0.5) / (quoteText.Weight + 0.5))),
            isLabelForeign ? 1 : 0,
            retrieval,
        ];
    }
}
