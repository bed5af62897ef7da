using System.Globalization;
using SkillsCatalogue.Core.Documents;

namespace SkillsCatalogue.Ingestion.Documents.Quality;

/// <summary>The gate behind all readers: text that is too little or no text of a language is refused.</summary>
internal static class TextQuality
{
    /// <exception cref="ReadRefusedException">Too little text, or gibberish.</exception>
    public static void Check(DocumentText document, ReaderOptions options)
    {
        var letters = document.Text.Count(char.IsLetter);
        if (letters < options.MinLetters)
            throw new ReadRefusedException(DiagnosticCodes.TooLittleText, string.Create(CultureInfo.InvariantCulture, $"The document holds only {letters} letters; that is too little to be a standard."));
        if (TextJudge.IsGibberish(document.Text))
            throw new ReadRefusedException(DiagnosticCodes.Gibberish, "The letters of the document are not those that it shows: its fonts carry no usable character map. Export it anew with Unicode fonts, or run OCR on it.");
    }
}
