using SkillsCatalogue.Core.Documents;
using SkillsCatalogue.Ingestion.Documents.Pdf;

namespace SkillsCatalogue.Ingestion.Documents.Layout;

/// <summary>From the words of all pages to blocks in reading order: body first, contents, footnotes and page furniture at the end.</summary>
internal static class DocumentLayout
{
    public static List<DraftBlock> Arrange(IReadOnlyList<PdfPageContent> pages, CancellationToken ct)
    {
        var furniture = FurnitureFinder.Find(pages);
        var body = new List<DraftBlock>();
        var tail = new List<DraftBlock>();
        var bodySize = FootnoteFinder.BodySize(pages);
        foreach (var page in pages)
        {
            ct.ThrowIfCancellationRequested();
            foreach (var block in PageLayout.Arrange(page, furniture.BodyOf(page), bodySize))
                (block.Kind == BlockKind.Footnote ? tail : body).Add(block);
            tail.AddRange(furniture.BlocksOf(page));
        }

        tail.AddRange(TableStitcher.Stitch(body).Select(block => new DraftBlock(BlockKind.Furniture, block.Lines)));
        NumberTables(body);
        PageBreaks.Join(body);
        BlockKinds.Assign(body);
        return [.. body.Where(block => block.Kind != BlockKind.Contents), .. body.Where(block => block.Kind == BlockKind.Contents), .. tail];
    }

    private static void NumberTables(List<DraftBlock> body)
    {
        var number = 0;
        foreach (var table in body.Select(block => block.Table).OfType<TableDraft>().Distinct())
            table.Number(number++);
    }
}
