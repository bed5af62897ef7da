namespace SkillsCatalogue.Ingestion.Documents.Layout;

/// <summary>One row of a table.</summary>
internal sealed class TableRow(IReadOnlyList<List<DraftBlock>> cells)
{
    /// <summary>One list for each column; empty where the cell is.</summary>
    public IReadOnlyList<List<DraftBlock>> Cells { get; } = cells;

    public bool IsHeader { get; set; }

    public IEnumerable<DraftBlock> Blocks() => Cells.SelectMany(cell => cell);

    public string TextOf(int column) => string.Join(' ', Cells[column].Select(block => block.Text));

    public string Text => string.Join('|', Enumerable.Range(0, Cells.Count).Select(TextOf));
}
