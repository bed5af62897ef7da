using SkillsCatalogue.Core.Documents;
using SkillsCatalogue.Ingestion.Documents;
using SkillsCatalogue.Ingestion.Documents.Recognition;

namespace SkillsCatalogue.Tests.Documents.Recognition;

/// <summary>What becomes of documents of which pages have no readable text, where nothing can recognise them.</summary>
public sealed class PageGateTests
{
    private static readonly string[] Sentences =
    [
        "The worker plans the work and chooses tools that fit the task.",
        "The worker keeps a record of what was done and tells the supervisor.",
        "The worker explains the rules of safety to new people in the workshop.",
        "The worker calculates how much material is needed for the whole job.",
    ];

    [Fact]
    public void Pages_that_are_pictures_are_named_in_a_warning()
    {
        using var pdf = new PdfMaker();
        for (var number = 1; number <= 12; number++)
        {
            if (number > 1)
                pdf.NewPage();
            if (number is 4 or 7 or 8 or 9)
                pdf.Picture().Text(70, 40, $"{number}");
            else
                Page(pdf, number);
        }

        var document = Reading.Read(pdf.Bytes());
        var warning = Assert.Single(document.Diagnostics);
        Assert.Equal((DiagnosticCodes.PagesLeftOut, DiagnosticSeverity.Warning, 4), (warning.Code, warning.Severity, warning.Page));
        Assert.Contains("Pages 4, 7–9 left out", warning.Message, StringComparison.Ordinal);
        Assert.All(document.Pages, page => Assert.Null(page.Recognition));
        Assert.All(document.Words, word => Assert.Null(word.Confidence));
    }

    [Fact]
    public void A_document_that_is_mostly_pictures_is_DOC007_even_with_a_title_page_and_blank_pages()
    {
        using var pdf = new PdfMaker();
        Page(pdf, 1);
        pdf.NewPage().Picture().NewPage().Picture().NewPage().NewPage();

        var reason = Reading.SetAside(pdf.Bytes()).Reason;
        Assert.Equal(DiagnosticCodes.NoTextLayer, reason.Code);
        Assert.Contains("2 of 3 pages", reason.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_reason_says_what_to_install_where_recognition_is_missing()
    {
        using var pdf = new PdfMaker();
        pdf.Picture();
        var options = new ReaderOptions { Recognition = new() { Rasteriser = "no-such-program-1", Recogniser = "no-such-program-2" } };

        var reason = Reading.SetAside(pdf.Bytes(), options: options).Reason;
        Assert.Equal(DiagnosticCodes.NoTextLayer, reason.Code);
        Assert.Contains(RecognitionPrograms.Install, reason.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_logo_on_a_page_of_text_and_a_page_with_only_a_number_are_no_scans()
    {
        using var pdf = new PdfMaker();
        Page(pdf, 1);
        pdf.NewPage().Text(300, 40, "2").NewPage();
        Page(pdf, 3);

        Assert.Empty(Reading.Read(pdf.Bytes()).Diagnostics);
    }

    [Fact]
    public void A_good_layer_of_recognised_words_over_a_scan_is_kept()
    {
        using var pdf = new PdfMaker();
        pdf.Picture();
        for (var i = 0; i < 8; i++)
            pdf.HiddenText(70, 700 - (20 * i), Sentences[i % 4]);

        var document = Reading.Read(pdf.Bytes());
        Assert.Empty(document.Diagnostics);
        Assert.Contains("plans the work", document.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_poor_layer_of_recognised_words_over_a_scan_is_not()
    {
        using var pdf = new PdfMaker();
        pdf.Picture();
        for (var i = 0; i < 8; i++)
            pdf.HiddenText(70, 700 - (20 * i), "T h e w orkcr pl;ns tlie w o rk a n d ch o0ses to~ls t | at f i t t:e t a sk");

        Assert.Equal(DiagnosticCodes.NoTextLayer, Reading.SetAside(pdf.Bytes()).Reason.Code);
    }

    [Fact]
    public void Pages_in_a_wrong_font_are_left_out_of_a_good_document_and_their_letters_with_them()
    {
        using var pdf = new PdfMaker();
        for (var number = 1; number <= 5; number++)
        {
            if (number > 1)
                pdf.NewPage();
            if (number != 3)
                Page(pdf, number);
            else
                Shifted(pdf);
        }

        var document = Reading.Read(pdf.Bytes());
        var warning = Assert.Single(document.Diagnostics);
        Assert.Equal((DiagnosticCodes.PagesLeftOut, 3), (warning.Code, warning.Page));
        Assert.DoesNotContain(document.Words, word => word.Page == 3);
    }

    [Fact]
    public void A_document_in_a_wrong_font_is_DOC008()
    {
        using var pdf = new PdfMaker();
        Shifted(pdf);
        pdf.NewPage();
        Shifted(pdf);

        Assert.Equal(DiagnosticCodes.Gibberish, Reading.SetAside(pdf.Bytes()).Reason.Code);
    }

    private static void Page(PdfMaker pdf, int number)
    {
        for (var i = 0; i < 8; i++)
            pdf.Text(70, 700 - (30 * i), $"{Sentences[(i + number) % 4]} It is step {number}.{i}.");
    }

    private static void Shifted(PdfMaker pdf)
    {
        for (var i = 0; i < 8; i++)
            pdf.Text(70, 700 - (30 * i), string.Concat(Sentences[i % 4].Select(c => char.IsAsciiLetter(c) ? (char)(c + 1) : c)));
    }
}
