using SkillsCatalogue.Core.Standards;
using SkillsCatalogue.Core.Text;
using SkillsCatalogue.Language.Sections;
using SkillsCatalogue.Language.Statements;

namespace SkillsCatalogue.Language.Programmes;

/// <summary>Tells headings among the lines of pasted text: by words that a lexicon knows, else by their shape and by what stands around them.</summary>
internal sealed class PlainHeadings
{
    private const int Longest = 90;
    private const int LongestTitle = 140;
    private const int MostWords = 11;
    private const int MostWordsOfKnown = 6;

    private readonly List<PlainLine> _lines;
    private readonly ProgrammeLexicon _programmes;
    private readonly SectionLexicon _sections;
    private readonly HashSet<string> _repeated;
    private readonly int _first;

    /// <param name="language">Of the text; null: the lexicons of all languages.</param>
    public PlainHeadings(List<PlainLine> lines, string? language)
    {
        _lines = lines;
        _programmes = ProgrammeLexicon.For(language);
        _sections = SectionLexicon.For(language);
        _first = lines.FindIndex(line => line.Kind != PlainLineKind.Blank);
        _repeated = [.. lines.Where(line => line.Kind is PlainLineKind.Text or PlainLineKind.Heading && line.Text.Length <= Longest)
            .GroupBy(line => Folding.LettersAndDigits(line.Text)).Where(group => group.Count() > 1).Select(group => group.Key)];
    }

    /// <summary>The line is a heading.</summary>
    public bool IsHeading(int i)
    {
        var line = _lines[i];
        if (line.Text.Length > LongestTitle || line.Text[^1] is '.' or ';' or ',' or '!' or '?')
            return false;
        if (_programmes.IsModule(line.Text) && Words(line.Text) is > 1 and <= MostWords && !(line.Kind == PlainLineKind.Text && char.IsLower(line.Text[0])))
            return true;
        var text = line.Kind == PlainLineKind.Numbered ? line.Content : line.Text;
        if (text.Length < 3 || !char.IsLetterOrDigit(text[0]) || char.IsLower(text[0]))
            return false;
        if (i != _first && (text.Length > Longest || Words(text) > MostWords))
            return false;
        if (line.Kind == PlainLineKind.Numbered)
            return IsNumberedHeading(i, text);
        if (IsKnown(text))
            return true;
        if (text[^1] == ':')
            return Words(text) <= 5 && _sections.LeadInOf(text.TrimEnd(':', ' ')) is null;
        if (Words(text) > 3 && _programmes.ReadsLikeOutcome(text))
            return false;
        if (i == _first)
            return IsTitle(i, text);
        return !text.Contains(": ", StringComparison.Ordinal) && StandsAsHeading(i, text);
    }

    /// <summary>The line says what a lexicon knows as a heading: of outcomes, of teaching content, of conditions …</summary>
    public bool IsKnown(string text)
    {
        if (Words(text) > MostWordsOfKnown || text.Contains(": ", StringComparison.Ordinal))
            return false;
        var bare = text.TrimEnd(':', ' ');
        return _sections.LeadInOf(bare) is null && (_sections.RoleOf(bare) != SectionRole.Unknown || _programmes.IsContent(bare) || _programmes.IsOther(bare));
    }

    /// <summary>
    /// Level of a heading without marks: 1 for the first line, by the depth of its number, 3 where it stands over outcomes or teaching content or comes again (as the parts of
    /// modules do), else 2.
    /// </summary>
    public int LevelOf(int i, bool isFirst)
    {
        var text = _lines[i].Text;
        if (isFirst)
            return 1;
        if (_programmes.IsModule(text))
            return 2;
        if (HeadingText.DepthOf(text) is > 1 and var depth)
            return Math.Min(6, depth + 1);
        return _repeated.Contains(Folding.LettersAndDigits(text)) || _programmes.IsContent(text) || _sections.RoleOf(text) is SectionRole.Outcomes or SectionRole.Skills or SectionRole.Knowledge or SectionRole.Attitudes ? 3 : 2;
    }

    /// <summary>The lines begin as outcomes do, most of them: a list without marks.</summary>
    public bool AreOutcomes(IReadOnlyList<PlainLine> run) => run.Count(line => _programmes.ReadsLikeOutcome(line.Text)) >= run.Count * 0.6;

    /// <summary>The first line is the title where it stands alone, or where what follows begins anew.</summary>
    private bool IsTitle(int i, string text)
    {
        if (i + 1 >= _lines.Count || IsFact(text) || Next(i) is not { } next)
            return false;
        return _lines[i + 1].Kind != PlainLineKind.Text || !char.IsLower(next.Text[0]);
    }

    private bool StandsAsHeading(int i, string text)
    {
        if ((i > 0 && _lines[i - 1].Kind == PlainLineKind.Text) || Next(i) is not { } next)
            return false;
        return next.Kind is PlainLineKind.Bullet or PlainLineKind.Numbered or PlainLineKind.Row or PlainLineKind.Heading
            || (_lines[i + 1].Kind == PlainLineKind.Blank && (next.Text.Length > text.Length || next.Text[^1] == ':'))
            || (_lines[i + 1].Kind == PlainLineKind.Text && next.Text.Length >= Math.Max(45, text.Length * 2));
    }

    /// <summary>A number makes a heading where no neighbour goes on counting and something else stands below it.</summary>
    private bool IsNumberedHeading(int i, string text)
    {
        var code = StatementCodes.Read(_lines[i].Text);
        if (code is null or { IsStrong: true } || char.IsLower(code.Value.Code[0]) || Next(i) is not { } below)
            return false;
        if (below.Kind == PlainLineKind.Numbered && StatementCodes.Read(below.Text)?.Code is { } next)
        {
            if (next == StatementCodes.Next(code.Value.Code) || !next.StartsWith(code.Value.Code, StringComparison.Ordinal))
                return false;
        }
        else if (Before(i) is { Kind: PlainLineKind.Numbered } before && StatementCodes.Next(StatementCodes.Read(before.Text)?.Code ?? "") == code.Value.Code)
        {
            return false;
        }

        return IsKnown(text) || _lines[i + 1].Kind != PlainLineKind.Text || below.Text.Length > text.Length || IsKnown(below.Text);
    }

    private bool IsFact(string text) =>
        text.IndexOf(':', StringComparison.Ordinal) is > 0 and var colon && (_programmes.FactOf(text[..colon]) is not null || _sections.FactOf(text[..colon]) is { Name: not FactLabel.Title });

    private PlainLine? Next(int i) => _lines.Skip(i + 1).FirstOrDefault(line => line.Kind is not (PlainLineKind.Blank or PlainLineKind.RowRule));

    private PlainLine? Before(int i)
    {
        for (var before = i - 1; before >= 0; before--)
        {
            if (_lines[before].Kind != PlainLineKind.Blank)
                return _lines[before];
        }

        return null;
    }

    private static int Words(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length;
}
