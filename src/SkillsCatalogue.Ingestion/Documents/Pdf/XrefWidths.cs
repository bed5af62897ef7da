using System.Buffers;
using System.Globalization;
using System.Text;

namespace SkillsCatalogue.Ingestion.Documents.Pdf;

/// <summary>
/// Looks at the field widths of cross-reference streams before PdfPig does: it takes room for one row on the stack,
/// so that a file which claims millions of bytes a field ends the process. ISO 32000-1, 7.5.8.2 knows fields of a few bytes.
/// </summary>
internal static class XrefWidths
{
    private const int WidestField = 64;

    /// <summary>Letters of an array of widths; three numbers and their blanks have some ten.</summary>
    private const int LongestArray = 4096;

    private static readonly SearchValues<byte> Blanks = SearchValues.Create(" \t\r\n\f\0"u8);
    private static readonly SearchValues<byte> Numbers = SearchValues.Create("0123456789+- \t\r\n\f\0"u8);
    private static readonly char[] Parting = [' ', '\t', '\r', '\n', '\f', '\0'];

    public static bool AreSane(ReadOnlySpan<byte> bytes)
    {
        for (var from = 0; from < bytes.Length;)
        {
            var at = bytes[from..].IndexOf("/XRef"u8);
            if (at < 0)
                return true;
            // Its dictionary alone: fonts have arrays of the same name. No byte is looked at twice, however often the name stands there.
            at += from;
            var start = from + Math.Max(0, bytes[from..at].LastIndexOf("obj"u8));
            var length = bytes[at..].IndexOf("stream"u8);
            var end = length < 0 ? bytes.Length : at + length;
            if (!AreSaneIn(bytes[start..end]))
                return false;
            from = end + 1;
        }

        return true;
    }

    private static bool AreSaneIn(ReadOnlySpan<byte> dictionary)
    {
        for (int at; (at = dictionary.IndexOf("/W"u8)) >= 0;)
        {
            dictionary = dictionary[(at + 2)..];
            var open = dictionary.IndexOfAnyExcept(Blanks);
            if (open < 0 || dictionary[open] != (byte)'[')
                continue;
            var array = dictionary[(open + 1)..];
            var close = array.IndexOfAnyExcept(Numbers);
            if (close < 0 || array[close] != (byte)']')
                continue;
            if (close > LongestArray || !Encoding.Latin1.GetString(array[..close]).Split(Parting, StringSplitOptions.RemoveEmptyEntries).All(IsSane))
                return false;
        }

        return true;
    }

    private static bool IsSane(string number) =>
        !long.TryParse(number, NumberStyles.Integer, CultureInfo.InvariantCulture, out var width) ? number.Length < 15 : width is >= 0 and <= WidestField;
}
