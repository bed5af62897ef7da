using SkillsCatalogue.Core.Documents;

namespace SkillsCatalogue.Ingestion.Documents.Layout;

/// <summary>Joins the parts of a table that page breaks cut: repeated header rows go to the furniture, a row cut in two becomes one again.
/// Where only one cell of the last row goes on, or only one row, no columns show on the next page and its words stand there as a paragraph.</summary>
internal static class TableStitcher
{
    /// <param name="blocks">All body blocks; changed in place.</param>
    /// <returns>Repeated header rows.</returns>
    public static List<DraftBlock> Stitch(List<DraftBlock> blocks)
    {
        var repeated = new List<DraftBlock>();
        var result = new List<DraftBlock>(blocks.Count);
        TableDraft? last = null;
        for (var i = 0; i < blocks.Count;)
        {
            var table = blocks[i].Table;
            if (table is null)
            {
                if (last?.TakeRow(blocks[i]) is { } row)
                {
                    result.AddRange(row.Blocks());
                    i++;
                    continue;
                }

                if (last is null || !last.TakeTail(blocks[i]))
                    result.Add(blocks[i]);
                i++;
                last = null;
                continue;
            }

            var length = 0;
            while (i + length < blocks.Count && ReferenceEquals(blocks[i + length].Table, table))
                length++;
            var page = blocks[i].First.Page;
            var isNext = last is not null && page > last.Blocks().Last().Last.Page;
            if (isNext && (last!.HasShapeOf(table) ? table : last.InItsColumns(table)) is { } more)
            {
                Append(last, more, repeated);
                result.RemoveAll(block => ReferenceEquals(block.Table, last));
                result.AddRange(last.Blocks());
            }
            else
            {
                TakeHeaderBefore(result, table);
                result.AddRange(table.Blocks());
                last = table;
            }

            i += length;
        }

        blocks.Clear();
        blocks.AddRange(result);
        return repeated;
    }

    private static void Append(TableDraft table, TableDraft more, List<DraftBlock> repeated)
    {
        var rows = more.Rows.ToList();
        foreach (var header in table.Rows.TakeWhile(row => row.IsHeader).ToList())
        {
            if (rows.Count == 0 || !string.Equals(Bare(rows[0].Text), Bare(header.Text), StringComparison.Ordinal))
                break;
            repeated.AddRange(rows[0].Blocks());
            rows.RemoveAt(0);
        }

        if (rows.Count > 0)
            rows[0].IsHeader = false;
        if (rows.Count > 0 && table.Rows.Count > 0 && GoesOn(table.Rows[^1], rows[0]))
        {
            for (var column = 0; column < table.Columns; column++)
                Join(table.Rows[^1].Cells[column], rows[0].Cells[column]);
            rows.RemoveAt(0);
        }

        foreach (var block in rows.SelectMany(row => row.Blocks()))
            block.Table = table;
        foreach (var block in table.Rows[^1].Blocks())
            block.Table = table;
        table.Rows.AddRange(rows);
    }

    private static string Bare(string text) => text.Replace(" ", "", StringComparison.Ordinal);

    /// <summary>A row without a number, or whose only words go on in lower case, is the rest of the row above.</summary>
    private static bool GoesOn(TableRow before, TableRow row)
    {
        if (before.IsHeader)
            return false;
        if (row.Cells[0].Count == 0)
            return before.Cells[0].Count > 0 && row.Blocks().Any() && !StartsAnew(before, row);
        var first = row.TextOf(0);
        return char.IsLower(first[0]) && before.Cells[0].Count > 0 && Marker.LengthAt(first) == 0 && !EndsSentence(before.TextOf(0)) && row.Cells.Skip(1).Count(cell => cell.Count > 0) <= 1;
    }

    /// <summary>All filled cells begin with a capital where the cell above had ended: a row of its own under a merged cell.</summary>
    private static bool StartsAnew(TableRow before, TableRow row)
    {
        for (var column = 1; column < row.Cells.Count; column++)
        {
            if (row.Cells[column].Count == 0)
                continue;
            var text = row.TextOf(column);
            var above = before.Cells[column].Count > 0 ? before.TextOf(column) : string.Empty;
            if (char.IsLower(text[0]) || above.EndsWith('-') || (above.Length > 0 && !EndsSentence(above) && Marker.LengthAt(text) == 0))
                return false;
        }

        return true;
    }

    private static bool EndsSentence(string text) => text.Length > 0 && text[^1] is '.' or '!' or '?';

    private static void Join(List<DraftBlock> cell, List<DraftBlock> more)
    {
        if (more.Count == 0)
            return;
        if (cell.Count > 0 && Marker.LengthAt(more[0].Text) == 0)
        {
            cell[^1].Lines.AddRange(more[0].Lines);
            more = more[1..];
        }

        cell.AddRange(more);
    }

    /// <summary>A header that was left alone at the foot of the page before the first row.</summary>
    private static void TakeHeaderBefore(List<DraftBlock> result, TableDraft table)
    {
        if (result.Count == 0 || table.Rows.Count == 0 || table.Rows[0].IsHeader)
            return;
        var candidate = result[^1];
        if (candidate.Table is not null || candidate.Lines.Count != 1 || candidate.First.Page >= table.Rows[0].Blocks().First().First.Page)
            return;
        var cells = Enumerable.Range(0, table.Columns).Select(_ => new List<PageWord>()).ToList();
        PageWord? before = null;
        var current = 0;
        foreach (var word in candidate.First.Words)
        {
            var own = table.Lefts.Count(left => left - 8 <= word.Box.X0) - 1;
            if (own < 0)
                return;
            if (before is null || word.Box.X0 - before.Box.X1 > 0.9 * word.Size)
                current = Math.Max(own, current);
            cells[current].Add(word);
            before = word;
        }

        if (cells.Count(cell => cell.Count > 0) < Math.Max(2, table.Columns - 1))
            return;
        result.RemoveAt(result.Count - 1);
        table.Rows.Insert(0, new TableRow([.. cells.Select(words => words.Count == 0 ? new List<DraftBlock>() : [new DraftBlock(BlockKind.TableCell, [new Line(words)]) { Table = table }])]) { IsHeader = true });
    }
}
