using System.Text;
using SkillsCatalogue.Core.Documents;
using SkillsCatalogue.Ingestion.Documents;

namespace SkillsCatalogue.Tests.Documents;

public sealed class HtmlPanelTests
{
    static HtmlPanelTests() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    [Fact]
    public void A_panel_is_read_under_the_words_that_open_it()
    {
        var document = Read("""
            <html><body><h1>Bread</h1><ul role="tablist"><li role="tab"><a href="#a">Overview of it</a></li><li role="tab"><a href="#b">What you learn</a></li></ul>
            <div id="a"><p>This is about bread and dough.</p></div><div id="b" hidden style="display:none"><ul><li>Knead dough by hand</li></ul></div></body></html>
            """);

        Assert.Equal(["Bread", "Overview of it", "This is about bread and dough.", "What you learn", "Knead dough by hand"], document.Blocks.Select(block => document.Slice(block.Span)));
        Assert.Equal([1, 2, 0, 2, 0], document.Blocks.Select(block => block.HeadingLevel));
        Assert.Contains("li[2]", document.Blocks[3].Path, StringComparison.Ordinal);
    }

    [Fact]
    public void A_form_and_a_hidden_notice_are_frame_and_the_wrapper_of_the_page_is_not()
    {
        var document = Read("""
            <html><body><div class="page has-sidebar"><h1>Harvest</h1><p>Pick fruit with care, sort it and store it in a cool place until the evening.</p>
            <form><label>Your name</label><input type="text"><textarea></textarea></form><div style="display:none">Processing</div></div></body></html>
            """);

        Assert.Equal(["Your name", "Processing"], document.Blocks.Where(block => block.Kind == BlockKind.Boilerplate).Select(block => document.Slice(block.Span)));
    }

    [Fact]
    public void Bold_lines_between_breaks_are_blocks_and_lists_between_breaks_are_parted()
    {
        var document = Read("<html><body><div><b>OUTCOMES</b><br>1. Design a chair.<br>2. Build a chair.<br><b>NOTES</b><br>None at all.</div><p>sand wood<br>glue wood<br>paint wood</p></body></html>");

        Assert.Equal(["OUTCOMES", "1. Design a chair.", "2. Build a chair.", "NOTES", "None at all.", "sand wood", "glue wood", "paint wood"], document.Blocks.Select(block => document.Slice(block.Span)));
    }

    [Theory]
    [InlineData(1250, "Polaznik će znati primijeniti mjere zaštite, održavati uređaje i čistiti dijelove opreme prema uputama te surađivati s članovima tima.")]
    [InlineData(28592, "Polaznik će znati primijeniti mjere zaštite, održavati uređaje i čistiti dijelove opreme prema uputama te surađivati s članovima tima.")]
    [InlineData(1252, "Deltageren kan køre en stabler sikkert på lageret, måle bæreevnen og følge de gældende regler for arbejdsmiljø, så ingen kommer til skade.")]
    [InlineData(1257, "Õppija tunneb töövahendeid, kasutab neid ohutult ja märkab kahjustusi ning žürii hindab tööd, mida ta näitab näitusel šeffidele.")]
    public void An_encoding_that_nobody_declares_shows_by_its_letters(int page, string text)
    {
        var bytes = Encoding.GetEncoding(page).GetBytes("<html><body><p>" + text + "</p></body></html>");

        Assert.Equal(text, Assert.IsType<ReadResult.Read>(new DocumentReader().Read(bytes, "page.html", CancellationToken.None)).Document.Text);
    }

    private static DocumentText Read(string html) =>
        Assert.IsType<ReadResult.Read>(new DocumentReader().Read(Encoding.UTF8.GetBytes(html), "page.html", CancellationToken.None)).Document;
}
