using SkillsCatalogue.Core.Documents;
using SkillsCatalogue.Core.Standards;
using SkillsCatalogue.Language.Sections;
using SkillsCatalogue.Language.Statements;

namespace SkillsCatalogue.Language.Standards;

/// <summary>Turns the blocks of a document into lines: cuts blocks that hold several coded statements, finds headings that only their words show, opens tables.</summary>
internal sealed class LineReader(DocumentText document, SectionLexicon lexicon)
{
    private const int LongestHeading = 90;

    /// <summary>Number of the last heading that was set as an item, by its depth.</summary>
    private readonly Dictionary<int, string> _numbers = [];

    public List<Line> Read()
    {
        var lines = new List<Line>();
        var blocks = document.Blocks;
        TableLines? table = null;
        for (var i = 0; i < blocks.Count; i++)
        {
            if (blocks[i].Cell is { } cell && SkipReason(blocks[i]) is null)
            {
                var end = i + 1;
                while (end < blocks.Count && blocks[end].Cell?.Table == cell.Table)
                    end++;
                table = new TableLines(document, lexicon, this, table);
                lines.AddRange(table.Read(i, end));
                i = end - 1;
            }
            else
            {
                table = null;
                lines.AddRange(OfBlock(i));
            }
        }

        return lines;
    }

    /// <summary>Lines of one block, whether it stands in a table or not.</summary>
    public IEnumerable<Line> OfBlock(int index)
    {
        var block = document.Blocks[index];
        if (block.Span.IsEmpty)
            yield break;
        if (SkipReason(block) is { } reason)
        {
            yield return new(LineKind.Skip, index, block.Span, block.Span) { Reason = reason };
            yield break;
        }

        var pieces = InlineCodes.Cut(document.Text, block.Span);
        for (var i = 0; i < pieces.Count; i++)
            yield return OfPiece(index, block, pieces[i], isFirst: i == 0, isOnly: pieces.Count == 1);
    }

    private Line OfPiece(int index, TextBlock block, TextSpan span, bool isFirst, bool isOnly)
    {
        var text = document.Slice(span);
        var code = StatementCodes.Read(text) ?? (isOnly ? Labelled(index, block, text) : null);
        if (block.Kind == BlockKind.Heading && isOnly && code is not { IsStrong: true })
            return Heading(index, span, text, block.HeadingLevel);
        if (isOnly && code is not { IsStrong: true } && HeadingByWords(block, text) is { } heading)
            return Heading(index, span, heading, 0);

        if (isOnly && NumberedHeading(index, block, text) is { } numbered)
            return Heading(index, span, numbered, 0);

        var line = new Line(LineKind.Text, index, span, span) { Indent = block.Indent };
        if (code is { } found)
        {
            return line with
            {
                Kind = LineKind.Item,
                Content = new(span.Start + found.Length, span.End),
                Code = found.Code,
                HasStrongCode = found.IsStrong,
                KindHint = found.Kind,
            };
        }

        if (isFirst && block.MarkerLength > 0 && block.MarkerLength < span.Length)
            return OfMarked(line, block);
        var bullet = Bullets.Length(text);
        if (bullet > 0 && !(text[0] is '-' or '–' && Clauses.Cut(document.Text, span, document.Language, []).Count > 1))
            return line with { Kind = LineKind.Item, Content = new(span.Start + bullet, span.End) };
        return block.Kind == BlockKind.ListItem ? line with { Kind = LineKind.Item } : line;
    }

    /// <summary>
    /// A known heading that is set as an item of a list: "3.1 Pengetahuan" over the items 3.1.1, 3.1.2 …; or the one that follows such a heading in number ("5. Aspek kritis" after "4. Sikap kerja").
    /// </summary>
    private string? NumberedHeading(int index, TextBlock block, string text)
    {
        if (block.Kind != BlockKind.ListItem || block.Marker is null || HeadingText.NumberOf(text) is not { } number || !char.IsAsciiDigit(number[0]))
            return null;
        var words = HeadingText.WithoutNumber(text);
        if (words.Length == 0 || text.Length > LongestHeading || text[^1] is ';' or ',' or ':' || char.IsLower(words[0]) || lexicon.RoleOf(words) is SectionRole.Unknown or SectionRole.Unit)
            return null;
        var depth = number.Count(c => c == '.');
        var isOver = index + 1 < document.Blocks.Count && document.Blocks[index + 1] is { Kind: BlockKind.ListItem } below
            && (HeadingText.NumberOf(document.Slice(below.Span))?.StartsWith(number + ".", StringComparison.Ordinal) == true
                || (below.Indent > block.Indent + 8 && below.Marker is not null && char.IsAsciiDigit(below.Marker[0]) != char.IsAsciiDigit(block.Marker[0])));
        var bare = HeadingText.WithoutRemark(words);
        var follows = _numbers.TryGetValue(depth, out var last) && StatementCodes.Next(last) == number;
        var isFirst = depth > 0 && _numbers.TryGetValue(depth - 1, out var parent) && number == parent + ".1" && bare.AsSpan().Count(' ') < 2;
        if (!isOver && !follows && !isFirst)
            return null;
        _numbers[depth] = number;
        _numbers.Remove(depth + 1);
        return text;
    }

    /// <summary>"Delmål 1: …" before a list item, or before paragraphs that are counted so one after another.</summary>
    private StatementCode? Labelled(int index, TextBlock block, string text)
    {
        if (StatementCodes.LabelledBefore(text) is not { } code)
            return null;
        return block.Kind == BlockKind.ListItem || Follows(index + 1, StatementCodes.Next(code.Code)) || (Before(index) is { } before && StatementCodes.Next(before) == code.Code) ? code : null;
    }

    private bool Follows(int index, string? code) =>
        index < document.Blocks.Count && code is not null && StatementCodes.LabelledBefore(document.Slice(document.Blocks[index].Span))?.Code == code;

    private string? Before(int index) =>
        index == 0 ? null : StatementCodes.LabelledBefore(document.Slice(document.Blocks[index - 1].Span))?.Code;

    private Line OfMarked(Line line, TextBlock block)
    {
        var content = new TextSpan(line.Span.Start + block.MarkerLength, line.Span.End);
        var marker = StatementCodes.Whole(block.Marker ?? "");
        var inner = StatementCodes.Read(document.Slice(content)) ?? StatementCodes.LabelledBefore(document.Slice(content));
        var code = inner is { IsStrong: true } || marker is null ? inner : marker;
        if (code == inner && inner is { } read)
            content = new(content.Start + read.Length, content.End);
        return line with
        {
            Kind = LineKind.Item,
            Content = content,
            Code = code?.Code,
            HasStrongCode = code?.IsStrong ?? false,
            KindHint = code?.Kind,
        };
    }

    public Line Heading(int index, TextSpan span, string text, int level) =>
        new(LineKind.Heading, index, span, span) { Level = level, Unit = UnitFinder.OfHeading(text, lexicon) ?? UnitFinder.OfLine(text, lexicon) };

    /// <summary>A short paragraph whose words are a known heading, or that names a unit.</summary>
    private string? HeadingByWords(TextBlock block, string text)
    {
        if (block.Kind != BlockKind.Paragraph || text.Length == 0)
            return null;
        if (UnitFinder.OfLine(text, lexicon) is not null)
            return text;
        if (text.Length > LongestHeading || text[^1] is '.' or ';' or ',' or '!' or '?' || text.Contains(';', StringComparison.Ordinal) || char.IsLower(text[0]))
            return null;
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        if (colon >= 0 && colon < text.Length - 1)
            return null;
        if (colon >= 0 && lexicon.LeadInOf(text[..colon]) is not null)
            return null;
        return lexicon.RoleOf(text) is SectionRole.Unknown or SectionRole.Unit ? null : text;
    }

    private static string? SkipReason(TextBlock block) => block.Kind switch
    {
        BlockKind.Furniture => SegmentReasons.Furniture,
        BlockKind.Contents => SegmentReasons.Contents,
        BlockKind.Boilerplate => SegmentReasons.Boilerplate,
        BlockKind.Footnote => SegmentReasons.Footnote,
        _ => null,
    };
}
