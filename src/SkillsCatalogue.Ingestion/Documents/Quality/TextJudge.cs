namespace SkillsCatalogue.Ingestion.Documents.Quality;

/// <summary>
/// Tells text of some language, known to us or not, from letters that are not those shown. The bounds were set on the documents at hand: 70 readable PDFs in a dozen languages,
/// passages in 25 languages that the product does not know, a Hindi document in a font of before Unicode, and readable text with its letters shifted.
/// </summary>
internal static class TextJudge
{
    /// <summary>Fewer words prove nothing.</summary>
    private const int LeastWords = 30;

    /// <summary>Share of characters without meaning from which nothing can be read; under 0.5 % in readable documents.</summary>
    private const double OddShare = 1.0 / 3;

    /// <summary>Below this share of letters the text is signs and numbers.</summary>
    private const double LetterShare = 0.1;

    /// <summary>Share of words with a sign, a sudden capital or another script inside: at most 10 % in readable documents, 55 % in Kruti Dev.</summary>
    private const double MixedShare = 0.2;

    /// <summary>The same in a font that is known to put other scripts on Latin keys.</summary>
    private const double LegacyMixedShare = 0.1;

    /// <summary>Share of Latin words without a vowel: at most 4 % in readable documents of any language, 10 to 28 % in shifted letters and Kruti Dev.</summary>
    private const double VowellessShare = 0.06;

    /// <summary>Fit of letter trigrams with the best of all known languages: −9.7 and more in any language, −9.9 and less in shifted letters and Kruti Dev.</summary>
    private const double LeastFit = -9.75;

    /// <summary>Share of words that are scraps - single letters, mixed words - in a layer of words that a poor recogniser left; 12 % and less in readable documents.</summary>
    private const double ScrapShare = 0.25;

    /// <summary>The letters are not those that the document shows.</summary>
    public static bool IsGibberish(string text) => IsGibberish(TextStatistics.Of(text), text, MixedShare);

    /// <summary>The same for text set in a font of before Unicode, which needs less proof.</summary>
    public static bool IsGibberishOfLegacyFont(string text) => IsGibberish(TextStatistics.Of(text), text, LegacyMixedShare);

    /// <summary>Words that recognition left are not good enough to be kept.</summary>
    public static bool IsPoorRecognition(string text)
    {
        var statistics = TextStatistics.Of(text);
        return statistics.Tokens >= LeastWords
            && (statistics.ScrapShare > ScrapShare || IsGibberish(statistics, text, LegacyMixedShare));
    }

    private static bool IsGibberish(TextStatistics statistics, string text, double mixed) =>
        statistics.OddShare > OddShare
        || (statistics.Characters >= 200 && statistics.LetterShare < LetterShare)
        || (statistics.Words >= LeastWords && statistics.MixedShare > mixed)
        || (statistics.LatinWords >= LeastWords && statistics.LatinWords * 2 > statistics.Words && statistics.VowellessShare > VowellessShare && TextStatistics.FitOf(text) < LeastFit);
}
