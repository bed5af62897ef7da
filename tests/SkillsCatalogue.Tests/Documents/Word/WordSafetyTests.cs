using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Wordprocessing;
using SkillsCatalogue.Core.Documents;
using SkillsCatalogue.Ingestion.Documents;
using static SkillsCatalogue.Tests.Documents.Word.WordMaker;

namespace SkillsCatalogue.Tests.Documents.Word;

/// <summary>Files made to harm, broken files, and files that only look like Word documents.</summary>
public sealed class WordSafetyTests
{
    private static readonly byte[] Compound = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

    [Fact]
    public void A_file_is_known_by_its_bytes_and_not_by_its_name()
    {
        var document = Reading.Read(new WordMaker { Body = P("Prvi") }.Bytes(), "standard.pdf");
        Assert.Equal(MediaTypes.Word, document.MediaType);
        Assert.Equal(DiagnosticCodes.TypeMismatch, Assert.Single(document.Diagnostics).Code);
    }

    [Fact]
    public void A_Word_file_of_before_2007_is_DOC016() => AssertAside(DiagnosticCodes.OldWord, [.. Compound, .. new byte[600], .. Encoding.Unicode.GetBytes("WordDocument")], ".docx");

    [Fact]
    public void A_locked_document_is_DOC005() => AssertAside(DiagnosticCodes.Encrypted, [.. Compound, .. new byte[600], .. Encoding.Unicode.GetBytes("EncryptedPackage")], "password");

    [Fact]
    public void Another_compound_file_is_DOC018() => AssertAside(DiagnosticCodes.NoWordDocument, [.. Compound, .. new byte[600]], "Word");

    [Fact]
    public void An_OpenDocument_file_is_DOC017() => AssertAside(DiagnosticCodes.OpenDocument, Package.Zip(("mimetype", "application/vnd.oasis.opendocument.text"), ("content.xml", "<x/>")), "LibreOffice");

    [Fact]
    public void A_workbook_is_DOC018()
    {
        using var stream = new MemoryStream();
        using (var file = SpreadsheetDocument.Create(stream, SpreadsheetDocumentType.Workbook))
            file.AddWorkbookPart().Workbook = new Workbook(new Sheets());

        AssertAside(DiagnosticCodes.NoWordDocument, stream.ToArray(), "Word");
    }

    [Fact]
    public void An_archive_is_DOC018() => AssertAside(DiagnosticCodes.NoWordDocument, Package.Zip(("readme.txt", "hello")), "archive");

    [Fact]
    public void An_archive_with_a_folder_word_is_no_Word_document() =>
        AssertAside(DiagnosticCodes.NoWordDocument, Package.Zip(("word/notes.txt", "hello"), ("[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>")), "no Word document");

    [Fact]
    public void A_document_cut_short_is_DOC006()
    {
        var bytes = new WordMaker { Body = P("Prvi") }.Bytes();
        AssertAside(DiagnosticCodes.Damaged, bytes[..(bytes.Length * 2 / 3)], "save it anew");
    }

    [Fact]
    public void Macros_are_neither_read_nor_run_and_reported()
    {
        var document = new WordMaker
        {
            Type = WordprocessingDocumentType.MacroEnabledDocument,
            Body = P("Prvi"),
            More = file => file.MainDocumentPart!.AddNewPart<VbaProjectPart>().FeedData(new MemoryStream([1, 2, 3])),
        }.Read();

        Assert.Equal((DiagnosticCodes.PartLeftOut, DiagnosticSeverity.Info), (document.Diagnostics[0].Code, document.Diagnostics[0].Severity));
        Assert.Equal(MediaTypes.Word, document.MediaType);
    }

    [Fact]
    public void A_document_inside_the_document_is_reported()
    {
        var document = new WordMaker
        {
            Body = P("Prvi") + "<w:altChunk r:id=\"x\"/>",
            More = file => file.MainDocumentPart!.AddAlternativeFormatImportPart(AlternativeFormatImportPartType.Html, "x").FeedData(new MemoryStream("<p>tajno</p>"u8.ToArray())),
        }.Read();

        Assert.Equal((DiagnosticCodes.PartLeftOut, DiagnosticSeverity.Warning), (document.Diagnostics[0].Code, document.Diagnostics[0].Severity));
        Assert.DoesNotContain("tajno", document.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Files_embedded_in_the_document_are_reported()
    {
        var document = new WordMaker { Body = P("Prvi"), More = file => file.MainDocumentPart!.AddEmbeddedPackagePart(EmbeddedPackagePartType.Docx).FeedData(new MemoryStream([1, 2, 3])) }.Read();
        Assert.Equal(DiagnosticCodes.PartLeftOut, Assert.Single(document.Diagnostics).Code);
    }

    [Fact]
    public void A_document_type_definition_is_refused() =>
        AssertAside(DiagnosticCodes.Damaged, With("word/document.xml", "<!DOCTYPE w [<!ENTITY a \"b\">]>" + Root("document", $"<w:body>{Filler}</w:body>")), "damaged");

    [Fact]
    public void Parts_outside_the_file_are_not_asked_for()
    {
        var document = new WordMaker
        {
            Body = P("Prvi"),
            More = file =>
            {
                file.MainDocumentPart!.AddExternalRelationship("http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate", new Uri("http://127.0.0.1:9/template.dotm"));
                file.MainDocumentPart!.AddExternalRelationship("http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles", new Uri("http://127.0.0.1:9/styles.xml"));
            },
        }.Read();

        Assert.StartsWith("Prvi\n", document.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_part_that_unpacks_beyond_measure_is_DOC019()
    {
        var bomb = Root("document", $"<w:body>{Filler}{string.Concat(Enumerable.Repeat($"<!--{new string('A', 3_000_000)}-->", 4))}</w:body>");
        AssertAside(DiagnosticCodes.ExpandsTooMuch, With("word/document.xml", bomb), "unpacks");
    }

    [Fact]
    public void A_part_over_the_limit_is_DOC019()
    {
        var result = Reading.SetAside(new WordMaker { Body = P(new string('a', 5000)) }.Bytes(), "a.docx", new ReaderOptions { MaxPartBytes = 4000 });
        Assert.Equal(DiagnosticCodes.ExpandsTooMuch, result.Reason.Code);
    }

    [Fact]
    public void A_directory_of_very_many_parts_is_DOC019()
    {
        var parts = Enumerable.Range(0, 5100).Select(i => ($"word/media/{i}.txt", "x"));
        AssertAside(DiagnosticCodes.ExpandsTooMuch, Package.Zip([.. parts]), "unpacks");
    }

    [Fact]
    public void Elements_that_nest_very_deep_do_not_overflow_the_stack()
    {
        var deep = string.Concat(Enumerable.Repeat("<w:sdt><w:sdtContent>", 50_000)) + P("dno") + string.Concat(Enumerable.Repeat("</w:sdtContent></w:sdt>", 50_000));
        AssertAside(DiagnosticCodes.Damaged, With("word/document.xml", Root("document", $"<w:body>{Filler}{deep}</w:body>")), "nest");
    }

    [Fact]
    public void Text_over_the_limit_is_DOC011() =>
        Assert.Equal(DiagnosticCodes.TooManyPages, Reading.SetAside(new WordMaker { Body = P("Prvi") }.Bytes(), "a.docx", new ReaderOptions(MaxWords: 1)).Reason.Code);

    [Fact]
    public void Values_that_are_no_numbers_are_passed_over()
    {
        var document = new WordMaker
        {
            Numbering = "<w:abstractNum w:abstractNumId=\"x\"/><w:num w:numId=\"1\"><w:abstractNumId w:val=\"y\"/></w:num>",
            Body = P("Prvi", "<w:numPr><w:ilvl w:val=\"q\"/><w:numId w:val=\"1\"/></w:numPr><w:outlineLvl w:val=\"?\"/>") + "<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val=\"-5\"/></w:tcPr>" + P("a") + "</w:tc><w:tc>" + P("b") + "</w:tc></w:tr></w:tbl>",
        }.Read();

        Assert.StartsWith("Prvi\na\nb\n", document.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_strict_form_of_the_format_is_read()
    {
        var bytes = Rewritten(new WordMaker { Body = P("Prvi", "<w:outlineLvl w:val=\"1\"/>") }.Bytes(), xml => xml
            .Replace("http://schemas.openxmlformats.org/wordprocessingml/2006/main", "http://purl.oclc.org/ooxml/wordprocessingml/main", StringComparison.Ordinal)
            .Replace("http://schemas.openxmlformats.org/officeDocument/2006/relationships", "http://purl.oclc.org/ooxml/officeDocument/relationships", StringComparison.Ordinal));

        Assert.Equal(["Prvi"], Reading.Read(bytes, "a.docx").Texts(BlockKind.Heading));
    }

    [Fact]
    public void A_pointer_to_a_lost_picture_does_not_spoil_the_document()
    {
        var made = new WordMaker { Body = P("Prvi", "<w:outlineLvl w:val=\"1\"/>"), Styles = "<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"N\"><w:name w:val=\"Normal\"/><w:rPr><w:b/></w:rPr></w:style>" }.Bytes();
        var bytes = Rewritten(made, xml => xml.Replace("</Relationships>", "<Relationship Id=\"lost\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/image\" Target=\"NULL\"/></Relationships>", StringComparison.Ordinal));

        var document = Reading.Read(bytes, "a.docx");
        Assert.Equal(["Prvi"], document.Texts(BlockKind.Heading));
        Assert.True(document.Blocks[0].Bold);
    }

    [Fact]
    public void An_address_that_is_none_does_not_spoil_the_document()
    {
        var made = new WordMaker { Body = P("Prvi"), More = file => file.MainDocumentPart!.AddHyperlinkRelationship(new Uri("https://example.org/MARK"), true, "a") }.Bytes();
        var bytes = Rewritten(made, xml => xml.Replace("https://example.org/MARK", "mailto:a@b@@ c:80:[", StringComparison.Ordinal));

        Assert.StartsWith("Prvi\n", Reading.Read(bytes, "a.docx").Text, StringComparison.Ordinal);
    }

    private static void AssertAside(string code, byte[] bytes, string said)
    {
        var aside = Reading.SetAside(bytes, "standard.docx");
        Assert.Equal(code, aside.Reason.Code);
        Assert.Contains(said, aside.Reason.Message, StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>A document with one part replaced.</summary>
    private static byte[] With(string part, string content) => Package.Edited(new WordMaker { Body = P("Prvi") }.Bytes(), (name, xml) => name == part ? content : xml);

    private static byte[] Rewritten(byte[] bytes, Func<string, string> change) => Package.Edited(bytes, (_, xml) => change(xml));
}
