using System.Text.RegularExpressions;

namespace SkillsCatalogue.Ingestion.Documents.Layout;

/// <summary>Bullets, numbers and codes at the start of a line or block.</summary>
internal static partial class Marker
{
    /// <summary>Length of the bullet, number or code that <paramref name="text"/> starts with, without the white space after it; 0 when there is none.</summary>
    /// <remarks>A number must be closed ("1.", "1)", "1.2"): "10 years" starts with none.</remarks>
    public static int LengthAt(string text)
    {
        var match = Pattern().Match(text);
        return match.Success ? match.Groups["m"].Length : 0;
    }

    public static bool IsBullet(string marker) => marker.Length is > 0 and <= 2 && !char.IsLetterOrDigit(marker[0]);

    /// <summary>The whole text is a bullet, number or code: the narrow column before a list.</summary>
    public static bool IsAll(string text)
    {
        var length = LengthAt(text + " x");
        return length > 0 && length == text.Trim().Length;
    }

    [GeneratedRegex(
        """
        ^\s*(?<m>
            [•·●▪■□◦○‣⁃∙➢➤✓✔➔►▶▸❖◆◇★☐\u25AA\u25FC\u25FE\uF0B7\uF0A7\uF0D8\uF0FC\uF076\uF02D]
          | [–—−*‐-](?=\s)
          | o(?=\s+\p{Ll})
          | (?:PC|KU|GS|KA|KB|SA|SB|LO|IU|RA|K|S|B|T|I|A|U|H|KO|KE|TP|ÕV|OV|TN)\s?\d{1,3}(?:[.-]\d{1,3}){0,3}[.:)]?(?=\s|$)(?!\s*,?\s*[A-ZÕ]{1,2}\s?\d)
          | (?:PC|KU|GS|KA|KB|SA|SB|LO|IU|RA)\.\s?\d{1,3}[.:)]?(?=\s)
          | \(?\p{L}\)(?=\s)
          | \(?\p{L}?\d{1,3}(?:\.\d{1,3}){0,4}\)(?=\s|\p{L})
          | \d{1,3}(?:\.\d{1,3}){0,4}\.(?=\s|\p{Lu})(?!\s*\d{1,2}\.\s*\d{2,4}|\s*\p{L}+\s+\d{4}\b)
          | \p{Lu}\.\d{1,3}(?:\.\d{1,3}){0,4}\.?(?=\s)
          | \d{1,3}(?:\.\d{1,3}){1,4}(?=\s+\p{L})
          | [ivx]{1,5}[.)](?=\s)
          | \p{Lu}\.(?=\s+\p{Lu})
          | \(?[a-z]\.(?=\s+\p{L})
        )
        """,
        RegexOptions.IgnorePatternWhitespace | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        1000)]
    private static partial Regex Pattern();
}
