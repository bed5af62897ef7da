using System.Globalization;
using SkillsCatalogue.Core.Documents;
using SkillsCatalogue.Ingestion.Documents.Layout;
using SkillsCatalogue.Ingestion.Documents.Quality;
using SkillsCatalogue.Ingestion.Reading;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Exceptions;

namespace SkillsCatalogue.Ingestion.Documents.Pdf;

/// <summary>Reads the text layer of a PDF with PdfPig, page by page: a damaged page costs only itself. Pages without a readable one are recognised where that is possible.</summary>
internal static class PdfReader
{
    /// <summary>Points; ISO 32000-1, Annex C has 14,400, programs that print maps write more. What is larger is no page.</summary>
    private const double LongestSide = 1_000_000;

    public static DocumentText Read(byte[] bytes, string sha256, ReaderOptions options, Action<ReadingProgress>? progress, CancellationToken ct)
    {
        using var pdf = Open(bytes);
        var count = PageCount(pdf, options);
        var diagnostics = new List<Diagnostic>();
        var pages = ReadPages(pdf, count, options, diagnostics, ct);
        var readable = ReadablePages.Of(bytes, pages, options.Recognition, progress, ct);
        diagnostics.AddRange(readable.Diagnostics);
        ct.ThrowIfCancellationRequested();
        var blocks = DocumentLayout.Arrange(readable.Pages, ct);
        var text = CanonicalText.Build(blocks);
        return new DocumentText(
            sha256,
            "application/pdf",
            DocumentLanguage.Of(text.Text, null),
            text.Text,
            [.. pages.Select(page => new PageInfo(page.Number, page.Width, page.Height, readable.RecognitionOf(page.Number)))],
            readable.AsDisplayed(text.Words),
            text.Blocks,
            Title(pdf),
            [.. pages.SelectMany(page => page.Links).Distinct(StringComparer.Ordinal)],
            diagnostics);
    }

    private static PdfDocument Open(byte[] bytes)
    {
        if (!XrefWidths.AreSane(bytes))
            throw Damaged();
        try
        {
            // An empty password opens files that are encrypted against editing only.
            return PdfDocument.Open(bytes, new ParsingOptions { UseLenientParsing = true, SkipMissingFonts = true, Passwords = [string.Empty] });
        }
        catch (PdfDocumentEncryptedException)
        {
            throw new ReadRefusedException(DiagnosticCodes.Encrypted, "The PDF needs a password. Save a copy without one and add that.");
        }
        catch (Exception fault) when (IsDamage(fault))
        {
            throw Damaged();
        }
    }

    private static int PageCount(PdfDocument pdf, ReaderOptions options)
    {
        int count, objects;
        try
        {
            count = pdf.NumberOfPages;
            objects = pdf.Structure.CrossReferenceTable.ObjectOffsets.Count;
        }
        catch (Exception fault) when (IsDamage(fault))
        {
            throw Damaged();
        }

        if (count > options.MaxPages)
            throw new ReadRefusedException(DiagnosticCodes.TooManyPages, string.Create(CultureInfo.InvariantCulture, $"The PDF has {count} pages; at most {options.MaxPages} are read. Split it."));
        if (objects > options.MaxObjects)
            throw new ReadRefusedException(DiagnosticCodes.TooManyPages, string.Create(CultureInfo.InvariantCulture, $"The PDF has {objects} objects; at most {options.MaxObjects} are read. Split it, or print it anew."));
        return count > 0 ? count : throw Damaged();
    }

    private static List<PdfPageContent> ReadPages(PdfDocument pdf, int count, ReaderOptions options, List<Diagnostic> diagnostics, CancellationToken ct)
    {
        var pages = new List<PdfPageContent>(count);
        var words = 0;
        var loops = LoopingPages(pdf, count);
        var collector = new WordCollector();
        for (var number = 1; number <= count; number++)
        {
            ct.ThrowIfCancellationRequested();
            try
            {
                if (loops.Contains(number))
                    throw new InvalidOperationException("Forms draw each other in a circle.");
                var page = ReadPage(pdf.GetPage(number), collector);
                pages.Add(page);
                words += page.Words.Count + page.SideWords.Count;
            }
            catch (Exception fault) when (IsDamage(fault))
            {
                pages.Add(new PdfPageContent(number, 0, 0, [], [], [], [], 0, []));
                diagnostics.Add(new Diagnostic(DiagnosticCodes.PageUnreadable, DiagnosticSeverity.Warning, string.Create(CultureInfo.InvariantCulture, $"Page {number} is damaged and was left out."), number));
            }

            if (words > options.MaxWords)
                throw new ReadRefusedException(DiagnosticCodes.TooManyPages, string.Create(CultureInfo.InvariantCulture, $"The document has more than {options.MaxWords} words. Split it."), number);
        }

        return diagnostics.Count < count ? pages : throw Damaged();
    }

    private static IReadOnlySet<int> LoopingPages(PdfDocument pdf, int count)
    {
        try
        {
            return FormLoops.PagesOf(pdf, count);
        }
        catch (Exception fault) when (IsDamage(fault))
        {
            // What cannot be looked up cannot be drawn either.
            return new HashSet<int>();
        }
    }

    private static PdfPageContent ReadPage(Page page, WordCollector collector)
    {
        if (!(page.Width <= LongestSide && page.Height <= LongestSide))
            throw new InvalidOperationException("No page is that large.");
        var (words, side) = collector.Collect(page);
        var drawings = DrawingCollector.Collect(page);
        var letters = PageLetters.Of(page.Letters);
        return new PdfPageContent(page.Number, page.Width, page.Height, words, side, drawings.Rules, drawings.Dots, PageGate.AsksForPictures(letters) ? PictureShare.Of(page) : 0, PdfLinks.Of(page))
        {
            Letters = letters,
            Shapes = page.Paths.Count,
        };
    }

    private static string? Title(PdfDocument pdf)
    {
        try
        {
            return pdf.Information?.Title is { } title && PrintedText.Canonical(title).Trim() is { Length: > 0 } clean ? clean : null;
        }
        catch (Exception fault) when (IsDamage(fault))
        {
            return null;
        }
    }

    private static ReadRefusedException Damaged() =>
        new(DiagnosticCodes.Damaged, "The PDF is damaged and cannot be read. Fetch or export it again.");

    /// <summary>PdfPig reports damage by a dozen kinds of exception; all but the end of the process's means count as damage to the file.</summary>
    internal static bool IsDamage(Exception fault) =>
        fault is not (OutOfMemoryException or OperationCanceledException or ReadRefusedException);
}
