using SkillsCatalogue.Core.Text;

namespace SkillsCatalogue.Language.Analysis;

/// <summary>Words and stems of a text: the one analysis that search, tagging and the dictionary share.</summary>
public static class TextAnalysis
{
    /// <summary>Languages with a stemmer of their own (ISO 639-1).</summary>
    public static IReadOnlyList<string> StemmedLanguages { get; } = ["hr", "et", "da", "en"];

    /// <summary>The words of a text in order, each with its stem.</summary>
    /// <param name="language">ISO 639-1 code; null or a language without a stemmer: the stem is the folded word.</param>
    public static IReadOnlyList<Term> Terms(string text, string? language)
    {
        var terms = new List<Term>();
        foreach (var span in WordBreaker.Words(text))
        {
            var word = text[span.Start..span.End].Replace("\u00AD", "", StringComparison.Ordinal).ToLowerInvariant();
            terms.Add(new(word, Stem(word, language), span));
        }

        return terms;
    }

    /// <summary>The stem of one word: folded, then without inflection endings. The same word without its accents has the same stem.</summary>
    public static string Stem(string word, string? language)
    {
        var folded = Folding.WithoutAccents(word);
        if (folded.Length < 4 || !char.IsLetter(folded[0]))
            return folded;
        return language switch
        {
            "hr" => CroatianStemmer.Stem(folded),
            "et" => EstonianStemmer.Stem(folded),
            "da" => DanishStemmer.Stem(folded),
            "en" => EnglishStemmer.Stem(folded),
            _ => folded,
        };
    }
}
