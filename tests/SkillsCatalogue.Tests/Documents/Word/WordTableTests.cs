using SkillsCatalogue.Core.Documents;
using static SkillsCatalogue.Tests.Documents.Word.WordMaker;

namespace SkillsCatalogue.Tests.Documents.Word;

public sealed class WordTableTests
{
    [Fact]
    public void Cells_know_their_place_and_path()
    {
        var document = new WordMaker { Body = Table(Row("<w:trPr><w:tblHeader/></w:trPr>", Cell("Br."), Cell("Ishod")), Row("", Cell("1"), Cell("mjeri napon"))) + Table(Row("", Cell("Razina"), Cell("četvrta"))) }.Read();

        Assert.Equal(new TableCell(0, 0, 1, 2, true), Of(document, "Ishod").Cell);
        Assert.Equal(new TableCell(0, 1, 1, 2, false), Of(document, "mjeri napon").Cell);
        Assert.Equal(new TableCell(1, 0, 1, 2, false), Of(document, "četvrta").Cell);
        Assert.Equal("body/tbl[1]/tr[2]/tc[2]/p[1]", Of(document, "mjeri napon").Path);
        Assert.Equal(BlockKind.TableCell, Of(document, "mjeri napon").Kind);
    }

    [Fact]
    public void Merged_cells_keep_the_columns_of_those_beside_them()
    {
        var document = new WordMaker
        {
            Body = Table(
                Row("", Cell("Skup", "<w:gridSpan w:val=\"2\"/>"), Cell("Sati")),
                Row("", Cell("Mjerenja", "<w:vMerge w:val=\"restart\"/>"), Cell("prvi ishod"), Cell("10")),
                Row("", Cell("ne vidi se", "<w:vMerge/>"), Cell("drugi ishod"), Cell("20")),
                Row("<w:trPr><w:gridBefore w:val=\"1\"/></w:trPr>", Cell("treći ishod"), Cell("30"))),
        }.Read();

        Assert.Equal(new TableCell(0, 0, 2, 3, false), Of(document, "Sati").Cell);
        Assert.Equal(new TableCell(0, 2, 1, 3, false), Of(document, "drugi ishod").Cell);
        Assert.Equal(new TableCell(0, 3, 1, 3, false), Of(document, "treći ishod").Cell);
        Assert.DoesNotContain("ne vidi se", document.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_nested_table_is_a_table_of_its_own()
    {
        var inner = Table(Row("", Cell("K1"), Cell("mjeri napon")));
        var document = new WordMaker { Body = Table(Row("", Cell("Ishodi"), $"<w:tc>{P("Popis")}{inner}<w:p/></w:tc>"), Row("", Cell("Uvjeti"), Cell("radionica"))) }.Read();

        Assert.Equal(new TableCell(0, 0, 1, 2, false), Of(document, "Popis").Cell);
        Assert.Equal(new TableCell(1, 0, 1, 2, false), Of(document, "mjeri napon").Cell);
        Assert.Equal(new TableCell(0, 1, 1, 2, false), Of(document, "radionica").Cell);
        Assert.Equal("body/tbl[1]/tr[1]/tc[2]/tbl[1]/tr[1]/tc[2]/p[1]", Of(document, "mjeri napon").Path);
    }

    [Fact]
    public void A_table_of_one_column_is_a_frame()
    {
        var document = new WordMaker { Numbering = List(1, Level(0, "decimal", "%1.")), Body = Table(Row("", $"<w:tc>{P("Ishodi", "<w:outlineLvl w:val=\"1\"/>")}{Item("mjeri", 1)}</w:tc>")) }.Read();

        Assert.Equal((BlockKind.Heading, 2, null), (Of(document, "Ishodi").Kind, Of(document, "Ishodi").HeadingLevel, Of(document, "Ishodi").Cell));
        Assert.Equal(BlockKind.ListItem, Of(document, "1. mjeri").Kind);
    }

    [Fact]
    public void A_first_row_that_alone_is_bold_is_a_header()
    {
        var document = new WordMaker { Body = Table(Row("", Bold("Br."), Bold("Ishod")), Row("", Cell("1"), Cell("mjeri"))) + Table(Row("", Bold("Razina"), Cell("4")), Row("", Bold("Obujam"), Cell("6"))) }.Read();

        Assert.True(Of(document, "Ishod").Cell!.IsHeader);
        Assert.False(Of(document, "mjeri").Cell!.IsHeader);
        Assert.False(Of(document, "Razina").Cell!.IsHeader);
    }

    [Fact]
    public void A_first_row_that_the_style_sets_apart_is_a_header()
    {
        const string Properties = "<w:tblPr><w:tblStyle w:val=\"Mrea\"/><w:tblLook w:val=\"04A0\"/></w:tblPr>";
        var document = new WordMaker
        {
            Styles = "<w:style w:type=\"table\" w:styleId=\"Osnova\"><w:name w:val=\"Osnova\"/><w:tblStylePr w:type=\"firstRow\"><w:rPr><w:b/></w:rPr></w:tblStylePr></w:style><w:style w:type=\"table\" w:styleId=\"Mrea\"><w:name w:val=\"Mreža\"/><w:basedOn w:val=\"Osnova\"/></w:style>",
            Body = "<w:tbl>" + Properties + Row("", Cell("Br."), Cell("Ishod")) + Row("", Cell("1"), Cell("mjeri")) + "</w:tbl>",
        }.Read();

        Assert.True(Of(document, "Ishod").Cell!.IsHeader);
    }

    [Fact]
    public void Rows_and_cells_in_content_controls_are_read_and_deleted_rows_are_not()
    {
        var document = new WordMaker
        {
            Body = Table(
                Row("", Cell("a"), Cell("b")),
                $"<w:sdt><w:sdtContent>{Row("", Cell("c"), $"<w:sdt><w:sdtContent>{Cell("d")}</w:sdtContent></w:sdt>")}</w:sdtContent></w:sdt>",
                Row("<w:trPr><w:del/></w:trPr>", Cell("x"), Cell("y")),
                Row("", Cell("e"), Cell("f"))),
        }.Read();

        Assert.Equal(["a", "b", "c", "d", "e", "f"], document.Texts(BlockKind.TableCell));
        Assert.Equal(new TableCell(0, 2, 1, 2, false), Of(document, "f").Cell);
    }

    private static TextBlock Of(DocumentText document, string text) => document.Blocks.Single(block => document.Slice(block.Span) == text);

    private static string Table(params string[] rows) => $"<w:tbl><w:tblPr/><w:tblGrid/>{string.Concat(rows)}</w:tbl>";

    private static string Row(string properties, params string[] cells) => $"<w:tr>{properties}{string.Concat(cells)}</w:tr>";

    private static string Cell(string text, string properties = "") => $"<w:tc><w:tcPr>{properties}</w:tcPr>{P(text)}</w:tc>";

    private static string Bold(string text) => $"<w:tc><w:p><w:r><w:rPr><w:b/></w:rPr><w:t>{text}</w:t></w:r></w:p></w:tc>";
}
