using System.Globalization;
using SkillsCatalogue.Ingestion.Documents.Pdf;

namespace SkillsCatalogue.Ingestion.Documents.Recognition;

/// <summary>Draws pages of a PDF as gray images with <c>pdftoppm</c>: as displayed, with crop box and rotation, like the words of the text layer.</summary>
internal sealed class PageDrawer(RecognitionOptions options)
{
    /// <summary>Fewer dots an inch and letters of 10 points are no longer read.</summary>
    private const double LeastDpi = 70;

    /// <summary>Dots an inch for a page; null when it is so large that it cannot be drawn sharply enough.</summary>
    public double? DpiOf(PdfPageContent page)
    {
        var inches = page.Width * page.Height / (72 * 72);
        if (!(inches > 0))
            return null;
        var dpi = Math.Min(options.Dpi, Math.Floor(Math.Sqrt(options.MaxMegapixels * 1e6 / inches)));
        return dpi >= LeastDpi ? dpi : null;
    }

    /// <summary>The page; null when the program cannot draw it within the limits.</summary>
    public GrayImage? Draw(byte[] pdf, int number, double dpi, CancellationToken ct)
    {
        var page = number.ToString(CultureInfo.InvariantCulture);
        var (end, output) = BoundedProgram.Run(
            options.Rasteriser,
            ["-r", dpi.ToString(CultureInfo.InvariantCulture), "-gray", "-cropbox", "-f", page, "-l", page, "-"],
            pdf,
            TimeSpan.FromSeconds(options.SecondsPerPage),
            options.MaxMemoryBytes,
            // A gray pixel is a byte; sides are rounded up, and the file may disagree about them by little.
            (int)Math.Min(int.MaxValue - 1024, (options.MaxMegapixels * 1_100_000L) + 65_536),
            ct);
        return end == ProgramEnd.Done ? GrayImage.FromPgm(output) : null;
    }
}
