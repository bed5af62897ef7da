using SkillsCatalogue.Core.Documents;

namespace SkillsCatalogue.Ingestion.Documents.Layout;

/// <summary>Blocks of one cell: one, or one for each bullet, number or paragraph in it.</summary>
internal static class CellBlocks
{
    public static List<DraftBlock> Of(IReadOnlyList<Line> lines, IReadOnlyList<Dot> dots, double left, double right, TableDraft table)
    {
        var blocks = ParagraphBuilder.Build(lines, dots, left, right, inCell: true);
        foreach (var block in blocks)
        {
            block.Kind = BlockKind.TableCell;
            block.Table = table;
        }

        return blocks;
    }
}
