using System.Text;

namespace SkillsCatalogue.Ingestion.Documents;

/// <summary>
/// From printed glyphs to canonical letters: NFC; no soft hyphens, no control or zero-width characters; no-break blanks become blanks.
/// The Latin presentation ligatures (U+FB00 to U+FB06) are written out, although NFC would keep them:
/// a quote is typed or generated as "fi", never as the one character that a typesetter chose.
/// </summary>
internal static class PrintedText
{
    public const char SoftHyphen = '\u00AD';

    private static readonly string[] Ligatures = ["ff", "fi", "fl", "ffi", "ffl", "st", "st"];

    public static string Canonical(string raw)
    {
        if (IsPlain(raw))
            return raw;

        var clean = new StringBuilder(raw.Length + 2);
        foreach (var c in raw)
        {
            if (c is >= '\uFB00' and <= '\uFB06')
                clean.Append(Ligatures[c - '\uFB00']);
            else if (c is '\u00A0' or '\u2007' or '\u202F' or '\t' or '\n' or '\r' || (char.IsWhiteSpace(c) && c != ' '))
                clean.Append(' ');
            else if (!IsDropped(c))
                clean.Append(c);
        }

        return Normalise(clean.ToString());
    }

    private static bool IsPlain(string raw)
    {
        foreach (var c in raw)
        {
            if (c is < ' ' or > '~')
                return false;
        }

        return true;
    }

    /// <summary>Invisible characters: controls, soft hyphen, zero-width marks, byte order mark, noncharacters.</summary>
    private static bool IsDropped(char c) =>
        char.IsControl(c) || c is SoftHyphen or (>= '\u200B' and <= '\u200F') or (>= '\u202A' and <= '\u202E') or (>= '\u2060' and <= '\u2064') or '\uFEFF' or '\uFFFE' or '\uFFFF';

    /// <summary>NFC; a lone surrogate, which broken fonts yield, becomes U+FFFD instead of an exception.</summary>
    private static string Normalise(string text)
    {
        try
        {
            return text.IsNormalized(NormalizationForm.FormC) ? text : text.Normalize(NormalizationForm.FormC);
        }
        catch (ArgumentException)
        {
            return ReplaceLoneSurrogates(text).Normalize(NormalizationForm.FormC);
        }
    }

    private static string ReplaceLoneSurrogates(string text)
    {
        var mended = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
            mended.Append(rune.ToString());
        return mended.ToString();
    }
}
