using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using SkillsCatalogue.Core.Documents;
using static SkillsCatalogue.Tests.Documents.Word.WordMaker;

namespace SkillsCatalogue.Tests.Documents.Word;

/// <summary>Paragraphs, headings and what stands inside them.</summary>
public sealed class WordTextTests
{
    private const string WordStyles = """
        <w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val="22"/><w:lang w:val="hr-HR"/></w:rPr></w:rPrDefault></w:docDefaults>
        <w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>
        <w:style w:type="paragraph" w:styleId="Naslov"><w:name w:val="Title"/><w:basedOn w:val="Normal"/></w:style>
        <w:style w:type="paragraph" w:styleId="Naslov1"><w:name w:val="heading 1"/><w:basedOn w:val="Normal"/><w:pPr><w:outlineLvl w:val="0"/></w:pPr></w:style>
        <w:style w:type="paragraph" w:styleId="Moj"><w:name w:val="Moj naslov"/><w:basedOn w:val="Naslov1"/><w:pPr><w:outlineLvl w:val="2"/></w:pPr></w:style>
        <w:style w:type="paragraph" w:styleId="Samoime"><w:name w:val="Heading 2"/></w:style>
        <w:style w:type="paragraph" w:styleId="Sadraj1"><w:name w:val="toc 1"/><w:basedOn w:val="Normal"/></w:style>
        <w:style w:type="character" w:styleId="Skriveno"><w:name w:val="Skriveno"/><w:rPr><w:vanish/></w:rPr></w:style>
        """;

    [Fact]
    public void Headings_are_known_by_outline_level_by_name_and_by_localised_id()
    {
        var document = new WordMaker
        {
            Styles = WordStyles,
            Body = P("Program", Style("Naslov")) + P("Opći dio", Style("Naslov1")) + P("Moduli", Style("Moj")) + P("Uvjeti", Style("Samoime")) + P("Izravno", "<w:outlineLvl w:val=\"3\"/>") + P("Bez lista", Style("Overskrift2")),
        }.Read();

        Assert.Equal(
            [("Program", 1), ("Opći dio", 1), ("Moduli", 3), ("Uvjeti", 2), ("Izravno", 4), ("Bez lista", 2)],
            document.Blocks.Where(block => block.Kind == BlockKind.Heading).Select(block => (document.Slice(block.Span), block.HeadingLevel)));
        Assert.Equal(MediaTypes.Word, document.MediaType);
        Assert.Equal("hr", document.Language);
    }

    [Fact]
    public void A_document_without_heading_styles_has_the_headings_that_one_sees()
    {
        const string Text = "Osoba planira rad i provjerava alat prije svakog posla u radionici, te vodi evidenciju.";
        var document = new WordMaker
        {
            Body = "<w:p><w:r><w:rPr><w:sz w:val=\"36\"/></w:rPr><w:t>Program osposobljavanja</w:t></w:r></w:p>" + P(Text)
                + "<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>Ishodi učenja</w:t></w:r></w:p>" + P(Text) + "<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>Važno je stići na vrijeme.</w:t></w:r></w:p>",
        }.Read();

        Assert.Equal([("Program osposobljavanja", 1), ("Ishodi učenja", 2)], document.Blocks.Where(block => block.Kind == BlockKind.Heading).Select(block => (document.Slice(block.Span), block.HeadingLevel)));
    }

    [Fact]
    public void Tracked_deletions_are_left_out_and_insertions_kept()
    {
        var document = new WordMaker
        {
            Body = "<w:p><w:r><w:t xml:space=\"preserve\">Mjeri </w:t></w:r><w:del><w:r><w:delText>struju</w:delText></w:r></w:del><w:ins><w:r><w:t>napon</w:t></w:r></w:ins>"
                + "<w:moveFrom><w:r><w:t> ovdje</w:t></w:r></w:moveFrom><w:moveTo><w:r><w:t xml:space=\"preserve\"> tamo</w:t></w:r></w:moveTo></w:p>"
                + "<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:t xml:space=\"preserve\">Prvi dio </w:t></w:r></w:p><w:p><w:r><w:t>i drugi dio</w:t></w:r></w:p>",
        }.Read();

        Assert.StartsWith("Mjeri napon tamo\nPrvi dio i drugi dio\n", document.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Hidden_text_is_left_out_and_reported()
    {
        var document = new WordMaker
        {
            Styles = WordStyles,
            Body = "<w:p><w:r><w:t>Vidi</w:t></w:r><w:r><w:rPr><w:vanish/></w:rPr><w:t>tajna</w:t></w:r><w:r><w:rPr><w:rStyle w:val=\"Skriveno\"/></w:rPr><w:t>tajna</w:t></w:r><w:r><w:rPr><w:vanish w:val=\"0\"/></w:rPr><w:t> se</w:t></w:r></w:p>",
        }.Read();

        Assert.StartsWith("Vidise\n", document.Text, StringComparison.Ordinal);
        var diagnostic = Assert.Single(document.Diagnostics);
        Assert.Equal((DiagnosticCodes.HiddenText, DiagnosticSeverity.Info), (diagnostic.Code, diagnostic.Severity));
        Assert.Contains("10 letters", diagnostic.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Breaks_tabs_and_hyphens_become_what_a_reader_sees()
    {
        var document = new WordMaker
        {
            Body = "<w:p><w:r><w:t>za\u00ADšti</w:t><w:softHyphen/><w:t>ta</w:t><w:tab/><w:t>na</w:t><w:br/><w:t>radu</w:t><w:br w:type=\"page\"/><w:t>e</w:t><w:noBreakHyphen/><w:t>učenje</w:t><w:sym w:font=\"Symbol\" w:char=\"F0B0\"/></w:r></w:p>",
        }.Read();

        Assert.StartsWith("zaštita na radu e-učenje°\n", document.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Lines_parted_by_breaks_that_start_with_numbers_are_items()
    {
        var document = new WordMaker { Body = "<w:p><w:r><w:t>Ishodi:</w:t><w:br/><w:t>1. mjeri napon</w:t><w:br/><w:t>2. spaja vodove</w:t></w:r></w:p>" }.Read();

        Assert.Equal(["1. mjeri napon", "2. spaja vodove"], document.Texts(BlockKind.ListItem));
    }

    [Fact]
    public void The_result_of_a_field_is_text_and_its_instruction_is_not()
    {
        var document = new WordMaker
        {
            Body = "<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>HYPERLINK \"https://example.org/a\"</w:instrText></w:r><w:r><w:t>uputa</w:t></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>Stranica</w:t></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r><w:r><w:t xml:space=\"preserve\"> škole</w:t></w:r></w:p>",
        }.Read();

        Assert.StartsWith("Stranica škole\n", document.Text, StringComparison.Ordinal);
        Assert.Equal(["https://example.org/a"], document.Links);
    }

    [Fact]
    public void The_result_of_a_table_of_contents_is_contents_and_the_paragraph_that_ends_it_is_not()
    {
        const string Begin = "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText> TOC \\o \"1-3\" </w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>";
        var document = new WordMaker
        {
            Body = $"<w:p>{Begin}<w:r><w:t>1. Uvod</w:t><w:tab/><w:t>3</w:t></w:r></w:p>" + P("2. Moduli 4") + "<w:p><w:r><w:fldChar w:fldCharType=\"end\"/></w:r><w:r><w:t>Program traje pola godine.</w:t></w:r></w:p>",
        }.Read();

        Assert.Equal(["1. Uvod 3", "2. Moduli 4"], document.Texts(BlockKind.Contents));
        Assert.StartsWith("Program traje pola godine.\n", document.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_field_without_an_end_does_not_swallow_the_rest()
    {
        var document = new WordMaker { Body = "<w:p><w:r><w:t>Prvi</w:t></w:r><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>REF x</w:instrText></w:r></w:p>" + P("Drugi") }.Read();
        Assert.StartsWith("Prvi\nDrugi\n", document.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Only_web_addresses_of_hyperlinks_are_links()
    {
        var document = new WordMaker
        {
            Body = "<w:p><w:hyperlink r:id=\"a\"><w:r><w:t>Registar</w:t></w:r></w:hyperlink><w:hyperlink r:id=\"b\"><w:r><w:t> pošta</w:t></w:r></w:hyperlink><w:hyperlink w:anchor=\"c\"><w:r><w:t> dolje</w:t></w:r></w:hyperlink></w:p>",
            More = file =>
            {
                file.MainDocumentPart!.AddHyperlinkRelationship(new Uri("https://example.org/registar"), true, "a");
                file.MainDocumentPart!.AddHyperlinkRelationship(new Uri("file:///c:/tajno.docx"), true, "b");
            },
        }.Read();

        Assert.Equal(["https://example.org/registar"], document.Links);
        Assert.StartsWith("Registarpoštadolje\n", document.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Content_controls_give_their_entries_and_not_their_prompts()
    {
        var document = new WordMaker
        {
            Body = "<w:sdt><w:sdtContent>" + P("Naziv programa") + "</w:sdtContent></w:sdt><w:p><w:r><w:t xml:space=\"preserve\">Razina: </w:t></w:r><w:sdt><w:sdtContent><w:r><w:t>4</w:t></w:r></w:sdtContent></w:sdt>"
                + "<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent><w:r><w:t>Kliknite ovdje</w:t></w:r></w:sdtContent></w:sdt></w:p>",
        }.Read();

        Assert.StartsWith("Naziv programa\nRazina: 4\n", document.Text, StringComparison.Ordinal);
        Assert.Equal("body/sdt[1]/p[1]", document.Blocks[0].Path);
        Assert.Equal("body/p[1]", document.Blocks[1].Path);
    }

    [Fact]
    public void The_text_of_a_text_box_is_read_once_after_its_paragraph()
    {
        const string Box = "<w:txbxContent><w:p><w:r><w:t>U okviru</w:t></w:r></w:p></w:txbxContent>";
        var document = new WordMaker
        {
            Body = "<w:p><w:r><w:t>Pored okvira</w:t></w:r><w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wp:inline><a:graphic><a:graphicData uri=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\"><wps:wsp><wps:txbx>" + Box
                + "</wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:inline></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox>" + Box + "</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>",
        }.Read();

        Assert.StartsWith("Pored okvira\nU okviru\nOsoba", document.Text, StringComparison.Ordinal);
        Assert.Equal("body/p[1]/txbxContent[1]/p[1]", document.Blocks[1].Path);
    }

    [Fact]
    public void A_formula_is_read_as_its_letters()
    {
        var document = new WordMaker { Body = "<w:p><w:r><w:t xml:space=\"preserve\">Zakon </w:t></w:r><m:oMath><m:r><m:t>U=RI</m:t></m:r></m:oMath></w:p>" }.Read();
        Assert.StartsWith("Zakon U=RI\n", document.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Notes_contents_headers_and_comments_follow_the_body()
    {
        var document = new WordMaker
        {
            Styles = WordStyles,
            Body = P("Uvod 3", Style("Sadraj1")) + P("Prvi dio rečenice") + P("i ostatak"),
            More = file =>
            {
                var main = file.MainDocumentPart!;
                main.AddNewPart<FootnotesPart>().Footnotes = new Footnotes(Root("footnotes", "<w:footnote w:type=\"separator\" w:id=\"-1\"><w:p><w:r><w:t>crta</w:t></w:r></w:p></w:footnote><w:footnote w:id=\"1\"><w:p><w:r><w:t>Bilješka</w:t></w:r></w:p></w:footnote>"));
                main.AddNewPart<HeaderPart>().Header = new Header(Root("hdr", P("Ustanova")));
                main.AddNewPart<HeaderPart>().Header = new Header(Root("hdr", P("Ustanova")));
                main.AddNewPart<WordprocessingCommentsPart>().Comments = new Comments(Root("comments", "<w:comment w:id=\"0\" w:author=\"A\">" + P("Provjeriti") + "</w:comment>"));
            },
        }.Read();

        Assert.Equal("Prvi dio rečenice\ni ostatak", document.Text[..27]);
        Assert.EndsWith("radionici.\nBilješka\nUvod 3\nUstanova\nProvjeriti", document.Text, StringComparison.Ordinal);
        Assert.Equal(["Bilješka"], document.Texts(BlockKind.Footnote));
        Assert.Equal(["Uvod 3"], document.Texts(BlockKind.Contents));
        Assert.Equal(["Ustanova", "Provjeriti"], document.Texts(BlockKind.Furniture));
        Assert.Equal("header[1]/p[1]", document.Blocks.Single(block => document.Slice(block.Span) == "Ustanova").Path);
    }

    [Fact]
    public void The_title_stands_in_the_core_properties()
    {
        var document = new WordMaker { Body = P("Tekst"), More = file => file.PackageProperties.Title = " Program  obuke " }.Read();
        Assert.Equal("Program obuke", document.Title);
    }

    [Fact]
    public void A_span_leads_to_the_path_of_its_paragraph()
    {
        var document = new WordMaker { Body = P("Prvi") + P("Drugi") }.Read();
        var start = document.Text.IndexOf("Drugi", StringComparison.Ordinal);
        Assert.Equal("body/p[2]", Assert.Single(document.PlacesOf(new TextSpan(start, start + 5))).Path);
    }

    private static string Style(string id) => $"<w:pStyle w:val=\"{id}\"/>";
}
