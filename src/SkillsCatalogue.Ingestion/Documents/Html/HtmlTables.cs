using HtmlAgilityPack;
using SkillsCatalogue.Core.Documents;

namespace SkillsCatalogue.Ingestion.Documents.Html;

/// <summary>Places of cells in tables, with row and column spans resolved. A table that only arranges the page has no cells.</summary>
internal sealed class HtmlTables
{
    private const int MaxSpan = 1000;
    private const int MaxCells = 200_000;

    private readonly Dictionary<HtmlNode, TableCell> cells = [];
    private readonly HashSet<HtmlNode> seen = [];
    private int next;

    /// <returns>Null in a layout table or outside any table.</returns>
    public TableCell? CellOf(HtmlNode cell)
    {
        var table = Ancestor(cell, "table");
        if (table is null)
            return null;
        if (seen.Add(table) && !IsLayout(table))
            Number(table);
        return cells.GetValueOrDefault(cell);
    }

    private void Number(HtmlNode table)
    {
        var rows = Rows(table).ToList();
        var number = next++;
        var placed = new List<(HtmlNode Cell, int Row, int Column, bool Header)>();
        var taken = new HashSet<(int, int)>();
        int columns = 0;
        for (var row = 0; row < rows.Count && placed.Count < MaxCells; row++)
        {
            var column = 0;
            var own = rows[row].ChildNodes.Where(node => node.Name is "td" or "th").ToList();
            var header = rows[row].ParentNode?.Name == "thead" || (own.Count > 1 && own.All(cell => cell.Name == "th"));
            foreach (var cell in own)
            {
                while (taken.Contains((row, column)))
                    column++;
                int width = Span(cell, "colspan"), height = Math.Min(Span(cell, "rowspan"), rows.Count - row);
                placed.Add((cell, row, column, header));
                for (var r = 0; r < height && taken.Count < MaxCells; r++)
                {
                    for (var c = 0; c < width; c++)
                        taken.Add((row + r, column + c));
                }

                column += width;
            }

            columns = Math.Max(columns, column);
        }

        foreach (var (cell, row, column, header) in placed)
            cells[cell] = new TableCell(number, row, column, columns, header);
    }

    private static int Span(HtmlNode cell, string name) => Math.Clamp(cell.GetAttributeValue(name, 1), 1, MaxSpan);

    private static IEnumerable<HtmlNode> Rows(HtmlNode table)
    {
        foreach (var child in table.ChildNodes)
        {
            if (child.Name == "tr")
            {
                yield return child;
            }
            else if (child.Name is "thead" or "tbody" or "tfoot")
            {
                foreach (var row in child.ChildNodes.Where(node => node.Name == "tr"))
                    yield return row;
            }
        }
    }

    /// <summary>A table with one column or row, with tables in it, or with whole sections in a cell arranges the page.</summary>
    private static bool IsLayout(HtmlNode table)
    {
        if (table.GetAttributeValue("role", string.Empty) is "presentation" or "none")
            return true;
        var rows = Rows(table).ToList();
        var widest = rows.Count == 0 ? 0 : rows.Max(row => row.ChildNodes.Count(node => node.Name is "td" or "th"));
        if (widest <= 1 && !table.Descendants("th").Any())
            return true;
        return table.Descendants("table").Any() || (!table.Descendants("th").Any() && table.Descendants().Any(node => node.Name is "h1" or "h2" or "h3" or "form"));
    }

    private static HtmlNode? Ancestor(HtmlNode node, string name)
    {
        for (var parent = node.ParentNode; parent is not null; parent = parent.ParentNode)
        {
            if (parent.Name == name)
                return parent;
        }

        return null;
    }
}
