using SkillsCatalogue.Core.Standards;
using SkillsCatalogue.Language.Sections;
using SkillsCatalogue.Language.Statements;

namespace SkillsCatalogue.Language.Programmes;

/// <summary>Tells headings among the lines of pasted text by their shape and by what stands around them.</summary>
internal static class PlainHeadings
{
    private const int Longest = 90;
    private const int MostWords = 11;

    /// <summary>The line is a heading.</summary>
    public static bool IsHeading(List<PlainLine> lines, int i)
    {
        var line = lines[i];
        var text = line.Kind == PlainLineKind.Numbered ? line.Content : line.Text;
        if (text.Length is < 3 or > Longest || !char.IsLetterOrDigit(text[0]) || char.IsLower(text[0]) || text[^1] is '.' or ';' or ',' or '!' or '?' || Words(text) > MostWords)
            return false;
        if (line.Kind == PlainLineKind.Numbered)
            return IsNumberedHeading(lines, i, text);
        if (text[^1] == ':')
            return Words(text) <= 5 && SectionLexicon.For(null).LeadInOf(text.TrimEnd(':', ' ')) is null;
        if (IsFirst(lines, i) && lines.Count > i + 1 && lines[i + 1].Kind == PlainLineKind.Blank && !IsFact(text))
            return true;
        if (Lexicon.IsModule(text) && (i == 0 || lines[i - 1].Kind != PlainLineKind.Text))
            return true;
        if (text.Contains(": ", StringComparison.Ordinal))
            return false;
        var isAlone = i == 0 || lines[i - 1].Kind is not PlainLineKind.Text;
        var next = Next(lines, i);
        if (!isAlone || next is null)
            return false;
        return next.Kind is PlainLineKind.Bullet or PlainLineKind.Numbered or PlainLineKind.Row
            || SectionLexicon.For(null).RoleOf(text) != SectionRole.Unknown && Words(text) <= 6
            || next.Kind == PlainLineKind.Heading
            || (lines[i + 1].Kind == PlainLineKind.Blank && (IsFirst(lines, i) || next.Text.Length > text.Length || next.Text[^1] == ':'))
            || (lines[i + 1].Kind == PlainLineKind.Text && next.Text.Length >= Math.Max(45, text.Length * 2));
    }

    /// <summary>Level of a heading without marks: 1 for the first line, by the depth of its number, 3 where it stands over outcomes or teaching content, else 2.</summary>
    public static int LevelOf(List<PlainLine> lines, int i, bool isFirst)
    {
        var text = lines[i].Text;
        if (isFirst)
            return 1;
        if (Lexicon.IsModule(text))
            return 2;
        if (HeadingText.DepthOf(text) is > 1 and var depth)
            return Math.Min(6, depth + 1);
        return Lexicon.IsContent(text) || SectionLexicon.For(null).RoleOf(text) is SectionRole.Outcomes or SectionRole.Skills or SectionRole.Knowledge or SectionRole.Attitudes ? 3 : 2;
    }

    /// <summary>A number makes a heading where no neighbour goes on counting and something else stands below it.</summary>
    private static bool IsNumberedHeading(List<PlainLine> lines, int i, string text)
    {
        var code = StatementCodes.Read(lines[i].Text);
        if (code is null or { IsStrong: true } || char.IsLower(code.Value.Code[0]) || Next(lines, i) is not { } below)
            return false;
        if (below.Kind == PlainLineKind.Numbered && StatementCodes.Read(below.Text)?.Code is { } next)
        {
            if (next == StatementCodes.Next(code.Value.Code) || !next.StartsWith(code.Value.Code, StringComparison.Ordinal))
                return false;
        }
        else if (Before(lines, i) is { Kind: PlainLineKind.Numbered } before && StatementCodes.Next(StatementCodes.Read(before.Text)?.Code ?? "") == code.Value.Code)
        {
            return false;
        }

        return SectionLexicon.For(null).RoleOf(text) != SectionRole.Unknown || lines[i + 1].Kind != PlainLineKind.Text || below.Text.Length > text.Length;
    }

    private static bool IsFact(string text) =>
        text.IndexOf(':', StringComparison.Ordinal) is > 0 and var colon && (Lexicon.FactOf(text[..colon]) is not null || SectionLexicon.For(null).FactOf(text[..colon]) is { Name: not FactLabel.Title });

    private static ProgrammeLexicon Lexicon => ProgrammeLexicon.For(null);

    private static bool IsFirst(List<PlainLine> lines, int i) => lines.Take(i).All(line => line.Kind == PlainLineKind.Blank);

    private static PlainLine? Next(List<PlainLine> lines, int i)
    {
        for (var next = i + 1; next < lines.Count; next++)
        {
            if (lines[next].Kind is not (PlainLineKind.Blank or PlainLineKind.RowRule))
                return lines[next];
        }

        return null;
    }

    private static PlainLine? Before(List<PlainLine> lines, int i)
    {
        for (var before = i - 1; before >= 0; before--)
        {
            if (lines[before].Kind != PlainLineKind.Blank)
                return lines[before];
        }

        return null;
    }

    private static int Words(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length;
}
