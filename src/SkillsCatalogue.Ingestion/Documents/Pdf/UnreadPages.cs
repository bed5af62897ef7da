using System.Globalization;
using SkillsCatalogue.Core.Documents;
using SkillsCatalogue.Ingestion.Documents.Quality;
using SkillsCatalogue.Ingestion.Documents.Recognition;

namespace SkillsCatalogue.Ingestion.Documents.Pdf;

/// <summary>What is said of pages that neither the text layer nor recognition could read.</summary>
/// <param name="Pages">Their numbers in order, with what their text layer is worth.</param>
/// <param name="Shown">Pages that show anything.</param>
internal sealed record UnreadPages(IReadOnlyList<(int Number, PageState State)> Pages, int Shown, RecognitionOptions Options, RecognitionPrograms Programs)
{
    private int Gibberish => Pages.Count(page => page.State == PageState.Gibberish);

    /// <summary>Most of the document cannot be read.</summary>
    public bool AreMost => Pages.Count * 2 > Shown;

    /// <summary>Why the whole document is set aside.</summary>
    public ReadRefusedException Refusal() => Gibberish * 2 > Pages.Count
        ? new(DiagnosticCodes.Gibberish, string.Create(CultureInfo.InvariantCulture, $"The letters on {Gibberish} of {Shown} pages are not those that they show: their fonts carry no usable character map. {Remedy()} Best is to export the document anew with Unicode fonts."))
        : new(DiagnosticCodes.NoTextLayer, string.Create(CultureInfo.InvariantCulture, $"{Pages.Count} of {Shown} pages are pictures without a readable text layer. {Remedy()}"));

    /// <summary>That the pages were left out of a document of which the rest was read.</summary>
    public Diagnostic Warning()
    {
        var numbers = PageNumbers.Of([.. Pages.Select(page => page.Number)]);
        var what = Gibberish == 0 ? "pictures without a readable text layer" : Gibberish == Pages.Count ? "set in fonts without a usable character map" : "pictures or set in fonts without a usable character map";
        return new(DiagnosticCodes.PagesLeftOut, DiagnosticSeverity.Warning, $"{char.ToUpperInvariant(numbers[0])}{numbers[1..]} left out: {what}. {Remedy()}", Pages[0].Number);
    }

    private string Remedy()
    {
        if (Options.Enabled == RecognitionMode.Off)
            return "Recognition (OCR) is switched off: switch it on (Recognition:Enabled), or run OCR on the file and add the result.";
        if (!Programs.AreComplete)
            return $"Install what recognition (OCR) needs ({RecognitionPrograms.Install}) and ingest the file again, or run OCR on it and add the result.";
        return Pages.Count > Options.MaxPages
            ? string.Create(CultureInfo.InvariantCulture, $"OCR reads at most {Options.MaxPages} pages of a document (Recognition:MaxPages).")
            : $"OCR for {Programs.Expected(Options)} read nothing on them: install the language of the document, or run OCR on the file and add the result.";
    }
}
