using SkillsCatalogue.Core.Documents;

namespace SkillsCatalogue.Ingestion.Documents.Layout;

/// <summary>A block while the layout is still at work: lines that may come from several columns and pages.</summary>
internal sealed class DraftBlock(BlockKind kind, IEnumerable<Line> lines)
{
    public BlockKind Kind { get; set; } = kind;

    public List<Line> Lines { get; } = [.. lines];

    public int HeadingLevel { get; set; }

    public TableCell? Cell { get; set; }

    /// <summary>The table that the block is a cell of; null outside tables.</summary>
    public TableDraft? Table { get; set; }

    /// <summary>Right edge of the column that the block stands in, in points: tells a full line from a short one.</summary>
    public double ColumnRight { get; init; }

    public double ColumnLeft { get; init; }

    public Line First => Lines[0];

    public Line Last => Lines[^1];

    public double Size => LetterSizes.Median(Lines.Select(line => (line.Size, line.Letters)));

    public bool IsBold => Lines.Sum(line => line.IsBold ? line.Letters : 0) * 2 > Lines.Sum(line => line.Letters);

    public string Text => string.Join(' ', Lines.Select(line => line.Text));
}
