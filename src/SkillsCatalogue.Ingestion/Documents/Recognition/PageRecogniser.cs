using System.Globalization;

namespace SkillsCatalogue.Ingestion.Documents.Recognition;

/// <summary>Lines and words of a drawn page, with <c>tesseract</c>.</summary>
internal sealed class PageRecogniser(RecognitionOptions options, RecognitionPrograms programs)
{
    private const int MostOutput = 32 * 1024 * 1024;

    /// <param name="languages">Languages to expect, in the recogniser's names, joined by plus signs.</param>
    /// <returns>Null when the program failed or took too long.</returns>
    public HocrPage? Recognise(GrayImage image, double dpi, string languages, CancellationToken ct)
    {
        // Mode 1 looks first how the page is turned; it needs data of its own. Mode 3 takes it as upright.
        var mode = programs.Languages.Contains(RecognitionPrograms.Orientation, StringComparer.Ordinal) ? "1" : "3";
        var (end, output) = BoundedProgram.Run(
            options.Recogniser,
            ["-", "-", "-l", languages, "--psm", mode, "--dpi", dpi.ToString(CultureInfo.InvariantCulture), "-c", "tessedit_create_hocr=1"],
            image.ToPgm(),
            TimeSpan.FromSeconds(options.SecondsPerPage),
            options.MaxMemoryBytes,
            MostOutput,
            ct);
        return end == ProgramEnd.Done ? HocrPage.Parse(output) : null;
    }
}
