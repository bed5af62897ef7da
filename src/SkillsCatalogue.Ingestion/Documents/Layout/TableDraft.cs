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
        if (filled < 2 || filled * 2 < Columns || first.Cells.Any(cell => cell.Sum(block => block.Text.Length) > 70))
            return;
        var rest = Rows.Skip(1).ToList();
        var isBold = first.Blocks().All(block => block.IsBold) && rest.Count(row => row.Blocks().All(block => block.IsBold)) * 2 < rest.Count;
        var marker = rest.Count(row => IsNumber(row.TextOf(0)));
        var isAboveNumbers = !IsNumber(first.TextOf(0)) && marker * 2 > rest.Count(row => row.Cells[0].Count > 0);
        var isCapitals = first.Blocks().All(block => block.Text.All(c => !char.IsLower(c) && !char.IsDigit(c) && c != ':') && block.Text.Any(char.IsLetter)) && rest.Any(row => row.Blocks().Any(block => block.Text.Any(char.IsLower)));
        first.IsHeader = isBold || isAboveNumbers || isCapitals;
    }

    private static bool IsNumber(string text) => text.Length > 0 && (Marker.LengthAt(text + " x") > 0 || (char.IsDigit(text[0]) && text.Length <= 8 && text.All(c => char.IsDigit(c) || c is '.' or ')' or ' ')));
}
