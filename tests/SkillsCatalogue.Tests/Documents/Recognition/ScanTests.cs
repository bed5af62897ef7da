using SkillsCatalogue.Core.Documents;
using SkillsCatalogue.Ingestion.Documents;
using SkillsCatalogue.Ingestion.Documents.Recognition;
using SkillsCatalogue.Tests.Corpus;
using SkillsCatalogue.TestSupport;
using Xunit.Abstractions;

namespace SkillsCatalogue.Tests.Documents.Recognition;

/// <summary>Scans of our own pages are read like the pages themselves: the same words at the same places.</summary>
public sealed class ScanTests(ITestOutputHelper output)
{
    // The programs run with low priority: beside other tests a page takes as long as it takes.
    private static readonly RecognitionOptions Options = new() { SecondsPerPage = 600 };

    private static readonly Lazy<RecognitionPrograms> Programs = new(() => RecognitionPrograms.Find(Options));

    [SkippableTheory]
    [InlineData("hr-ict-mrezni-tehnicar", "hrv")]
    [InlineData("et-majutusteenindaja", "est")]
    [InlineData("da-gastronom", "dan")]
    [InlineData("en-community-care-worker", "eng")]
    public void The_words_of_a_scan_are_those_of_the_page_and_stand_where_they_stood(string name, string language)
    {
        Need(language);
        var standard = CorpusStandard.Of(name);
        var page = standard.Document.Words.GroupBy(word => word.Page).MaxBy(group => group.Count())!.Key;

        var scan = Read(ScannedPdf.Of(standard.Source, [page]));

        var printed = standard.Document.Words.Where(word => word.Page == page).ToList();
        var found = TwinWords.Match(standard.Document, printed, scan, scan.Words);
        var near = found.Count(pair => TwinWords.Distance(pair.Printed.Box, pair.Seen.Box) <= 2);
        output.WriteLine($"{name} page {page}: {found.Count} of {printed.Count} words, {near} of them within two points, confidence {scan.Pages[0].Recognition!.Confidence:0.00}.");
        Assert.True(found.Count >= 0.95 * printed.Count, $"{found.Count} of {printed.Count} words: missing {string.Join(' ', printed.Except(found.Select(pair => pair.Printed)).Select(word => standard.Document.Slice(word.Span)))}");
        Assert.True(near >= 0.97 * found.Count, $"{near} of {found.Count} words stand where they stood.");
        Assert.Contains(language, scan.Pages[0].Recognition!.Language, StringComparison.Ordinal);
        Assert.Equal(DiagnosticCodes.Recognised, Assert.Single(scan.Diagnostics).Code);
        Assert.All(scan.Words, word => Assert.InRange(word.Confidence!.Value, 0, 1));
    }

    [SkippableFact]
    public void A_scanned_page_among_printed_ones_is_read_in_its_place()
    {
        Need("eng");
        var standard = CorpusStandard.Of("en-community-care-worker");
        var whole = Merged(standard.Source);

        var document = Read(whole);

        Assert.Equal(2, document.Pages.Count);
        Assert.Null(document.Pages[0].Recognition);
        Assert.NotNull(document.Pages[1].Recognition);
        Assert.All(document.Words, word => Assert.Equal(word.Page == 2, word.Confidence is not null));
        Assert.Equal(2, Assert.Single(document.Diagnostics).Page);
    }

    [SkippableTheory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void A_page_scanned_on_its_side_is_read_and_its_boxes_lie_on_the_page_as_displayed(int quarters)
    {
        Need("eng");
        Need(RecognitionPrograms.Orientation);
        var standard = CorpusStandard.Of("en-community-care-worker");
        var page = standard.Document.Words.GroupBy(word => word.Page).MaxBy(group => group.Count())!.Key;
        var upright = standard.Document.Pages[page - 1];

        var scan = Read(ScannedPdf.Of(standard.Source, [page], quarters: quarters));

        var shown = scan.Pages[0];
        Assert.Equal(quarters % 2 == 0 ? upright.Width : upright.Height, shown.Width, 0.5);
        var printed = standard.Document.Words.Where(word => word.Page == page).ToList();
        var found = TwinWords.Match(standard.Document, printed, scan, scan.Words);
        Assert.True(found.Count >= 0.93 * printed.Count, $"{found.Count} of {printed.Count} words.");
        // Turned counter-clockwise, the page's own frame is the clockwise one of the scan.
        var back = new PageFrame(4 - quarters, upright.Width, upright.Height);
        Assert.True(found.Count(pair => TwinWords.Distance(pair.Printed.Box, back.Back(pair.Seen.Box)) <= 2.5) >= 0.95 * found.Count);
    }

    [SkippableFact]
    public void A_scan_that_leans_is_read_in_its_order()
    {
        Need("eng");
        var standard = CorpusStandard.Of("en-community-care-worker");
        var page = standard.Document.Words.GroupBy(word => word.Page).MaxBy(group => group.Count())!.Key;

        var scan = Read(ScannedPdf.Of(standard.Source, [page], lean: 1));

        var printed = standard.Document.Words.Where(word => word.Page == page).ToList();
        var found = TwinWords.Match(standard.Document, printed, scan, scan.Words);
        Assert.True(found.Count >= 0.9 * printed.Count, $"{found.Count} of {printed.Count} words in order.");
    }

    [SkippableFact]
    public void Pictures_without_words_are_set_aside()
    {
        Need("eng");
        using var pdf = new PdfMaker();
        pdf.Picture().NewPage().Picture();
        var result = new DocumentReader(new ReaderOptions { Recognition = Options }).Read(pdf.Bytes(), "pictures.pdf", CancellationToken.None);
        Assert.Equal(DiagnosticCodes.NoTextLayer, Assert.IsType<ReadResult.SetAside>(result).Reason.Code);
    }

    [SkippableFact]
    public void Recognition_tells_that_it_gets_on_and_can_be_given_up()
    {
        Need("eng");
        var scan = ScannedPdf.Of(CorpusStandard.Of("en-community-care-worker").Source, [1, 2]);
        var reader = new DocumentReader(new ReaderOptions { Recognition = Options });
        using var stop = new CancellationTokenSource();
        var told = new List<int>();

        Assert.Throws<OperationCanceledException>(() => reader.Read(scan, "scan.pdf", progress =>
        {
            told.Add(progress.Page);
            stop.Cancel();
        }, stop.Token));
        Assert.NotEmpty(told);
    }

    [SkippableFact]
    public void A_large_page_is_drawn_coarser_and_a_giant_one_not_at_all()
    {
        Need("eng");
        var scan = ScannedPdf.Of(CorpusStandard.Of("en-community-care-worker").Source, [1]);
        var options = new ReaderOptions { Recognition = Options with { MaxMegapixels = 1, MaxPages = 1, Dpi = 600 } };
        // One megapixel is 103 dots an inch: small, but legible; half of that is refused.
        Assert.InRange(new PageDrawer(options.Recognition).DpiOf(new Ingestion.Documents.Pdf.PdfPageContent(1, 595, 842, [], [], [], [], 1, []))!.Value, 100, 103);
        Assert.Null(new PageDrawer(options.Recognition).DpiOf(new Ingestion.Documents.Pdf.PdfPageContent(1, 14_400, 14_400, [], [], [], [], 1, [])));
        Assert.IsType<ReadResult.Read>(new DocumentReader(options).Read(scan, "scan.pdf", CancellationToken.None));
    }

    private static DocumentText Read(byte[] pdf)
    {
        var result = new DocumentReader(new ReaderOptions { Recognition = Options }).Read(pdf, "scan.pdf", CancellationToken.None);
        return Assert.IsType<ReadResult.Read>(result).Document;
    }

    /// <summary>Page 1 as it is printed, and behind it page 2 as a scan.</summary>
    private static byte[] Merged(string source) =>
        UglyToad.PdfPig.Writer.PdfMerger.Merge([File.ReadAllBytes(source), ScannedPdf.Of(source, [2])], [[1], [1]]);

    private static void Need(string language)
    {
        Skip.IfNot(ScannedPdf.CanBeMade && Programs.Value.AreComplete, $"NO OCR: recognition was NOT tested. Install it: {RecognitionPrograms.Install}");
        Skip.IfNot(Programs.Value.Languages.Contains(language), $"NO OCR for {language}: install tesseract-ocr-{language}.");
    }
}
