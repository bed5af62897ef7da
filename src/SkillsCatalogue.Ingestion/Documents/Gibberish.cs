using System.Globalization;

namespace SkillsCatalogue.Ingestion.Documents;

/// <summary>Statistics that tell text of a language from glyph numbers that pose as letters.</summary>
internal static class Gibberish
{
    private const int Sample = 200_000;

    /// <summary>Share of words with a sign or a sudden capital inside: under 1 % in the documents measured, over 50 % in fonts of the Kruti Dev kind, which put Devanagari glyphs on Latin keys.</summary>
    private const double MixedWords = 0.2;

    public static bool IsGibberish(string text)
    {
        var sample = text.AsSpan(0, Math.Min(text.Length, Sample));
        return HasFewLetters(sample) || HasMixedWords(sample);
    }

    private static bool HasFewLetters(ReadOnlySpan<char> text)
    {
        int letters = 0, odd = 0, total = 0;
        foreach (var c in text)
        {
            if (char.IsWhiteSpace(c))
                continue;
            total++;
            if (char.IsLetter(c))
                letters++;
            else if (c == '\uFFFD' || char.GetUnicodeCategory(c) is UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned)
                odd++;
        }

        return total > 0 && (odd * 3 > total || letters * 10 < total);
    }

    private static bool HasMixedWords(ReadOnlySpan<char> text)
    {
        int words = 0, mixed = 0;
        foreach (var range in text.SplitAny([' ', '\n']))
        {
            var word = text[range];
            if (word.Length < 3 || !(char.IsLetter(word[0]) || char.IsLetter(word[1])) || word.Contains("//", StringComparison.Ordinal))
                continue;
            words++;
            mixed += IsMixed(word) ? 1 : 0;
        }

        return words >= 30 && mixed > MixedWords * words;
    }

    private static bool IsMixed(ReadOnlySpan<char> word)
    {
        for (var i = 1; i < word.Length - 1; i++)
        {
            if (!char.IsLetter(word[i - 1]))
                continue;
            if (char.IsLetter(word[i + 1]) && word[i] is '|' or ';' or '[' or ']' or '{' or '}' or '<' or '>' or '=' or '+' or '^' or '~' or '%' or '$' or '"' or '&' or '@' or ',' or '`' or '¼' or '½' or '¾')
                return true;
        }

        for (var i = 1; i < word.Length; i++)
        {
            if (char.IsLower(word[i - 1]) && char.IsUpper(word[i]))
                return true;
        }

        return false;
    }
}
