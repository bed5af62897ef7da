using System.Text;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;

namespace SkillsCatalogue.Ingestion.Documents.Quality;

/// <summary>What the letters of a page are like before they become canonical text, which drops what cannot be printed.</summary>
/// <param name="Total">Letters and signs that are no blanks.</param>
/// <param name="Odd">Those without a usable character: none, a control character, private use, U+FFFD.</param>
/// <param name="Hidden">Those that are not drawn: the layer of words that a recogniser puts over a scan.</param>
/// <param name="Legacy">Those in fonts of <see cref="LegacyFonts"/>.</param>
/// <param name="LegacySample">The beginning of what these say, blanks included.</param>
internal sealed record PageLetters(int Total, int Odd, int Hidden, int Legacy, string LegacySample)
{
    private const int SampleLength = 4000;

    public static PageLetters None { get; } = new(0, 0, 0, 0, "");

    public static PageLetters Of(IReadOnlyList<Letter> letters)
    {
        int total = 0, odd = 0, hidden = 0, legacy = 0;
        StringBuilder? sample = null;
        string? font = null;
        var isLegacy = false;
        foreach (var letter in letters)
        {
            if (!ReferenceEquals(letter.FontName, font))
                (font, isLegacy) = (letter.FontName, LegacyFonts.Has(letter.FontName));
            var value = letter.Value;
            if (isLegacy && (sample ??= new()).Length < SampleLength)
                sample.Append(value);
            if (value is " " or "\u00A0" or "\t" or "\n" or "\r")
                continue;
            total++;
            odd += IsOdd(value) ? 1 : 0;
            hidden += letter.RenderingMode is TextRenderingMode.Neither or TextRenderingMode.NeitherClip ? 1 : 0;
            legacy += isLegacy ? 1 : 0;
        }

        return new PageLetters(total, odd, hidden, legacy, sample?.ToString() ?? "");
    }

    private static bool IsOdd(string? value)
    {
        if (string.IsNullOrEmpty(value))
            return true;
        var first = value[0];
        return first is (< ' ') or (>= '\u007F' and < '\u00A0') or '\uFFFD' or '\uFFFE' or '\uFFFF' or (>= '\uE000' and <= '\uF8FF')
            || (char.IsHighSurrogate(first) && value.Length > 1 && char.ConvertToUtf32(first, value[1]) >= 0xF0000);
    }
}
