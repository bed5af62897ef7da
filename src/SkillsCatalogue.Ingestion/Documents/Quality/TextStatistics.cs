using System.Globalization;
using System.Text;
using SkillsCatalogue.Language.Analysis;

namespace SkillsCatalogue.Ingestion.Documents.Quality;

/// <summary>Counts by which text of a language is told from glyph numbers that pose as letters.</summary>
/// <param name="Characters">Characters that are no white space.</param>
/// <param name="Letters">Those of them that are letters or marks on letters.</param>
/// <param name="Odd">Those that no font with a usable character map yields: private use, unassigned, U+FFFD.</param>
/// <param name="Words">Words of three characters and more that start with a letter.</param>
/// <param name="Mixed">Of these, words with a sign, a sudden capital or a letter of another script inside.</param>
/// <param name="LatinWords">Words of four and more Latin letters and nothing else.</param>
/// <param name="Vowelless">Of these, words without a vowel.</param>
/// <param name="Tokens">Everything between blanks but numbers.</param>
/// <param name="Scraps">Of these, single letters and signs that no list is marked with, and words that are mixed.</param>
internal sealed record TextStatistics(int Characters, int Letters, int Odd, int Words, int Mixed, int LatinWords, int Vowelless, int Tokens, int Scraps)
{
    private const int Sample = 200_000;

    /// <summary>Letters whose base is none of a, e, i, o, u, y but which stand for a vowel.</summary>
    private const string OtherVowels = "øæœıəɛɔɨʉ";

    /// <summary>Signs that stand inside words of no language; hyphen, apostrophe, full stop, slash and middle dot do.</summary>
    private const string Signs = "|;[]{}<>=+^~%$\"&,`¢£¥¼½¾¿¡§¤¶†‡«»\\*";

    public double OddShare => Characters == 0 ? 0 : (double)Odd / Characters;

    public double LetterShare => Characters == 0 ? 0 : (double)Letters / Characters;

    public double MixedShare => Words == 0 ? 0 : (double)Mixed / Words;

    public double VowellessShare => LatinWords == 0 ? 0 : (double)Vowelless / LatinWords;

    public double ScrapShare => Tokens == 0 ? 0 : (double)Scraps / Tokens;

    public static TextStatistics Of(string text)
    {
        var sample = text.AsSpan(0, Math.Min(text.Length, Sample));
        int characters = 0, letters = 0, odd = 0;
        foreach (var rune in sample.EnumerateRunes())
        {
            if (Rune.IsWhiteSpace(rune))
                continue;
            characters++;
            switch (Rune.GetUnicodeCategory(rune))
            {
                case UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter
                    or UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark:
                    letters++;
                    break;
                case UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned:
                case UnicodeCategory.OtherSymbol when rune.Value == 0xFFFD:
                    odd++;
                    break;
            }
        }

        int words = 0, mixed = 0, latin = 0, vowelless = 0, tokens = 0, scraps = 0;
        foreach (var range in sample.SplitAny([' ', '\n']))
        {
            var word = sample[range];
            if (word.IsEmpty)
                continue;
            tokens += char.IsDigit(word[0]) ? 0 : 1;
            scraps += IsScrap(word) ? 1 : 0;
            if (word.Length >= 3 && (char.IsLetter(word[0]) || char.IsLetter(word[1])) && !word.Contains("//", StringComparison.Ordinal))
            {
                words++;
                var isMixed = IsMixed(word);
                mixed += isMixed ? 1 : 0;
                scraps += isMixed ? 1 : 0;
            }

            foreach (var run in Runs(word))
            {
                latin++;
                vowelless += HasVowel(word[run]) ? 0 : 1;
            }
        }

        return new TextStatistics(characters, letters, odd, words, mixed, latin, vowelless, tokens, scraps);
    }

    /// <summary>Mean logarithm of probability for each letter trigram in the language that fits best; null for texts too short to say. See <see cref="LanguageGuesser.Fit"/>.</summary>
    public static double? FitOf(string text) => LanguageGuesser.Fit(text);

    private static bool IsScrap(ReadOnlySpan<char> word) => word.Length == 1 && !char.IsDigit(word[0]) && !"•-–—o▪●".Contains(word[0], StringComparison.Ordinal);

    private static bool IsMixed(ReadOnlySpan<char> word)
    {
        for (var i = 1; i < word.Length; i++)
        {
            char before = word[i - 1], here = word[i];
            if (char.IsLower(before) && char.IsUpper(here))
                return true;
            if (i + 1 < word.Length && char.IsLetter(before) && char.IsLetter(word[i + 1]) && Signs.Contains(here, StringComparison.Ordinal))
                return true;
            // Scripts with capitals do not meet in a word; Japanese and Korean set Latin words against their own.
            if (IsCased(before) && IsCased(here) && IsLatin(before) != IsLatin(here))
                return true;
        }

        return false;
    }

    /// <summary>Runs of four and more Latin letters in a word.</summary>
    private static List<Range> Runs(ReadOnlySpan<char> word)
    {
        var runs = new List<Range>();
        var start = 0;
        for (var i = 0; i <= word.Length; i++)
        {
            if (i < word.Length && char.IsLetter(word[i]) && IsLatin(word[i]))
                continue;
            if (i - start >= 4)
                runs.Add(start..i);
            start = i + 1;
        }

        return runs;
    }

    private static bool HasVowel(ReadOnlySpan<char> word)
    {
        foreach (var c in word)
        {
            var letter = char.ToLowerInvariant(c);
            if (letter >= '\u0080' && !OtherVowels.Contains(letter, StringComparison.Ordinal))
                letter = letter.ToString().Normalize(NormalizationForm.FormD)[0];
            if (letter is 'a' or 'e' or 'i' or 'o' or 'u' or 'y' || OtherVowels.Contains(letter, StringComparison.Ordinal))
                return true;
        }

        return false;
    }

    private static bool IsCased(char letter) => char.IsUpper(letter) || char.IsLower(letter);

    /// <summary>Latin, its additions and the phonetic letters that African languages write.</summary>
    private static bool IsLatin(char letter) => letter < '\u02B0' || letter is >= '\u1E00' and <= '\u1EFF' or >= '\uFB00' and <= '\uFB06' or 'ª' or 'º';
}
