using System.Globalization;
using System.Text;

namespace SkillsCatalogue.Ingestion.Documents.Word;

/// <summary>Numbers of lists as they are printed (ISO/IEC 29500-1, 17.18.59 ST_NumberFormat).</summary>
internal static class NumberFormat
{
    /// <summary>Roman numerals and letters grow with the number; no list is longer than this.</summary>
    private const int Largest = 9999;

    private static readonly (int Value, string Sign)[] Roman =
        [(1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i")];

    /// <param name="format">Name of the format; one that is not known prints decimal numbers.</param>
    public static string Print(int number, string? format) => format switch
    {
        "none" => string.Empty,
        "lowerLetter" when IsCountable(number) => Letters(number),
        "upperLetter" when IsCountable(number) => Letters(number).ToUpperInvariant(),
        "lowerRoman" when IsCountable(number) => RomanOf(number),
        "upperRoman" when IsCountable(number) => RomanOf(number).ToUpperInvariant(),
        "decimalZero" => number.ToString("00", CultureInfo.InvariantCulture),
        _ => number.ToString(CultureInfo.InvariantCulture),
    };

    private static bool IsCountable(int number) => number is > 0 and <= Largest;

    /// <summary>a to z, then aa, bb, cc: Word repeats the letter.</summary>
    private static string Letters(int number) => new((char)('a' + ((number - 1) % 26)), 1 + ((number - 1) / 26));

    private static string RomanOf(int number)
    {
        var text = new StringBuilder();
        foreach (var (value, sign) in Roman)
        {
            for (; number >= value; number -= value)
                text.Append(sign);
        }

        return text.ToString();
    }
}
