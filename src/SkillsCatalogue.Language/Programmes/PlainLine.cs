using System.Text;
using System.Text.RegularExpressions;
using SkillsCatalogue.Language.Statements;

namespace SkillsCatalogue.Language.Programmes;

/// <summary>A line of pasted text.</summary>
/// <param name="Text">Without white space at its ends and marks of headings.</param>
/// <param name="Indent">Blanks before it; a tab counts four.</param>
/// <param name="Marker">Length of its bullet or number with the white space after it.</param>
/// <param name="Level">Of a heading that its marks tell; else 0.</param>
internal sealed partial record PlainLine(PlainLineKind Kind, string Text, int Indent, int Marker = 0, int Level = 0)
{
    private const int LongestCapitals = 110;

    /// <summary>Cells of a row.</summary>
    public string[] Cells => [.. Text.Trim('|').Split(Text.Contains('|', StringComparison.Ordinal) ? '|' : '\t').Select(cell => cell.Trim())];

    /// <summary>The line without its bullet or number.</summary>
    public string Content => Text[Marker..];

    /// <summary>Ends as a sentence or clause does.</summary>
    public bool IsEnded => Text is [.., '.' or ';' or ':' or '!' or '?'];

    public static List<PlainLine> Of(string text) =>
        [.. text.Normalize(NormalizationForm.FormC).Replace("\r\n", "\n", StringComparison.Ordinal).Split('\n', '\r', '\u2028', '\u2029', '\v', '\f').Select(One)];

    private static PlainLine One(string raw)
    {
        var indent = raw.TakeWhile(c => c is ' ' or '\t' or '\u00A0').Sum(c => c == '\t' ? 4 : 1);
        var text = Clean(raw);
        if (text.Length == 0)
            return new(PlainLineKind.Blank, "", 0);
        if (Rule().IsMatch(text))
            return new(text.Contains('|', StringComparison.Ordinal) ? PlainLineKind.RowRule : PlainLineKind.Blank, "", 0);
        if (Marked().Match(text) is { Success: true } marked)
            return new(PlainLineKind.Heading, Emphasis().Replace(marked.Groups["text"].Value, "${inner}").Trim(), indent, 0, Math.Min(6, marked.Groups["marks"].Length));
        if (Emphasis().Match(text) is { Success: true } strong && strong.Length == text.Length && strong.Groups["inner"].Length <= 90)
            text = strong.Groups["inner"].Value.Trim();
        if (text.Trim('|').Contains('|', StringComparison.Ordinal) || (InnerTab().Count(text) is > 0 and var tabs && (tabs > 1 || (Bullets.Length(text) == 0 && StatementCodes.Read(text) is null))))
            return new(PlainLineKind.Row, text, indent);
        if (Bullets.Length(text) is > 0 and var bullet)
            return new(PlainLineKind.Bullet, text, indent, bullet);
        if (StatementCodes.Read(text) is { } code)
            return new(PlainLineKind.Numbered, text, indent, code.Length);
        return new(IsCapitals(text) ? PlainLineKind.Heading : PlainLineKind.Text, text, indent);
    }

    /// <summary>Without invisible signs and white space at the ends; a no-break blank is a blank.</summary>
    private static string Clean(string raw)
    {
        var clean = new StringBuilder(raw.Length);
        foreach (var c in raw)
        {
            if (c == '\u00A0')
                clean.Append(' ');
            else if (c is not ('\uFEFF' or '\u200B' or '\u00AD') && (c == '\t' || !char.IsControl(c)))
                clean.Append(c);
        }

        return clean.ToString().Trim();
    }

    internal static bool IsCapitals(string text)
    {
        var letters = text.Count(char.IsLetter);
        return letters >= 4 && text.Length <= LongestCapitals && text[^1] is not ('.' or ';' or ',') && text.Count(char.IsUpper) >= letters * 0.9;
    }

    [GeneratedRegex(@"^(?<marks>#{1,6})\s+(?<text>\S.*?)\s*#*$")]
    private static partial Regex Marked();

    [GeneratedRegex(@"(?:\*\*|__)(?<inner>[^*_]+)(?:\*\*|__):?")]
    private static partial Regex Emphasis();

    [GeneratedRegex(@"^[\s|:=_*+–—-]{3,}$")]
    private static partial Regex Rule();

    [GeneratedRegex(@"(?<=\S) *\t\s*(?=\S)")]
    private static partial Regex InnerTab();
}
