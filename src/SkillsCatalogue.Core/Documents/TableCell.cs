namespace SkillsCatalogue.Core.Documents;

/// <summary>The place of a cell in its table. A table that continues over pages is one table, its repeated header rows are not repeated here.</summary>
/// <param name="Table">Table number in the document, from 0.</param>
/// <param name="Row">Row from 0.</param>
/// <param name="Column">Column from 0.</param>
/// <param name="Columns">Number of columns of the table.</param>
/// <param name="IsHeader">The cell stands in a header row.</param>
public sealed record TableCell(int Table, int Row, int Column, int Columns, bool IsHeader);
