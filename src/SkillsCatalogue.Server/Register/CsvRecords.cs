using System.Text;

namespace SkillsCatalogue.Server.Register;

/// <summary>
/// Records of a CSV text as RFC 4180 has them: cells in quotation marks may hold separators, line breaks and doubled marks. Blank lines are passed over.
/// A mark inside a cell that does not begin with one is a letter like others (<c>12" pipe</c>).
/// </summary>
internal static class CsvRecords
{
    /// <param name="Line">Line that the record begins in, from 1.</param>
    /// <param name="Fault">What is wrong with its quotation marks; null when nothing is.</param>
    public sealed record Record(int Line, IReadOnlyList<string> Cells, string? Fault);

    public static IEnumerable<Record> Read(string text, char separator)
    {
        var (at, line) = (0, 1);
        while (at < text.Length)
        {
            var start = line;
            var cells = new List<string>();
            string? fault = null;
            for (var open = true; open;)
            {
                cells.Add(Cell(text, separator, ref at, ref line, ref fault));
                open = at < text.Length && text[at] == separator;
                if (open)
                    at++;
            }

            EndLine(text, ref at, ref line);
            if (cells.Count > 1 || cells[0].Length > 0 || fault is not null)
                yield return new(start, cells, fault);
        }
    }

    private static string Cell(string text, char separator, ref int at, ref int line, ref string? fault)
    {
        var begin = at;
        while (begin < text.Length && text[begin] is ' ' && text[begin] != separator)
            begin++;
        if (begin >= text.Length || text[begin] != '"')
            return Plain(text, separator, ref at);

        at = begin + 1;
        var cell = new StringBuilder();
        while (at < text.Length)
        {
            var c = text[at++];
            if (c == '"' && at < text.Length && text[at] == '"')
            {
                cell.Append('"');
                at++;
            }
            else if (c == '"')
            {
                if (Plain(text, separator, ref at).Length > 0)
                    fault = "The quotation marks of this line do not match.";
                return cell.ToString().Trim();
            }
            else
            {
                if (c == '\n')
                    line++;
                cell.Append(c);
            }
        }

        fault = "A quotation mark that this record opens is never closed: what follows it was not read.";
        return "";
    }

    /// <summary>Up to the next separator or the end of the line.</summary>
    private static string Plain(string text, char separator, ref int at)
    {
        var start = at;
        while (at < text.Length && text[at] != separator && text[at] is not ('\n' or '\r'))
            at++;
        return text[start..at].Trim();
    }

    private static void EndLine(string text, ref int at, ref int line)
    {
        if (at < text.Length && text[at] == '\r')
            at++;
        if (at < text.Length && text[at] == '\n')
            at++;
        line++;
    }
}
