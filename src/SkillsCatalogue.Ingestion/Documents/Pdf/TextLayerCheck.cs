using System.Globalization;
using SkillsCatalogue.Core.Documents;

namespace SkillsCatalogue.Ingestion.Documents.Pdf;

/// <summary>Tells a scan from a text document.</summary>
internal static class TextLayerCheck
{
    /// <summary>Fewer letters than this on a page that shows an image are a stamp or a page number, not the text.</summary>
    private const int LettersOfAPage = 40;

    /// <exception cref="ReadRefusedException">No page, or only a small share of the pages with images, holds text.</exception>
    public static void Check(IReadOnlyList<PdfPageContent> pages)
    {
        var letters = pages.Sum(Letters);
        var scans = pages.Count(page => page.Images > 0 && Letters(page) < LettersOfAPage);
        if (letters == 0 || (scans > 0 && scans * 2 > pages.Count))
        {
            throw new ReadRefusedException(DiagnosticCodes.NoTextLayer, letters == 0 && scans == 0
                ? "The PDF shows no text. If its pages are pictures of text, run OCR on it and add the result."
                : string.Create(CultureInfo.InvariantCulture, $"{scans} of {pages.Count} pages are pictures without a text layer. Run OCR on the file and add the result."));
        }
    }

    private static int Letters(PdfPageContent page) => page.Words.Sum(word => word.Text.Length) + page.SideWords.Sum(word => word.Text.Length);
}
