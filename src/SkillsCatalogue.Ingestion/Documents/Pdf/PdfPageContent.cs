using SkillsCatalogue.Ingestion.Documents.Layout;
using SkillsCatalogue.Ingestion.Documents.Quality;

namespace SkillsCatalogue.Ingestion.Documents.Pdf;

/// <summary>What one page holds, in points of the page as displayed.</summary>
/// <param name="Words">Upright words.</param>
/// <param name="SideWords">Words that run up, down or upside down.</param>
/// <param name="Rules">Drawn lines, level or plumb.</param>
/// <param name="Dots">Drawn bullets.</param>
/// <param name="PictureShare">Share of the page that its largest picture covers, 0 to 1.</param>
/// <param name="Links">Absolute web addresses that link annotations point to.</param>
internal sealed record PdfPageContent(
    int Number,
    double Width,
    double Height,
    IReadOnlyList<PageWord> Words,
    IReadOnlyList<PageWord> SideWords,
    IReadOnlyList<Rule> Rules,
    IReadOnlyList<Dot> Dots,
    double PictureShare,
    IReadOnlyList<string> Links)
{
    /// <summary>What its letters are like.</summary>
    public PageLetters Letters { get; init; } = PageLetters.None;

    /// <summary>Number of drawn shapes; 0 or more.</summary>
    public int Shapes { get; init; }
}
