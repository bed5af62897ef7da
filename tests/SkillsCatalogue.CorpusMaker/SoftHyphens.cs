using System.Text;
using System.Text.RegularExpressions;

namespace SkillsCatalogue.CorpusMaker;

/// <summary>
/// Puts soft hyphens into long words, since Chromium has no hyphenation dictionaries for most of our languages.
/// The places are syllable-like (vowel, then one consonant and a vowel), not a grammar: enough to print real line-end hyphens.
/// </summary>
public static partial class SoftHyphens
{
    private const int ShortestWord = 8;
    private const int LettersKept = 3;
    private const string Vowels = "aeiouyåäæöøõü";
    private static readonly string[] Digraphs = ["lj", "nj", "dž"];

    /// <summary>The text with U+00AD in its long words; words holding digits or capitals after the first letter stay whole.</summary>
    public static string Insert(string text) => LongWord().Replace(text, match => Break(match.Value));

    private static string Break(string word)
    {
        if (word.Length < ShortestWord || word.Skip(1).Any(char.IsUpper)) return word;
        var broken = new StringBuilder(word.Length + 8);
        var previous = 0;
        for (var at = 0; at < word.Length; at++)
        {
            if (at >= LettersKept && word.Length - at >= LettersKept && at - previous > 1 && MayBreakBefore(word, at))
            {
                broken.Append('\u00AD');
                previous = at;
            }

            broken.Append(word[at]);
        }

        return broken.ToString();
    }

    private static bool MayBreakBefore(string word, int at)
    {
        var opens = Digraphs.Any(d => string.CompareOrdinal(word, at, d, 0, 2) == 0) ? at + 2 : at + 1;
        return !IsVowel(word[at]) && opens < word.Length && IsVowel(word[opens])
            && !Digraphs.Any(d => string.CompareOrdinal(word, at - 1, d, 0, 2) == 0)
            && (IsVowel(word[at - 1]) || IsVowel(word[at - 2]));
    }

    private static bool IsVowel(char letter) => Vowels.Contains(char.ToLowerInvariant(letter), StringComparison.Ordinal);

    [GeneratedRegex(@"\p{L}+")]
    private static partial Regex LongWord();
}
