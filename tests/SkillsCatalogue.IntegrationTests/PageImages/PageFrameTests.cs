using SkillsCatalogue.Core.Documents;
using SkillsCatalogue.Web.Views;

namespace SkillsCatalogue.IntegrationTests.PageImages;

public sealed class PageFrameTests
{
    private static readonly PageInfo Page = new(1, 600, 800);

    [Fact]
    public void A_box_is_drawn_from_the_upper_edge_of_the_page() =>
        Assert.Equal(("98.5", "88.5", "203", "23"), PageFrame.Whole(Page).Rectangle(new Box(100, 690, 300, 710)));

    [Fact]
    public void A_strip_shows_the_lines_round_the_words() =>
        Assert.Equal("0 226 600 168", PageFrame.Round(Page, [new Box(100, 480, 300, 500)]).ViewBox);

    [Theory]
    [InlineData(790, 0)]
    [InlineData(0, 632)]
    public void A_strip_never_goes_beyond_the_page(double bottom, double top)
    {
        var frame = PageFrame.Round(Page, [new Box(100, bottom, 300, bottom + 10)]);
        Assert.Equal((top, 168), (frame.Top, frame.Height));
    }

    [Fact]
    public void Words_over_the_whole_page_and_no_words_at_all_show_the_whole_page()
    {
        Assert.Equal("0 0 600 800", PageFrame.Round(Page, [new Box(10, 20, 500, 30), new Box(10, 770, 500, 780)]).ViewBox);
        Assert.Equal("0 0 600 800", PageFrame.Round(Page, []).ViewBox);
    }
}
