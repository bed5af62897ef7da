using SkillsCatalogue.Core.Documents;

namespace SkillsCatalogue.Ingestion.Documents.Layout;

/// <summary>A table while it may still grow over pages: rows of cells, each cell a list of blocks.</summary>
/// <param name="lefts">Left bounds of the columns in points.</param>
/// <param name="right">Right bound of the last column.</param>
internal sealed class TableDraft(IReadOnlyList<double> lefts, double right)
{
    public IReadOnlyList<double> Lefts { get; } = lefts;

    public double Right { get; } = right;

    public int Columns => Lefts.Count;

    public List<TableRow> Rows { get; } = [];

    /// <summary>Same number of columns in the same places.</summary>
    public bool HasShapeOf(TableDraft other)
    {
        if (Columns != other.Columns || Math.Abs(Right - other.Right) > 40)
            return false;
        for (var i = 1; i < Columns; i++)
        {
            if (Math.Abs(Lefts[i] - other.Lefts[i]) > 14)
                return false;
        }

        return true;
    }

    /// <summary>
    /// A table on the next page that shows fewer columns than this one, all of them in its places: few rows show no gutter between a number and its words.
    /// </summary>
    /// <returns>The same rows in the columns of this table; null when the words do not stand in them.</returns>
    public TableDraft? InItsColumns(TableDraft narrower)
    {
        if (narrower.Columns < 2 || narrower.Columns >= Columns || Math.Abs(Right - narrower.Right) > 40 || !narrower.Lefts.All(left => Lefts.Any(own => Math.Abs(own - left) < 14)))
            return null;
        var wider = new TableDraft(Lefts, Right);
        foreach (var row in narrower.Rows)
        {
            var cells = Lefts.Select(_ => new List<Line>()).ToList();
            foreach (var line in row.Blocks().SelectMany(block => block.Lines))
            {
                if (!Part(line, cells))
                    return null;
            }

            wider.Rows.Add(new TableRow([.. cells.Select(lines => lines.Count == 0 ? new List<DraftBlock>() : [new DraftBlock(BlockKind.TableCell, lines) { Table = wider }])]));
        }

        return wider;
    }

    /// <summary>Parts a line at the columns; false when it runs on over one without a gap.</summary>
    private bool Part(Line line, List<List<Line>> cells)
    {
        var from = 0;
        for (var i = 1; i <= line.Words.Count; i++)
        {
            var column = ColumnOf(line.Words[from]);
            if (i < line.Words.Count && ColumnOf(line.Words[i]) == column)
                continue;
            if (i < line.Words.Count && line.Words[i].Box.X0 - line.Words[i - 1].Box.X1 < 0.6 * line.Size)
                return false;
            cells[column].Add(new([.. line.Words.Take(i).Skip(from)]));
            from = i;
        }

        return true;
    }

    private int ColumnOf(PageWord word)
    {
        var column = Columns - 1;
        while (column > 0 && word.Box.X0 < Lefts[column] - 4)
            column--;
        return column;
    }

    /// <summary>
    /// Takes a paragraph at the top of the next page into the cell of the last row that it goes on from: set as the cell, within its column, from the same left edge.
    /// What starts at the first column starts where any paragraph does, so there the words have to go on in lower case.
    /// </summary>
    /// <returns>False when it is no part of the table.</returns>
    public bool TakeTail(DraftBlock block)
    {
        if (block.Kind != BlockKind.Paragraph || Rows.Count == 0 || Rows[^1].IsHeader || block.First.Page != Rows[^1].Blocks().Last().Last.Page + 1)
            return false;
        for (var column = 0; column < Columns; column++)
        {
            if (Rows[^1].Cells[column] is not [.., var cell] || !IsSetAs(cell, block, column))
                continue;
            if (!char.IsLower(block.Text[0]) && (column == 0 || cell.Text[^1] is '.' or '!' or '?' or ';'))
                return false;
            cell.Lines.AddRange(block.Lines);
            return true;
        }

        return false;
    }

    /// <summary>Takes a paragraph on the page after the last row whose words stand in the columns of that row, each after a wide gap: a last row that stands alone on its page.</summary>
    /// <returns>The new row; null when the paragraph is no row of the table.</returns>
    public TableRow? TakeRow(DraftBlock block)
    {
        if (block.Kind != BlockKind.Paragraph || Rows.Count == 0 || Columns < 2 || block.First.Page != Rows[^1].Blocks().Last().Last.Page + 1)
            return null;
        var starts = Rows[^1].Cells.Select(cell => cell.Count == 0 ? (double?)null : cell.Min(part => part.Lines.Min(line => line.Box.X0))).ToList();
        var cells = starts.Select(_ => new List<Line>()).ToList();
        foreach (var line in block.Lines)
        {
            var from = 0;
            for (var i = 1; i <= line.Words.Count; i++)
            {
                if (i < line.Words.Count && line.Words[i].Box.X0 - line.Words[i - 1].Box.X1 < 1.2 * line.Size)
                    continue;
                var column = starts.FindIndex(start => start is { } at && Math.Abs(at - line.Words[from].Box.X0) < 3);
                if (column < 0 || (column + 1 < Columns && line.Words[i - 1].Box.X1 > Lefts[column + 1] + 3))
                    return null;
                cells[column].Add(new([.. line.Words.Take(i).Skip(from)]));
                from = i;
            }
        }

        if (cells.Count(cell => cell.Count > 0) < 2 || cells[0].Count == 0 || cells.Any(cell => cell.Count > 0 && Math.Abs(cell[0].Baseline - block.First.Baseline) > 1))
            return null;
        var row = new TableRow([.. cells.Select(lines => lines.Count == 0 ? new List<DraftBlock>() : [new DraftBlock(BlockKind.TableCell, lines) { Table = this }])]);
        Rows.Add(row);
        return row;
    }

    private bool IsSetAs(DraftBlock cell, DraftBlock block, int column) =>
        Math.Abs(cell.Lines.Min(line => line.Box.X0) - block.Lines.Min(line => line.Box.X0)) < 3
        && block.Lines.Max(line => line.Box.X1) < (column + 1 < Columns ? Lefts[column + 1] : Right) + 3
        && Math.Abs(cell.Last.Size - block.First.Size) < 0.6
        && cell.Last.IsBold == block.First.IsBold;

    /// <summary>Numbers all cells, when the table is complete.</summary>
    public void Number(int table)
    {
        for (var row = 0; row < Rows.Count; row++)
        {
            for (var column = 0; column < Columns; column++)
            {
                foreach (var block in Rows[row].Cells[column])
                    block.Cell = new TableCell(table, row, column, Columns, Rows[row].IsHeader);
            }
        }
    }

    /// <summary>Row by row, cell by cell.</summary>
    public IEnumerable<DraftBlock> Blocks() => Rows.SelectMany(row => row.Cells.SelectMany(cell => cell));

    /// <summary>Marks the first row as header when it looks like one.</summary>
    public void FindHeader()
    {
        if (Rows.Count < 2)
            return;
        var first = Rows[0];
        var filled = first.Cells.Count(cell => cell.Count > 0);
        if (filled < 2 || filled * 2 < Columns || first.Cells.Any(cell => cell.Sum(block => block.Text.Length) > 70) || IsLabelled(first))
            return;
        var rest = Rows.Skip(1).ToList();
        var isBold = first.Blocks().All(block => block.IsBold) && rest.Count(row => row.Blocks().All(block => block.IsBold)) * 2 < rest.Count;
        var marker = rest.Count(row => IsNumber(row.TextOf(0)));
        var isAboveNumbers = !IsNumber(first.TextOf(0)) && marker * 2 > rest.Count(row => row.Cells[0].Count > 0);
        var isCapitals = first.Blocks().All(block => block.Text.All(c => !char.IsLower(c) && !char.IsDigit(c) && c != ':') && block.Text.Any(char.IsLetter)) && rest.Any(row => row.Blocks().Any(block => block.Text.Any(char.IsLower)));
        first.IsHeader = isBold || isAboveNumbers || isCapitals;
    }

    /// <summary>"Code : 12" is a fact with its value, not a pair of headings.</summary>
    private static bool IsLabelled(TableRow row) =>
        Enumerable.Range(1, row.Cells.Count - 1).Any(column => row.TextOf(column).StartsWith(':')) || (row.Cells.Count == 2 && row.TextOf(0).EndsWith(':') && !row.TextOf(1).EndsWith(':'));

    private static bool IsNumber(string text) => text.Length > 0 && (Marker.LengthAt(text + " x") > 0 || (char.IsDigit(text[0]) && text.Length <= 8 && text.All(c => char.IsDigit(c) || c is '.' or ')' or ' ')));
}
