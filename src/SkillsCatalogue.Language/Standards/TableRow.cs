using SkillsCatalogue.Core.Documents;
using SkillsCatalogue.Core.Text;

namespace SkillsCatalogue.Language.Standards;

/// <summary>The cells of one row, with the blocks that stand in each.</summary>
internal sealed class TableRow
{
    private readonly DocumentText _document;
    private readonly SortedDictionary<int, List<int>> _byColumn = [];

    public TableRow(DocumentText document, IReadOnlyList<int> blocks)
    {
        _document = document;
        Blocks = blocks;
        foreach (var index in blocks)
        {
            var column = document.Blocks[index].Cell!.Column;
            if (!_byColumn.TryGetValue(column, out var cells))
                _byColumn[column] = cells = [];
            cells.Add(index);
        }

        Columns = [.. _byColumn.Keys];
        ColumnCount = document.Blocks[blocks[0]].Cell!.Columns;
        IsHeader = blocks.All(index => document.Blocks[index].Cell!.IsHeader);
    }

    /// <summary>Indexes of all blocks of the row, in order.</summary>
    public IReadOnlyList<int> Blocks { get; }

    /// <summary>Columns that are not empty in this row, from left to right.</summary>
    public IReadOnlyList<int> Columns { get; }

    /// <summary>Columns of the table.</summary>
    public int ColumnCount { get; }

    /// <summary>The layout says that it is a header row.</summary>
    public bool IsHeader { get; }

    public IReadOnlyList<int> BlocksOf(int column) => _byColumn.TryGetValue(column, out var blocks) ? blocks : [];

    public string TextOf(int column) => Folding.WhiteSpace(string.Join(' ', BlocksOf(column).Select(index => _document.Slice(_document.Blocks[index].Span))));

    /// <summary>Text of the first block of a cell.</summary>
    public string FirstTextOf(int column) => Folding.WhiteSpace(_document.Slice(_document.Blocks[BlocksOf(column)[0]].Span));

    public string TextAfterFirst() => string.Join(' ', Columns.Skip(1).Select(TextOf));
}
