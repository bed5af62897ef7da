using System.Globalization;
using SkillsCatalogue.Core.Documents;
using SkillsCatalogue.Ingestion.Documents.Quality;
using SkillsCatalogue.Ingestion.Documents.Recognition;
using SkillsCatalogue.Ingestion.Reading;
using SkillsCatalogue.Language.Analysis;

namespace SkillsCatalogue.Ingestion.Documents.Pdf;

/// <summary>The pages of a document as far as they can be read: those with a good text layer as they are, the others recognised where that is possible, else without their words.</summary>
/// <param name="Pages">All pages, in order.</param>
/// <param name="Recognised">The recognised ones by their number.</param>
/// <param name="Diagnostics">What was recognised and what was left out.</param>
internal sealed record ReadablePages(IReadOnlyList<PdfPageContent> Pages, IReadOnlyDictionary<int, RecognisedPage> Recognised, IReadOnlyList<Diagnostic> Diagnostics)
{
    /// <exception cref="ReadRefusedException">Most pages cannot be read.</exception>
    public static ReadablePages Of(byte[] pdf, IReadOnlyList<PdfPageContent> pages, RecognitionOptions options, Action<ReadingProgress>? progress, CancellationToken ct)
    {
        var states = pages.Select(PageGate.StateOf).ToArray();
        var wanting = Wanting(pages, states);
        var hasText = states.Contains(PageState.Text);
        if (wanting.Count == 0)
            return hasText ? new(pages, new Dictionary<int, RecognisedPage>(), []) : throw new ReadRefusedException(DiagnosticCodes.NoTextLayer, "The PDF shows no text. If its pages are pictures of text, run OCR on it and add the result.");

        var programs = RecognitionPrograms.Find(options);
        IReadOnlyList<RecognisedPage> seenPages = programs.AreComplete
            ? [.. new DocumentRecogniser(options, programs).Recognise(pdf, wanting, hasText ? LanguageOf(pages, states) : null, progress, ct).OrderBy(page => page.Content.Number)]
            : [];
        var recognised = MisreadCodes.Mend(seenPages).ToDictionary(page => page.Content.Number);
        var unread = new UnreadPages(
            [.. wanting.Where(page => !recognised.ContainsKey(page.Number)).Select(page => (page.Number, states[page.Number - 1]))],
            pages.Count(page => states[page.Number - 1] != PageState.Blank || wanting.Contains(page)),
            options,
            programs);
        if (unread.AreMost)
            throw unread.Refusal();
        if (!hasText && recognised.Values.All(page => page.IsBlank))
            throw new ReadRefusedException(DiagnosticCodes.NoTextLayer, "The pages are pictures without a text layer, and OCR found no text on them.");

        var diagnostics = new List<Diagnostic>();
        if (recognised.Values.Where(page => !page.IsBlank).ToList() is { Count: > 0 } read)
            diagnostics.Add(Told(read));
        if (unread.Pages.Count > 0)
            diagnostics.Add(unread.Warning());
        return new([.. pages.Select((page, i) => recognised.TryGetValue(page.Number, out var seen) ? seen.Content : WithoutGibberish(page, states[i]))], recognised, diagnostics);
    }

    /// <summary>How the words of a page were recognised; null when they are those of the file.</summary>
    public PageRecognition? RecognitionOf(int page) => Recognised.TryGetValue(page, out var seen) && !seen.IsBlank ? seen.Recognition : null;

    /// <summary>Words of pages that were turned to be read, at their place on the page as displayed.</summary>
    public IReadOnlyList<TextWord> AsDisplayed(IReadOnlyList<TextWord> words) =>
        Recognised.Values.All(page => page.Frame.Quarters == 0) ? words : [.. words.Select(word => Recognised.TryGetValue(word.Page, out var page) ? word with { Box = page.Frame.Back(word.Box) } : word)];

    /// <summary>Pages to recognise; of a document without any text also those that show little.</summary>
    private static List<PdfPageContent> Wanting(IReadOnlyList<PdfPageContent> pages, PageState[] states)
    {
        var wanting = pages.Where((_, i) => states[i] is PageState.Picture or PageState.PoorRecognition or PageState.Gibberish).ToList();
        return wanting.Count > 0 || states.Contains(PageState.Text) ? wanting : [.. pages.Where(page => page.PictureShare > 0 || page.Shapes > 0)];
    }

    /// <summary>Words that are not those shown are never handed on; a picture keeps the few that stand on it.</summary>
    private static PdfPageContent WithoutGibberish(PdfPageContent page, PageState state) =>
        state is PageState.Gibberish or PageState.PoorRecognition ? page with { Words = [], SideWords = [] } : page;

    private static string? LanguageOf(IReadOnlyList<PdfPageContent> pages, PageState[] states) =>
        LanguageGuesser.Guess(string.Join(' ', pages.Where((_, i) => states[i] == PageState.Text).SelectMany(page => page.Words).Select(word => word.Text).Take(5000)));

    private static Diagnostic Told(List<RecognisedPage> read)
    {
        var numbers = read.ConvertAll(page => page.Content.Number);
        var confidence = read.Average(page => page.Recognition.Confidence);
        var languages = read.GroupBy(page => page.Recognition.Language).OrderByDescending(group => group.Count()).Select(group => group.Key);
        return new(DiagnosticCodes.Recognised, DiagnosticSeverity.Info, string.Create(
            CultureInfo.InvariantCulture,
            $"Read by OCR ({read[0].Recognition.Engine}, {string.Join(", ", languages)}), mean confidence {confidence * 100:0} %: {PageNumbers.Of(numbers)}. Compare its quotes with the page."), numbers[0]);
    }
}
