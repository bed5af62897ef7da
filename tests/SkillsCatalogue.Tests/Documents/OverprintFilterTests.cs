using SkillsCatalogue.Ingestion.Documents.Pdf;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Graphics.Colors;
using UglyToad.PdfPig.PdfFonts;

namespace SkillsCatalogue.Tests.Documents;

public sealed class OverprintFilterTests
{
    [Theory]
    [InlineData("a", 0.4, 0, false)]
    [InlineData("a", 0, -0.9, false)]
    [InlineData("fi", 0.4, 0.4, false)]
    [InlineData("a", 1.2, 0, true)]
    [InlineData("a", 0, 6, true)]
    public void A_letter_printed_again_on_itself_goes_a_neighbour_stays(string value, double dx, double dy, bool stays)
    {
        // Around the edge of a cell in either direction, where the other print is filed next door.
        foreach (var x in new[] { 99.9, 100, 100.1, 101.9 })
        {
            List<Letter> letters = [LetterAt(value, x, 50), LetterAt("b", x + 5, 50), LetterAt(value, x + dx, 50 + dy)];
            new OverprintFilter().RemoveRepeats(letters);
            Assert.Equal(stays ? 3 : 2, letters.Count);
        }
    }

    [Fact]
    public void Another_letter_and_a_blank_at_the_same_point_stay()
    {
        List<Letter> letters = [LetterAt("a", 10, 10), LetterAt("b", 10, 10), LetterAt(" ", 10, 10), LetterAt(" ", 10, 10), LetterAt("fi", 10, 10), LetterAt("fl", 10, 10)];
        new OverprintFilter().RemoveRepeats(letters);
        Assert.Equal(6, letters.Count);
    }

    [Fact]
    public void Pages_do_not_know_of_each_other()
    {
        var filter = new OverprintFilter();
        for (var page = 0; page < 2; page++)
        {
            List<Letter> letters = [LetterAt("a", 10, 10)];
            filter.RemoveRepeats(letters);
            Assert.Single(letters);
        }
    }

    private static Letter LetterAt(string value, double x, double y) =>
        new(value, new PdfRectangle(x, y, x + 5, y + 8), new PdfRectangle(x, y, x + 5, y + 8), new PdfPoint(x, y), new PdfPoint(x + 5, y), 5, 10, new FontDetails("Sample", false, 400, false), TextRenderingMode.Fill, GrayColor.Black, GrayColor.Black, 10, 1);
}
