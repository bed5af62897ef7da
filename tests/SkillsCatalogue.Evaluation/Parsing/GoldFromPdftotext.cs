using System.Diagnostics;
using System.Text;
using System.Text.RegularExpressions;

namespace SkillsCatalogue.Evaluation.Parsing;

/// <summary>
/// Gold for Indian qualification packs of the newer layout, made from the lines of <c>pdftotext -layout</c> and shares no code with the parser:
/// a statement begins at a line with PC, KU or GS and a number, and goes on over indented lines until a blank line, a new code or a known heading.
/// The assessment tables that print the criteria again are left out.
/// </summary>
internal static partial class GoldFromPdftotext
{
    private static readonly string[] Endings =
        ["Knowledge and Understanding", "Generic Skills", "To be competent", "The individual on the job", "User/individual", "NSQC Approved", "Assessment Criteria", "Elements and Performance", "National Occupational Standards"];

    public static GoldSet Read()
    {
        if (Data.SharedStandards("india-nsqf-qp") is not { } folder)
            return new([], "india-nsqf-qp: the shared folder is absent");
        var files = Directory.GetFiles(folder, "*_Eng.pdf").Order(StringComparer.Ordinal).ToList();
        var documents = new List<GoldDocument>();
        foreach (var file in files)
        {
            if (TextOf(file) is not { } text)
                return new([], "india-nsqf-qp: SKIPPED, because pdftotext is not installed");
            documents.Add(new("india-nsqf-qp", file, Statements(text)));
        }

        return documents.Count == 0 ? new([], "india-nsqf-qp: no packs found") : new(documents);
    }

    internal static List<GoldStatement> Statements(string text)
    {
        var statements = new List<GoldStatement>();
        var inAssessment = false;
        string? code = null;
        var words = new StringBuilder();
        foreach (var line in Lines(text))
        {
            var trimmed = line.Trim();
            if (trimmed.StartsWith("Assessment Criteria", StringComparison.Ordinal))
                inAssessment = true;
            else if (trimmed.StartsWith("Elements and Performance Criteria", StringComparison.Ordinal) || trimmed.StartsWith("NOS Total", StringComparison.Ordinal))
                inAssessment = false;
            var start = Start().Match(line);
            if (start.Success)
            {
                Close();
                if (!inAssessment)
                {
                    code = start.Groups["code"].Value;
                    words.Append(start.Groups["text"].Value);
                }
            }
            else if (trimmed.Length == 0 || Endings.Any(ending => trimmed.StartsWith(ending, StringComparison.Ordinal)) || (line.Length > 0 && !char.IsWhiteSpace(line[0])))
            {
                Close();
            }
            else if (code is not null)
            {
                words.Append(words[^1] == '-' ? "" : " ").Append(trimmed);
            }
        }

        Close();
        return statements;

        void Close()
        {
            if (code is not null)
                statements.Add(new(words.ToString().Trim(), code));
            code = null;
            words.Clear();
        }
    }

    /// <summary>Lines without those of page breaks: a statement may go on at the top of the next page.</summary>
    private static IEnumerable<string> Lines(string text)
    {
        var lines = text.Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            if (IsPageEnd(lines, i, out var next))
                i = next - 1;
            else
                yield return lines[i].TrimEnd('\r', ' ').TrimStart('\f');
        }
    }

    /// <summary>Blank lines, a footer, a form feed with the running header, and blank lines make one page break.</summary>
    private static bool IsPageEnd(string[] lines, int at, out int next)
    {
        next = at;
        var seen = false;
        while (next < lines.Length)
        {
            var trimmed = lines[next].Trim();
            if (trimmed.StartsWith("NSQC Approved", StringComparison.Ordinal))
                seen = true;
            else if (trimmed.Length > 0 && !(seen && lines[next].StartsWith('\f')))
                break;
            next++;
        }

        return seen && next > at;
    }

    private static string? TextOf(string file)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo("pdftotext", ["-layout", "-enc", "UTF-8", file, "-"]) { RedirectStandardOutput = true, StandardOutputEncoding = Encoding.UTF8 });
            var text = process!.StandardOutput.ReadToEnd();
            process.WaitForExit();
            return text;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return null;
        }
    }

    [GeneratedRegex(@"^\s*(?<code>(?:PC|KU|GS)\d+)\.\s+(?<text>\S.*)$")]
    private static partial Regex Start();
}
