using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace SkillsCatalogue.Ingestion.Documents.Pdf;

/// <summary>
/// Looks at the field widths of cross-reference streams before PdfPig does: it takes room for one row on the stack,
/// so that a file which claims millions of bytes a field ends the process. ISO 32000-1, 7.5.8.2 knows fields of a few bytes.
/// </summary>
internal static partial class XrefWidths
{
    private const int WidestField = 64;

    public static bool AreSane(ReadOnlySpan<byte> bytes)
    {
        for (var from = 0; from < bytes.Length;)
        {
            var at = bytes[from..].IndexOf("/XRef"u8);
            if (at < 0)
                return true;
            at += from;
            // Its dictionary alone: fonts have arrays of the same name.
            var start = Math.Max(0, bytes[..at].LastIndexOf("obj"u8));
            var length = bytes[at..].IndexOf("stream"u8);
            var end = length < 0 ? bytes.Length : at + length;
            foreach (Match match in Widths().Matches(Encoding.Latin1.GetString(bytes[start..end])))
            {
                if (!match.Groups[1].Value.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries).All(IsSane))
                    return false;
            }

            from = at + 5;
        }

        return true;
    }

    private static bool IsSane(string number) =>
        !long.TryParse(number, NumberStyles.Integer, CultureInfo.InvariantCulture, out var width) ? number.Length < 15 : width is >= 0 and <= WidestField;

    [GeneratedRegex(@"/W\s*\[([\d\s+-]*)\]", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Widths();
}
