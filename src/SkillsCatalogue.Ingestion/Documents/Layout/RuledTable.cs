using SkillsCatalogue.Core.Documents;

namespace SkillsCatalogue.Ingestion.Documents.Layout;

/// <summary>Puts words into the cells of a ruled grid.</summary>
internal static class RuledTable
{
    /// <summary>A cell with more lines than this holds a page, not an entry: the lines only arrange the page.</summary>
    private const int LinesOfAPage = 45;

    /// <returns>False when the lines are no table; the words then flow as if there were none.</returns>
    public static bool TryBuild(RuledGrid grid, IReadOnlyList<PageWord> words, IReadOnlyList<Dot> dots, out IReadOnlyList<DraftBlock> blocks)
    {
        blocks = [];
        var cells = words.GroupBy(grid.CellOf).ToDictionary(cell => cell.Key, cell => LineBuilder.Build(cell));
        var columns = cells.Keys.Select(cell => cell.Column).Distinct().Order().ToList();
        var rows = cells.Keys.Select(cell => cell.Row).Distinct().Order().ToList();
        // Columns that hold nothing are double lines or margins; one column that is left is a box round text.
        if (columns.Count < 2 || cells.Values.Any(lines => lines.Count > LinesOfAPage))
            return false;
        if (rows.Count == 1 && cells.Values.Any(lines => lines.Count > 12))
            return false;

        var table = new TableDraft([.. columns.Select(column => grid.Xs[column])], grid.Xs[^1]);
        foreach (var row in rows)
        {
            table.Rows.Add(new TableRow([.. columns.Select((column, index) =>
                cells.TryGetValue((row, column), out var lines)
                    ? CellBlocks.Of(lines, dots, grid.Xs[column], index + 1 < columns.Count ? grid.Xs[columns[index + 1]] : grid.Xs[^1], table)
                    : [])]));
        }

        table.FindHeader();
        blocks = [.. table.Blocks()];
        return true;
    }
}
