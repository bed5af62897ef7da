using SkillsCatalogue.Core.Documents;
using SkillsCatalogue.Ingestion.Documents.Pdf;

namespace SkillsCatalogue.Ingestion.Documents.Layout;

/// <summary>Blocks of one page in reading order: ruled tables where they stand, the rest by columns.</summary>
internal static class PageLayout
{
    public static List<DraftBlock> Arrange(PdfPageContent page, IEnumerable<PageWord> words, double bodySize)
    {
        var blocks = new List<DraftBlock>();
        var loose = words.ToList();
        var footnotes = FootnoteFinder.Take(loose, page, bodySize);
        blocks.AddRange(ContentsFinder.Take(loose));
        var levels = page.Rules.Where(rule => rule.IsLevel).ToList();
        foreach (var grid in RuledGrid.Find(page.Rules))
        {
            var inside = loose.Where(grid.Contains).ToList();
            if (inside.Count == 0)
                continue;
            var above = loose.Where(word => word.Baseline >= grid.Ys[0] && !grid.Contains(word)).ToList();
            if (!RuledTable.TryBuild(grid, inside, page.Dots, out var table))
                continue;
            var taken = new HashSet<PageWord>(inside.Concat(above), ReferenceEqualityComparer.Instance);
            loose = [.. loose.Where(word => !taken.Contains(word))];
            blocks.AddRange(FlowLayout.Arrange(above, levels, page.Dots, 0));
            blocks.AddRange(table);
        }

        blocks.AddRange(FlowLayout.Arrange(loose, levels, page.Dots, 0));
        blocks.AddRange(footnotes);
        return blocks;
    }
}
