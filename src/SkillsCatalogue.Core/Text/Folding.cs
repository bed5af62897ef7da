using System.Globalization;
using System.Text;

namespace SkillsCatalogue.Core.Text;

/// <summary>Foldings for comparison only: what is stored and shown is never folded.</summary>
public static class Folding
{
    /// <summary>NFKC, invariant lower case, letters and digits only: two statements with equal keys are the same words.</summary>
    public static string LettersAndDigits(string text)
    {
        var normal = text.Normalize(NormalizationForm.FormKC);
        var key = new StringBuilder(normal.Length);
        foreach (var c in normal)
        {
            if (char.IsLetterOrDigit(c))
                key.Append(char.ToLowerInvariant(c));
        }

        return key.ToString();
    }

    /// <summary>NFKC, invariant lower case, without accents (č → c, ø → o, đ → d), white space folded to one blank, trimmed.</summary>
    public static string WithoutAccents(string text)
    {
        var decomposed = text.Normalize(NormalizationForm.FormKD);
        var key = new StringBuilder(decomposed.Length);
        var blank = false;
        foreach (var c in decomposed)
        {
            if (char.IsWhiteSpace(c))
            {
                blank = key.Length > 0;
                continue;
            }

            if (CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark || c == '\u00AD')
                continue;
            if (blank)
            {
                key.Append(' ');
                blank = false;
            }

            var lower = char.ToLowerInvariant(c);
            switch (lower)
            {
                case 'đ': key.Append('d'); break;
                case 'ø': key.Append('o'); break;
                case 'æ': key.Append("ae"); break;
                case 'ß': key.Append("ss"); break;
                case 'ł': key.Append('l'); break;
                default: key.Append(lower); break;
            }
        }

        return key.ToString();
    }

    /// <summary>Runs of white space become one blank; ends are trimmed; letters stay as they are.</summary>
    public static string WhiteSpace(string text)
    {
        var folded = new StringBuilder(text.Length);
        var blank = false;
        foreach (var c in text)
        {
            if (char.IsWhiteSpace(c))
            {
                blank = folded.Length > 0;
                continue;
            }

            if (blank)
                folded.Append(' ');
            blank = false;
            folded.Append(c);
        }

        return folded.ToString();
    }
}
