using SkillsCatalogue.Ingestion.Documents.Pdf;

namespace SkillsCatalogue.Ingestion.Documents.Layout;

/// <summary>Blocks of one page in reading order.</summary>
internal static class PageLayout
{
    public static IEnumerable<DraftBlock> Arrange(PdfPageContent page, IEnumerable<PageWord> words, TableNumbers tables)
    {
        var lines = LineBuilder.Build(words);
        return ParagraphBuilder.Build(lines);
    }
}
