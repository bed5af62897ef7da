using System.Text;
using SkillsCatalogue.Core.Documents;
using SkillsCatalogue.Ingestion.Documents.Recognition;

namespace SkillsCatalogue.Tests.Documents.Recognition;

/// <summary>The pieces between the programs and the layout.</summary>
public sealed class RecognitionPartsTests
{
    private const string Hocr = """
        <?xml version="1.0" encoding="UTF-8"?>
        <!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
        <html xmlns="http://www.w3.org/1999/xhtml"><body><div class='ocr_page' title='image "-"; bbox 0 0 400 200'>
        <span class='ocr_line' title="bbox 20 30 220 60; baseline 0.01 -8; x_size 32.5; x_descenders 7; x_ascenders 8">
        <span class='ocrx_word' title='bbox 20 32 100 58; x_wconf 96'>Zavariti</span>
        <span class='ocrx_word' title='bbox 110 30 220 60; x_wconf 41'><strong>cijevi</strong></span></span>
        <span class='ocr_line' title="bbox 300 20 320 180; textangle 90; x_size 20"><span class='ocrx_word' title='bbox 300 20 320 180; x_wconf 80'>rub</span></span>
        <span class='ocrx_word' title='bbox 5 5 5 5; x_wconf 80'>prazno</span>
        </div></body></html>
        """;

    [Fact]
    public void Lines_and_words_are_taken_out_of_hOCR()
    {
        var page = HocrPage.Parse(Encoding.UTF8.GetBytes(Hocr))!;

        Assert.Equal([new SeenLine(20, 30, 220, 60, 0.01, -8, 32.5, 0), new SeenLine(300, 20, 320, 180, 0, 0, 20, 90)], page.Lines);
        Assert.Equal([new SeenWord("Zavariti", 20, 32, 100, 58, 96, 0), new SeenWord("cijevi", 110, 30, 220, 60, 41, 0), new SeenWord("rub", 300, 20, 320, 180, 80, 1)], page.Words);
        Assert.Equal(53, page.Lines[0].BaselineAt(120), 6);
    }

    [Theory]
    [InlineData("")]
    [InlineData("<html><body><span class='ocr_line'")]
    [InlineData("tesseract: error")]
    public void What_is_no_hOCR_is_null(string output) => Assert.Null(HocrPage.Parse(Encoding.UTF8.GetBytes(output)));

    [Fact]
    public void A_graymap_is_read_and_written_back()
    {
        byte[] bytes = [.. "P5\n# made by a test\n3 2\n255\n"u8, 1, 2, 3, 4, 5, 6];
        var image = GrayImage.FromPgm(bytes)!;

        Assert.Equal((3, 2), (image.Width, image.Height));
        Assert.Equal([1, 2, 3, 4, 5, 6], image.Pixels);
        Assert.Equal([4, 1, 5, 2, 6, 3], image.Turned(1).Pixels);
        Assert.Equal([6, 5, 4, 3, 2, 1], image.Turned(2).Pixels);
        Assert.Equal([3, 6, 2, 5, 1, 4], image.Turned(3).Pixels);
        Assert.Equal(image.Pixels, GrayImage.FromPgm(image.ToPgm())!.Pixels);
    }

    [Theory]
    [InlineData("P5\n3 2\n255\n12345")]
    [InlineData("P5\n99999999 99999999\n255\n")]
    [InlineData("P6\n1 1\n255\n123")]
    [InlineData("")]
    public void A_broken_graymap_is_null(string bytes) => Assert.Null(GrayImage.FromPgm(Encoding.ASCII.GetBytes(bytes)));

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void A_box_of_a_turned_page_goes_back_to_where_its_ink_is(int quarters)
    {
        // One dark pixel on a page of 30 by 20 points, drawn at one pixel a point.
        var pixels = Enumerable.Repeat((byte)255, 600).ToArray();
        pixels[(3 * 30) + 7] = 0;
        var turned = new GrayImage(30, 20, pixels).Turned(quarters);
        var at = Array.IndexOf(turned.Pixels, (byte)0);
        var (x, y) = (at % turned.Width, at / turned.Width);

        var box = new PageFrame(quarters, 30, 20).Back(new Box(x, turned.Height - y - 1, x + 1, turned.Height - y));

        Assert.Equal(new Box(7, 16, 8, 17), box);
    }

    [Fact]
    public void Drawn_lines_and_the_edges_of_bars_are_found_and_letters_are_not()
    {
        const int Width = 400, Height = 300;
        var pixels = Enumerable.Repeat((byte)255, Width * Height).ToArray();
        Fill(20, 50, 380, 53);
        Fill(100, 50, 102, 250);
        Fill(20, 200, 380, 240);
        Fill(30, 100, 45, 115);
        var rules = ScannedRules.Find(new GrayImage(Width, Height, pixels), 100, 0.72, Height * 0.72);

        Assert.Contains(rules, rule => rule.IsLevel && Math.Abs(rule.At - ((Height - 51.5) * 0.72)) < 1 && rule.Length > 250);
        Assert.Contains(rules, rule => rule.IsLevel && Math.Abs(rule.At - (100 * 0.72)) < 1);
        Assert.Contains(rules, rule => rule.IsLevel && Math.Abs(rule.At - (60 * 0.72)) < 1);
        Assert.Contains(rules, rule => !rule.IsLevel && Math.Abs(rule.At - (101 * 0.72)) < 1 && rule.Length > 130);
        Assert.DoesNotContain(rules, rule => rule.IsLevel && Math.Abs(rule.At - ((Height - 107) * 0.72)) < 8);

        void Fill(int x0, int y0, int x1, int y1)
        {
            for (var y = y0; y < y1; y++)
                Array.Fill(pixels, (byte)0, (y * Width) + x0, x1 - x0);
        }
    }
}
