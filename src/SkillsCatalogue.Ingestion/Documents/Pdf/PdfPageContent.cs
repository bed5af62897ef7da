using SkillsCatalogue.Ingestion.Documents.Layout;

namespace SkillsCatalogue.Ingestion.Documents.Pdf;

/// <summary>What one page holds, in points of the page as displayed.</summary>
/// <param name="Words">Upright words.</param>
/// <param name="SideWords">Words that run up, down or upside down.</param>
/// <param name="Rules">Drawn lines, level or plumb.</param>
/// <param name="Dots">Drawn bullets.</param>
/// <param name="Images">Number of images; 0 or more.</param>
/// <param name="Links">Absolute web addresses that link annotations point to.</param>
internal sealed record PdfPageContent(
    int Number,
    double Width,
    double Height,
    IReadOnlyList<PageWord> Words,
    IReadOnlyList<PageWord> SideWords,
    IReadOnlyList<Rule> Rules,
    IReadOnlyList<Dot> Dots,
    int Images,
    IReadOnlyList<string> Links);
