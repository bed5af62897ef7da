using SkillsCatalogue.Core.Documents;
using static SkillsCatalogue.Tests.Documents.Word.WordMaker;

namespace SkillsCatalogue.Tests.Documents.Word;

/// <summary>Numbers and bullets, which stand in no paragraph: Word counts them, and so does the reader.</summary>
public sealed class WordListTests
{
    [Theory]
    [InlineData("decimal", "IU%1", "IU1", "IU2", "IU3")]
    [InlineData("decimal", "%1.", "1.", "2.", "3.")]
    [InlineData("decimalZero", "%1)", "01)", "02)", "03)")]
    [InlineData("lowerLetter", "%1)", "a)", "b)", "c)")]
    [InlineData("upperLetter", "%1.", "A.", "B.", "C.")]
    [InlineData("lowerRoman", "(%1)", "(i)", "(ii)", "(iii)")]
    [InlineData("upperRoman", "%1.", "I.", "II.", "III.")]
    public void The_printed_marker_stands_before_the_text(string format, string text, params string[] markers)
    {
        var document = new WordMaker { Numbering = List(1, Level(0, format, text)), Body = Item("mjeri", 1) + Item("spaja", 1) + Item("ispituje", 1) }.Read();

        var items = document.Blocks.Where(block => block.Kind == BlockKind.ListItem).ToList();
        Assert.Equal(markers, items.Select(block => block.Marker));
        Assert.Equal(["mjeri", "spaja", "ispituje"], items.Select(block => document.Slice(block.Content)));
        Assert.StartsWith($"{markers[0]} mjeri\n{markers[1]} spaja\n", document.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Letters_after_z_are_doubled()
    {
        var document = new WordMaker { Numbering = List(1, Level(0, "lowerLetter", "%1)")), Body = string.Concat(Enumerable.Range(1, 28).Select(i => Item("posao", 1))) }.Read();
        Assert.Equal(["z)", "aa)", "bb)"], document.Blocks.Where(block => block.Kind == BlockKind.ListItem).Skip(25).Select(block => block.Marker));
    }

    [Fact]
    public void Levels_are_counted_together_and_start_again_below()
    {
        var list = List(1, Level(0, "decimal", "%1."), Level(1, "decimal", "%1.%2."), Level(2, "decimal", "%1.%2.%3"));
        var document = new WordMaker { Numbering = list, Body = Item("a", 1) + Item("b", 1, 1) + Item("c", 1, 2) + Item("d", 1, 2) + Item("e", 1, 1) + Item("f", 1) + Item("g", 1, 2) }.Read();

        Assert.Equal(["1.", "1.1.", "1.1.1", "1.1.2", "1.2.", "2.", "2.1.1"], Markers(document));
        Assert.Equal([1, 2, 3, 3, 2, 1, 3], document.Blocks.Where(block => block.Kind == BlockKind.ListItem).Select(block => (int)block.Indent));
    }

    [Theory]
    [InlineData("\u00B7", "Symbol", "•")]
    [InlineData("\uF0B7", "Symbol", "•")]
    [InlineData("\uF0A7", "Wingdings", "▪")]
    [InlineData("o", "Courier New", "○")]
    [InlineData("–", "Calibri", "–")]
    [InlineData("", "Calibri", "•")]
    public void A_bullet_is_one_sign_of_Unicode(string text, string font, string marker)
    {
        var level = $"<w:lvl w:ilvl=\"0\"><w:numFmt w:val=\"bullet\"/><w:lvlText w:val=\"{text}\"/><w:rPr><w:rFonts w:ascii=\"{font}\"/></w:rPr></w:lvl>";
        Assert.Equal([marker], Markers(new WordMaker { Numbering = List(1, level), Body = Item("mjeri napon", 1) }.Read()));
    }

    [Fact]
    public void Lists_of_one_definition_go_on_and_an_override_starts_again()
    {
        var numbering = $"<w:abstractNum w:abstractNumId=\"1\">{Level(0, "decimal", "%1.")}</w:abstractNum>"
            + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"1\"/></w:num><w:num w:numId=\"2\"><w:abstractNumId w:val=\"1\"/></w:num>"
            + "<w:num w:numId=\"3\"><w:abstractNumId w:val=\"1\"/><w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"7\"/></w:lvlOverride></w:num>";
        var document = new WordMaker { Numbering = numbering, Body = Item("a", 1) + Item("b", 2) + Item("c", 3) + Item("d", 3) + Item("e", 1) }.Read();

        Assert.Equal(["1.", "2.", "7.", "8.", "9."], Markers(document));
    }

    [Fact]
    public void Empty_items_are_counted_and_deleted_ones_are_not()
    {
        var deleted = "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr><w:rPr><w:del/></w:rPr></w:pPr><w:del><w:r><w:delText>x</w:delText></w:r></w:del></w:p>";
        var document = new WordMaker { Numbering = List(1, Level(0, "decimal", "%1.")), Body = Item("a", 1) + Item("", 1) + deleted + Item("b", 1) }.Read();

        Assert.Equal(["1.", "3."], Markers(document));
    }

    [Fact]
    public void Numbered_headings_take_list_and_level_from_their_style()
    {
        var document = new WordMaker
        {
            Styles = "<w:style w:type=\"paragraph\" w:styleId=\"H1\"><w:name w:val=\"heading 1\"/><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr><w:outlineLvl w:val=\"0\"/></w:pPr></w:style>"
                + "<w:style w:type=\"paragraph\" w:styleId=\"H2\"><w:name w:val=\"heading 2\"/><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr><w:outlineLvl w:val=\"1\"/></w:pPr></w:style>",
            Numbering = List(1, Level(0, "upperRoman", "%1.", "<w:pStyle w:val=\"H1\"/>"), Level(1, "decimal", "%1.%2", "<w:pStyle w:val=\"H2\"/><w:isLgl/>")),
            Body = P("Opće", "<w:pStyle w:val=\"H1\"/>") + P("Moduli", "<w:pStyle w:val=\"H1\"/>") + P("Mjerenja", "<w:pStyle w:val=\"H2\"/>") + P("Bez broja", "<w:pStyle w:val=\"H2\"/><w:numPr><w:numId w:val=\"0\"/></w:numPr>"),
        }.Read();

        Assert.Equal(["I. Opće", "II. Moduli", "2.1 Mjerenja", "Bez broja"], document.Texts(BlockKind.Heading));
    }

    [Fact]
    public void A_list_that_names_a_list_style_is_followed_to_it()
    {
        var document = new WordMaker
        {
            Styles = "<w:style w:type=\"numbering\" w:styleId=\"Popis\"><w:name w:val=\"Popis\"/><w:pPr><w:numPr><w:numId w:val=\"2\"/></w:numPr></w:pPr></w:style>",
            Numbering = "<w:abstractNum w:abstractNumId=\"1\"><w:numStyleLink w:val=\"Popis\"/></w:abstractNum>"
                + $"<w:abstractNum w:abstractNumId=\"2\"><w:styleLink w:val=\"Popis\"/>{Level(0, "decimal", "K%1.")}</w:abstractNum>"
                + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"1\"/></w:num><w:num w:numId=\"2\"><w:abstractNumId w:val=\"2\"/></w:num>",
            Body = Item("mjeri", 1) + Item("spaja", 1),
        }.Read();

        Assert.Equal(["K1.", "K2."], Markers(document));
    }

    private static IEnumerable<string?> Markers(DocumentText document) => document.Blocks.Where(block => block.Kind == BlockKind.ListItem).Select(block => block.Marker);
}
