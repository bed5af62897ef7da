using SkillsCatalogue.Core.Documents;
using SkillsCatalogue.Ingestion.Documents.Pdf;

namespace SkillsCatalogue.Ingestion.Documents.Layout;

/// <summary>From the words of all pages to blocks in reading order: body first, contents and page furniture at the end.</summary>
internal static class DocumentLayout
{
    public static List<DraftBlock> Arrange(IReadOnlyList<PdfPageContent> pages, CancellationToken ct)
    {
        var furniture = FurnitureFinder.Find(pages);
        var body = new List<DraftBlock>();
        var tail = new List<DraftBlock>();
        var tables = new TableNumbers();
        foreach (var page in pages)
        {
            ct.ThrowIfCancellationRequested();
            body.AddRange(PageLayout.Arrange(page, furniture.BodyOf(page), tables));
            tail.AddRange(furniture.BlocksOf(page));
        }

        PageBreaks.Join(body);
        BlockKinds.Assign(body);
        return [.. body.Where(block => block.Kind != BlockKind.Contents), .. body.Where(block => block.Kind == BlockKind.Contents), .. tail];
    }
}
