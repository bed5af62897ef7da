using SkillsCatalogue.Core.Documents;

namespace SkillsCatalogue.Tests.Documents;

/// <summary>What belongs to the page and what to the text: running headers, headings that only look like them, footnotes.</summary>
public sealed class FurnitureTests
{
    private static readonly string[] Crafts = ["baking", "brewing", "weaving", "tanning", "carving", "dyeing"];

    [Fact]
    public void Headings_at_the_top_of_pages_that_differ_by_a_number_of_their_own_are_body()
    {
        var document = Pages(6, (pdf, page) => pdf.Text(70, 780, $"UNIT CODE : X.1{page * 37 % 10}0.0{page * 53 % 7}", 12, isBold: true));

        Assert.Equal(6, document.Texts(BlockKind.Heading).Count(text => text.StartsWith("UNIT CODE", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_header_whose_number_counts_the_pages_is_furniture()
    {
        var document = Pages(6, (pdf, page) => pdf.Text(70, 780, $"Register of crafts, leaf {page + 10}"));

        Assert.Equal(6, document.Texts(BlockKind.Furniture).Count(text => text.StartsWith("Register", StringComparison.Ordinal)));
    }

    [Fact]
    public void The_heading_of_a_chapter_that_its_pages_bear_again_is_body_once()
    {
        var document = Pages(6, (pdf, page) => pdf.Text(70, 780, page <= 3 ? "QX/ N 1234 Bake bread" : "QX/ N 1235 Brew beer", 11, isBold: true));

        Assert.Equal(["QX/ N 1234 Bake bread", "QX/ N 1235 Brew beer"], document.Blocks.Where(block => block.Kind != BlockKind.Furniture).Select(block => document.Slice(block.Span)).Where(text => text.StartsWith("QX", StringComparison.Ordinal)));
        Assert.Equal(4, document.Texts(BlockKind.Furniture).Count(text => text.StartsWith("QX", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData(true, 8, BlockKind.Footnote)]
    [InlineData(false, 8, BlockKind.ListItem)]
    [InlineData(true, 11, BlockKind.ListItem)]
    public void A_footnote_has_small_letters_a_mark_and_a_reference_or_a_short_line_above(bool hasReference, double size, BlockKind kind)
    {
        var document = Reading.Read(new PdfMaker()
            .Text(70, 700, $"The baker weighs the flour{(hasReference ? "*" : "")} and keeps the oven warm until the bread is done,")
            .Text(70, 686, "and writes down the hour at which every loaf was taken out of the oven.")
            .Text(70, 90, "* Flour of rye or wheat, as the house prefers.", size)
            .Bytes());

        Assert.Equal(kind, document.Blocks.Single(block => document.Slice(block.Span).Contains("Flour of rye", StringComparison.Ordinal)).Kind);
    }

    [Fact]
    public void A_footnote_parts_no_sentence_over_the_page()
    {
        var document = Reading.Read(new PdfMaker()
            .Text(70, 140, "The baker weighs the flour and writes down every loaf of bread that goes out")
            .Line(70, 110, 200, 110)
            .Text(70, 95, "1 Loaves of rye or wheat, as the house prefers", 8).Text(75, 85, "and the season allows.", 8)
            .NewPage()
            .Text(70, 760, "of the oven on that day, with its weight.")
            .Bytes());

        Assert.Contains("goes out of the oven on that day", document.Text, StringComparison.Ordinal);
        Assert.Equal(["1 Loaves of rye or wheat, as the house prefers and the season allows."], document.Texts(BlockKind.Footnote));
    }

    private static DocumentText Pages(int count, Action<PdfMaker, int> header)
    {
        var pdf = new PdfMaker();
        for (var page = 1; page <= count; page++)
        {
            if (page > 1)
                pdf.NewPage();
            header(pdf, page);
            var craft = Crafts[page - 1];
            pdf.Text(70, 740, $"The craft of {craft} needs a steady hand and many years of daily work.").Text(70, 700, $"Whoever learns {craft} begins with small things and a good teacher.");
        }

        return Reading.Read(pdf.Bytes());
    }
}
