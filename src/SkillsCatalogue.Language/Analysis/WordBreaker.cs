using System.Globalization;
using SkillsCatalogue.Core.Documents;

namespace SkillsCatalogue.Language.Analysis;

/// <summary>Cuts a text into words: runs of letters and digits. <c>C#</c> and <c>C++</c> keep their signs; a soft hyphen does not part a word, every other hyphen does.</summary>
internal static class WordBreaker
{
    public static IEnumerable<TextSpan> Words(string text)
    {
        var position = 0;
        while (position < text.Length)
        {
            if (!IsWordStart(text[position]))
            {
                position++;
                continue;
            }

            var start = position;
            while (position < text.Length && IsInside(text, position))
                position++;
            if (position - start == 1)
            {
                while (position < text.Length && text[position] is '+' or '#')
                    position++;
            }

            yield return new(start, position);
        }
    }

    private static bool IsWordStart(char c) => char.IsLetterOrDigit(c);

    private static bool IsInside(string text, int position)
    {
        var c = text[position];
        return char.IsLetterOrDigit(c)
            || CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark
            || (c == '\u00AD' && position + 1 < text.Length && char.IsLetter(text[position + 1]));
    }
}
