using System.Text;
using SkillsCatalogue.Core.Documents;
using SkillsCatalogue.Ingestion.Documents;

namespace SkillsCatalogue.Tests.Documents;

public sealed class SetAsideTests
{
    private const string Sentence = "The person plans the work of the day, checks all the tools before use and keeps the workplace in order.";

    [Fact]
    public void An_empty_file_is_DOC001() => Assert.Equal(DiagnosticCodes.Empty, Reading.SetAside([]).Reason.Code);

    [Fact]
    public void A_file_over_the_limit_is_DOC002() =>
        Assert.Equal(DiagnosticCodes.TooLarge, Reading.SetAside(new byte[2000], options: new ReaderOptions(MaxBytes: 1000)).Reason.Code);

    [Fact]
    public void Plain_text_is_DOC003_and_the_message_says_what_is_read()
    {
        var reason = Reading.SetAside("Osoba planira rad, provjerava alat i vodi evidenciju."u8.ToArray(), "standard.txt").Reason;

        Assert.Equal(DiagnosticCodes.UnknownType, reason.Code);
        Assert.Contains("PDF, HTML and Word (.docx)", reason.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Random_bytes_are_DOC003()
    {
        var bytes = new byte[5000];
        new Random(7).NextBytes(bytes);
        Assert.Equal(DiagnosticCodes.UnknownType, Reading.SetAside(bytes).Reason.Code);
    }

    [Fact]
    public void HTML_named_pdf_is_read_with_warning_DOC004()
    {
        var document = Reading.Read(Encoding.UTF8.GetBytes($"<html><body><p>{Sentence}</p></body></html>"), "standard.pdf");

        Assert.Equal("text/html", document.MediaType);
        Assert.Equal(DiagnosticCodes.TypeMismatch, Assert.Single(document.Diagnostics).Code);
    }

    [Fact]
    public void A_PDF_header_may_stand_behind_some_bytes()
    {
        var document = Reading.Read([.. new byte[100], .. new PdfMaker().Text(70, 700, Sentence).Bytes()]);
        Assert.Contains("plans the work", document.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_PDF_that_needs_a_password_is_DOC005()
    {
        // An Encrypt entry whose user key no empty password opens.
        var plain = Encoding.Latin1.GetString(new PdfMaker().Text(70, 700, Sentence).Bytes());
        var encryption = $"/Encrypt <</Filter /Standard /V 1 /R 2 /Length 40 /P -4 /O <{new string('A', 64)}> /U <{new string('B', 64)}>>> /ID [<00112233445566778899AABBCCDDEEFF> <00112233445566778899AABBCCDDEEFF>] ";
        var at = plain.IndexOf("<<", plain.LastIndexOf("trailer", StringComparison.Ordinal), StringComparison.Ordinal) + 2;

        Assert.Equal(DiagnosticCodes.Encrypted, Reading.SetAside(Encoding.Latin1.GetBytes(plain.Insert(at, encryption))).Reason.Code);
    }

    [Fact]
    public void A_PDF_cut_after_its_header_is_DOC006() =>
        Assert.Equal(DiagnosticCodes.Damaged, Reading.SetAside(new PdfMaker().Text(70, 700, Sentence).Bytes()[..60]).Reason.Code);

    [Fact]
    public void Pages_without_text_are_DOC007_and_the_message_names_OCR()
    {
        var reason = Reading.SetAside(new PdfMaker().Line(10, 10, 500, 500).Bytes()).Reason;

        Assert.Equal(DiagnosticCodes.NoTextLayer, reason.Code);
        Assert.Contains("OCR", reason.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Letters_of_a_font_without_a_character_map_are_DOC008()
    {
        var page = new StringBuilder("<html><body>");
        for (var i = 0; i < 60; i++)
            page.Append("<p>fo|kFkhZ &lt;kWaps dk fodkl] 'kksèk rFkk iz;ksxkRed dk;Z djus esa leFkZ gksaxs ¼10½ mÙkj</p>");
        Assert.Equal(DiagnosticCodes.Gibberish, Reading.SetAside(Encoding.UTF8.GetBytes(page.ToString()), "a.html").Reason.Code);
    }

    [Fact]
    public async Task Reading_past_the_time_limit_is_DOC010()
    {
        var reader = new DocumentReader(new ReaderOptions { TimeLimit = TimeSpan.FromTicks(1) });
        var pdf = new PdfMaker();
        for (var i = 0; i < 200; i++)
            pdf.Text(70, 700, Sentence).NewPage();

        var result = await reader.ReadWithLimitAsync(pdf.Bytes(), "standard.pdf", CancellationToken.None);

        Assert.Equal(DiagnosticCodes.TimedOut, Assert.IsType<ReadResult.SetAside>(result).Reason.Code);
    }

    [Fact]
    public void Too_many_pages_are_DOC011() =>
        Assert.Equal(DiagnosticCodes.TooManyPages, Reading.SetAside(new PdfMaker().Text(70, 700, Sentence).NewPage().Text(70, 700, Sentence).Bytes(), options: new ReaderOptions(MaxPages: 1)).Reason.Code);

    [Fact]
    public void A_few_letters_are_DOC012() => Assert.Equal(DiagnosticCodes.TooLittleText, Reading.SetAside(new PdfMaker().Text(70, 700, "Hello").Bytes()).Reason.Code);

    [Fact]
    public void A_cancelled_reading_throws_instead_of_setting_aside()
    {
        var bytes = new PdfMaker().Text(70, 700, Sentence).Bytes();
        Assert.Throws<OperationCanceledException>(() => new DocumentReader().Read(bytes, "a.pdf", new CancellationToken(true)));
    }

    [Fact]
    public void Too_many_objects_are_set_aside() =>
        Assert.Equal(DiagnosticCodes.TooManyPages, Reading.SetAside(new PdfMaker().Text(70, 700, Sentence).Bytes(), options: new ReaderOptions { MaxObjects = 2 }).Reason.Code);

    [Fact]
    public void A_web_page_of_too_many_tags_is_set_aside_before_it_is_parsed() =>
        Assert.Equal(
            DiagnosticCodes.TooManyPages,
            Reading.SetAside(Encoding.UTF8.GetBytes("<html><body><p>" + Sentence + string.Concat(Enumerable.Repeat("</p>", 2000))), "page.html", new ReaderOptions { MaxObjects = 2000 }).Reason.Code);

    [Fact]
    public void As_many_tags_as_are_allowed_are_read() =>
        Assert.IsType<ReadResult.Read>(new DocumentReader(new ReaderOptions { MaxObjects = 2003 }).Read(Encoding.UTF8.GetBytes("<html><body><p>" + Sentence + string.Concat(Enumerable.Repeat("</p>", 2000))), "page.html", CancellationToken.None));

    [Theory]
    [InlineData("0 0 1e400 99999999999999999999")]
    [InlineData("-1e30 -1e30 1e30 1e30")]
    public void A_page_larger_than_any_paper_is_damaged(string box) =>
        Assert.Equal(DiagnosticCodes.Damaged, Reading.SetAside(Pdf($"<< /Type /Page /Parent 2 0 R /MediaBox [{box}] /Contents 4 0 R /Resources << >> >>", "<< /Length 2 >>\nstream\nq \nendstream")).Reason.Code);

    [Fact]
    public void Names_of_cross_reference_streams_by_the_million_cost_no_time()
    {
        byte[] bytes = [.. new PdfMaker().Text(70, 700, Sentence).Bytes(), .. Encoding.ASCII.GetBytes(string.Concat(Enumerable.Repeat("\n/XRef /W [1 2 1] ", 500_000)))];
        var clock = System.Diagnostics.Stopwatch.StartNew();

        Assert.IsType<ReadResult.Read>(new DocumentReader().Read(bytes, "a.pdf", CancellationToken.None));

        // A look at all the rest for each of them takes an hour.
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(60), clock.Elapsed.ToString());
    }

    [Fact]
    public void Forms_that_draw_each_other_in_a_circle_do_not_end_the_process()
    {
        const string Form = "<< /Type /XObject /Subtype /Form /BBox [0 0 9 9] /Length 6 /Resources << /XObject << /X {0} 0 R >> >> >>\nstream\n/X Do \nendstream";
        var pdf = Pdf(
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 500 300] /Contents 4 0 R /Resources << /XObject << /X 5 0 R >> >> >>",
            "<< /Length 6 >>\nstream\n/X Do \nendstream",
            Form.Replace("{0}", "6", StringComparison.Ordinal),
            Form.Replace("{0}", "5", StringComparison.Ordinal));

        Assert.Equal(DiagnosticCodes.Damaged, Reading.SetAside(pdf).Reason.Code);
    }

    /// <summary>A page (object 3) and what it needs, from object 4 on.</summary>
    private static byte[] Pdf(params string[] objects)
    {
        var pdf = new StringBuilder("%PDF-1.4\n");
        string[] all = ["<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [3 0 R] /Count 1 >>", .. objects];
        for (var i = 0; i < all.Length; i++)
            pdf.Append(System.Globalization.CultureInfo.InvariantCulture, $"{i + 1} 0 obj\n{all[i]}\nendobj\n");
        return Encoding.ASCII.GetBytes(pdf.Append(System.Globalization.CultureInfo.InvariantCulture, $"trailer << /Root 1 0 R /Size {all.Length + 1} >>\n%%EOF").ToString());
    }
}
