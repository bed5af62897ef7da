using SkillsCatalogue.Core.Documents;
using SkillsCatalogue.Core.Standards;
using SkillsCatalogue.Language.Sections;
using SkillsCatalogue.Language.Statements;

namespace SkillsCatalogue.Language.Standards;

/// <summary>
/// Reads a table row by row. A row is a header (its cells name columns), a row of statements under such a header, a label with its value
/// (a fact, a unit, or a section of its own), or a code with a text that is a statement where outcomes are expected.
/// </summary>
/// <param name="before">The table right before this one; a layout may end a table at a page break.</param>
internal sealed class TableLines(DocumentText document, SectionLexicon lexicon, LineReader reader, TableLines? before)
{
    private ColumnMap? _columns;
    private string? _lastCode;
    private int _columnCount;
    private bool _rowIsOpen;
    private bool _afterHeader;
    private string? _keyTask;

    /// <summary>Lines of the blocks from <paramref name="start"/> to before <paramref name="end"/>, which are one table.</summary>
    public List<Line> Read(int start, int end)
    {
        var lines = new List<Line>();
        var rows = Enumerable.Range(start, end - start)
            .Where(index => !document.Blocks[index].Span.IsEmpty)
            .GroupBy(index => document.Blocks[index].Cell!.Row)
            .Select(row => new TableRow(document, [.. row]))
            .ToList();
        if (before is not null && rows.Count > 0 && GoesOn(before, rows[0]))
            _columns = before._columns;
        foreach (var row in rows)
            lines.AddRange(OfRow(row, rows));
        lines = WithoutLabels(lines);
        if (_rowIsOpen)
            lines.Add(new(LineKind.EndOfRows, end - 1, new(document.Blocks[end - 1].Span.End, document.Blocks[end - 1].Span.End), default));
        return lines;
    }

    /// <summary>In a table whose statements bear codes of outcomes, a cell without one names a group of them ("Reading Skills").</summary>
    private static List<Line> WithoutLabels(List<Line> lines)
    {
        var coded = lines.Count(line => line.HasStrongCode && line.Kind is LineKind.Cell or LineKind.Item);
        return coded < 3 || coded * 2 < lines.Count(line => line.Kind is LineKind.Cell or LineKind.Item or LineKind.Text)
            ? lines
            : [.. lines.Select(line => line.HasStrongCode || line.Kind is not (LineKind.Cell or LineKind.Item or LineKind.Text) ? line : line with { Kind = LineKind.Skip, Reason = SegmentReasons.RowDetail })];
    }

    /// <summary>The numbers of the rows go on where the table before stopped, in the same columns.</summary>
    private static bool GoesOn(TableLines before, TableRow first) =>
        before is { _columns.HasStatements: true, _lastCode: not null }
        && before._columnCount == first.ColumnCount
        && StatementCodes.Next(before._lastCode) is { } next
        && first.TextOf(first.Columns[0]) is var text
        && text.StartsWith(next, StringComparison.Ordinal)
        && (text.Length == next.Length || !char.IsLetterOrDigit(text[next.Length]));

    private IEnumerable<Line> OfRow(TableRow row, List<TableRow> rows)
    {
        _columnCount = row.ColumnCount;
        // "KODE UNIT | J.611000.001.01" in bold above its facts looks like a pair of headings.
        if (row.Columns.Count == 2 && OfUnit(row, row.TextOf(row.Columns[0])) is { } opening)
            return opening;

        if (ColumnMap.OfHeader(row, lexicon, rows) is { } columns)
        {
            // A second header row under spanning cells ("1. bis 18. Monat", "1 2 3 4") takes nothing back.
            if (!(_afterHeader && row.IsHeader && _columns is { HasStatements: true } && !columns.IsCertain))
                (_columns, _keyTask) = (columns, null);
            _afterHeader = true;
            return row.Blocks.Select(index => Skipped(index, SegmentReasons.TableHeader));
        }

        _afterHeader = false;
        if (row.Columns.Count == 1 && row.ColumnCount == 1)
            return row.Blocks.SelectMany(reader.OfBlock);
        var label = row.TextOf(row.Columns[0]);
        if (row.Columns.Count > 1 && OfLabel(row, label) is { } labelled)
            return labelled;

        if (_columns is not null)
            return UnderHeader(row, _columns);
        return WithoutHeader(row, label);
    }

    private IEnumerable<Line>? OfUnit(TableRow row, string label)
    {
        if (UnitFinder.OfRow(label, row.TextAfterFirst(), row.TextOf(row.Columns[1]), lexicon) is not { } unit)
            return null;
        _columns = null;
        var blocks = row.Blocks;
        var span = new TextSpan(document.Blocks[blocks[0]].Span.Start, document.Blocks[blocks[^1]].Span.End);
        return Close().Append(new Line(LineKind.Heading, blocks[0], span, span) { Unit = unit });
    }

    private IEnumerable<Line>? OfLabel(TableRow row, string label)
    {
        if (OfUnit(row, label) is { } opening)
            return opening;

        if (_columns is { HasStatements: true } || label.Length > 100 || StatementCodes.Whole(label) is not null)
            return null;
        var role = lexicon.RoleOf(label);
        var isFact = lexicon.FactOf(label) is not null;
        if (role is SectionRole.Unknown or SectionRole.Unit || (isFact && role is not (SectionRole.Skills or SectionRole.Knowledge or SectionRole.Outcomes)))
            return isFact ? Close().Concat(Facts(row, label)) : null;
        if (_columns is not null)
            return null;
        _rowIsOpen = true;
        var first = row.BlocksOf(row.Columns[0]);
        return first.Select(index => new Line(LineKind.Heading, index, document.Blocks[index].Span, document.Blocks[index].Span) { IsRowLabel = true })
            .Take(1)
            .Concat(first.Skip(1).Select(index => Skipped(index, SegmentReasons.Heading)))
            .Concat(row.Columns.Skip(1).SelectMany(column => Values(row, column)));
    }

    /// <summary>Several blocks in one cell are the items of a list, printed with bullets or not.</summary>
    private IEnumerable<Line> Values(TableRow row, int column)
    {
        var blocks = row.BlocksOf(column);
        return blocks.SelectMany(reader.OfBlock).Select(line => blocks.Count > 1 && line.Kind == LineKind.Text ? line with { Kind = LineKind.Item } : line);
    }

    private IEnumerable<Line> UnderHeader(TableRow row, ColumnMap columns)
    {
        var code = row.Columns.Select(column => columns.IsStatement(column) ? null : StatementCodes.Whole(row.TextOf(column)) ?? StatementCodes.Labelled(row.TextOf(column))).FirstOrDefault(found => found is not null);
        var kind = columns.Kind is { } kindColumn && row.Columns.Contains(kindColumn) ? lexicon.KindNamed(row.TextOf(kindColumn)) : null;
        if (columns.HasTaskBesideStatements)
            _keyTask = row.Columns.Where(columns.IsTask).Select(row.TextOf).FirstOrDefault(text => text.Length > 0) ?? _keyTask;
        return row.Columns.SelectMany(column => columns.IsStatement(column) && !columns.IsAboutColumn(column, row.TextOf(column)) && !(columns.HasTaskBesideStatements && columns.IsTask(column) && StatementCodes.AreAll(row.TextOf(column)))
            ? Statements(row, column, code, kind ?? columns.KindOf(column), columns.IsCertain, columns.HasTaskBesideStatements && !columns.IsTask(column) ? _keyTask : null)
            : row.BlocksOf(column).Select(index => Skipped(index, SegmentReasons.RowDetail)));
    }

    private IEnumerable<Line> WithoutHeader(TableRow row, string label)
    {
        var code = StatementCodes.Whole(label);
        if (row.Columns.Count > 1 && (code is not null || Bullets.IsBullet(label)))
        {
            var longest = row.Columns.Skip(1).MaxBy(column => row.TextOf(column).Length);
            return Close().Concat(row.Columns.SelectMany(column => column == longest
                ? Statements(row, column, code, code?.Kind, isCertain: false)
                : row.BlocksOf(column).Select(index => Skipped(index, SegmentReasons.RowDetail))));
        }

        // A label that is merged over several rows stands in the first of them.
        if (row.Columns.Count == 1)
            return (row.Columns[0] == 0 ? Close() : []).Concat(row.Blocks.SelectMany(reader.OfBlock));
        return Close().Concat(row.Columns.SelectMany(column => row.BlocksOf(column).SelectMany(reader.OfBlock)
            .Select(line => line.HasStrongCode ? line : line with { Kind = LineKind.Skip, Reason = SegmentReasons.RowDetail })));
    }

    private IEnumerable<Line> Statements(TableRow row, int column, StatementCode? code, StatementKind? kind, bool isCertain, string? keyTask = null)
    {
        var lines = row.BlocksOf(column).SelectMany(reader.OfBlock).ToList();
        if (code is null && lines.Count > 1 && StatementCodes.Whole(document.Slice(lines[0].Span)) is { } first)
        {
            yield return lines[0] with { Kind = LineKind.Skip, Reason = SegmentReasons.Marker };
            lines.RemoveAt(0);
            code = first;
        }

        var joined = code is null ? lines : Joined(lines);
        for (var i = 0; i < joined.Count; i++)
        {
            var line = joined[i];
            if (line.Kind == LineKind.Text && i + 1 < joined.Count && joined[i + 1].Kind == LineKind.Item && document.Slice(line.Span).AsSpan().TrimEnd() is [.., ':'])
            {
                yield return line with { Kind = LineKind.Skip, Reason = SegmentReasons.LeadIn };
                continue;
            }

            if (line.Kind is LineKind.Skip or LineKind.Fact)
            {
                yield return line;
                continue;
            }

            var inline = line.Code is null && code is null ? StatementCodes.Bare(document.Slice(line.Content)) : null;
            var own = line.Code ?? inline?.Code;
            _lastCode = own ?? code?.Code ?? _lastCode;
            yield return line with
            {
                Kind = LineKind.Cell,
                Unit = null,
                Content = inline is null ? line.Content : new(line.Content.Start + inline.Value.Length, line.Content.End),
                Code = own ?? code?.Code,
                HasStrongCode = line.Code is not null ? line.HasStrongCode : code?.IsStrong ?? false,
                KindHint = kind ?? (line.Code is not null ? line.KindHint : code?.Kind),
                IsCertain = isCertain,
                KeyTask = keyTask,
            };
        }
    }

    /// <summary>In a row that has its code, blocks of the cell without a code of their own go on with the statement before them.</summary>
    private static List<Line> Joined(List<Line> lines)
    {
        var joined = new List<Line>();
        foreach (var line in lines)
        {
            if (line.Code is null && line.Kind is LineKind.Text or LineKind.Item && joined.Count > 0 && joined[^1].Kind is LineKind.Text or LineKind.Item && joined[^1].Span.End < line.Span.Start)
                joined[^1] = joined[^1] with { Span = new(joined[^1].Span.Start, line.Span.End), Content = new(joined[^1].Content.Start, line.Span.End) };
            else
                joined.Add(line);
        }

        return joined;
    }

    private IEnumerable<Line> Facts(TableRow row, string label)
    {
        foreach (var index in row.BlocksOf(row.Columns[0]))
            yield return Skipped(index, SegmentReasons.Facts);
        foreach (var index in row.Columns.Skip(1).SelectMany(row.BlocksOf))
            yield return new(LineKind.Fact, index, document.Blocks[index].Span, document.Blocks[index].Span) { Label = label };
    }

    private List<Line> Close()
    {
        if (!_rowIsOpen)
            return [];
        _rowIsOpen = false;
        return [new(LineKind.EndOfRows, 0, default, default)];
    }

    private Line Skipped(int index, string reason) => new(LineKind.Skip, index, document.Blocks[index].Span, document.Blocks[index].Span) { Reason = reason };
}
