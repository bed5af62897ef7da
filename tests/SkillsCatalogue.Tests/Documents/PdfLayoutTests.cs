using SkillsCatalogue.Core.Documents;

namespace SkillsCatalogue.Tests.Documents;

public sealed class PdfLayoutTests
{
    private const double Left = 70;

    [Fact]
    public void A_word_hyphenated_at_a_line_end_is_one_word_of_two_boxes()
    {
        var document = Reading.Read(new PdfMaker()
            .Text(Left, 700, "The installer reads the drawings of the house and of the instal-")
            .Text(Left, 686, "lation before the work begins, and keeps them dry on the site.")
            .Bytes());

        Assert.Contains("installation before", document.Text, StringComparison.Ordinal);
        var at = document.Text.IndexOf("installation", StringComparison.Ordinal);
        var place = Assert.Single(document.PlacesOf(new TextSpan(at, at + 12)));
        Assert.Equal(2, place.Boxes.Count);
    }

    [Fact]
    public void A_hyphen_of_a_compound_stays()
    {
        var document = Reading.Read(new PdfMaker()
            .Text(Left, 700, "The installer sends the report to the office by means of a short e-")
            .Text(Left, 686, "mail before the end of the day and files a copy of the message.")
            .Bytes());

        Assert.Contains("e-mail before", document.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Running_headers_and_page_numbers_stand_at_the_end_and_break_no_statement()
    {
        string[] things = ["walls", "roofs", "floors", "doors"];
        var pdf = new PdfMaker();
        for (var page = 1; page <= 4; page++)
        {
            var thing = things[page - 1];
            pdf.Text(Left, 810, "Standard of the sample occupation").Text(300, 30, $"Page {page} of 4");
            pdf.Text(Left, 700, page == 1 ? "First the worker checks the ground." : $"of the building with {thing}, which the page before began.");
            pdf.Text(Left, 60, $"Then the worker measures all the {thing} and writes down every length");
            if (page < 4)
                pdf.NewPage();
        }

        var document = Reading.Read(pdf.Bytes());

        Assert.Equal(8, document.Texts(BlockKind.Furniture).Count);
        Assert.Contains("every length of the building with roofs, which", document.Text, StringComparison.Ordinal);
        var lastBody = document.Blocks.Last(block => block.Kind != BlockKind.Furniture);
        Assert.All(document.Blocks.Where(block => block.Kind == BlockKind.Furniture), block => Assert.True(block.Span.Start > lastBody.Span.End));
    }

    [Fact]
    public void A_ruled_table_over_a_page_break_is_one_table_and_its_cut_row_one_row()
    {
        double[] xs = [70, 120, 420, 520];
        var document = Reading.Read(new PdfMaker()
            .Grid(xs, [200, 180, 140, 60])
            .Text(75, 186, "Nr").Text(125, 186, "Outcome").Text(425, 186, "Valid")
            .Text(75, 165, "1").Text(125, 165, "reads a drawing of the house").Text(425, 165, "2025")
            .Text(75, 120, "2").Text(125, 120, "measures the walls and writes").Text(425, 120, "2025")
            .NewPage()
            .Grid(xs, [800, 780, 740, 700])
            .Text(75, 786, "Nr").Text(125, 786, "Outcome").Text(425, 786, "Valid")
            .Text(125, 765, "down every length")
            .Text(75, 720, "3").Text(125, 720, "orders what is missing").Text(425, 720, "2026")
            .Bytes());

        var cells = document.Blocks.Where(block => block.Kind == BlockKind.TableCell).ToList();
        Assert.Single(cells.Select(cell => cell.Cell!.Table).Distinct());
        Assert.Equal(4, cells.Max(cell => cell.Cell!.Row) + 1);
        Assert.Contains("measures the walls and writes down every length", document.Texts(BlockKind.TableCell));
        Assert.All(cells.Where(cell => cell.Cell!.Row == 0), cell => Assert.True(cell.Cell!.IsHeader));
        Assert.Contains("Outcome", document.Texts(BlockKind.Furniture));
    }

    [Theory]
    [InlineData("measures the walls and writes", 125, "down every length of them", true)]
    [InlineData("measures the walls after the", 125, "Building Act of the country", true)]
    [InlineData("measures the walls.", 125, "down every length of them", true)]
    [InlineData("measures the walls.", 125, "Then the unit ends.", false)]
    [InlineData("measures the walls and writes", 75, "Then the unit ends.", false)]
    [InlineData("measures the walls and writes", 75, "down here is another paragraph that runs over all the columns of the table", false)]
    public void The_rest_of_a_last_row_that_fills_one_cell_of_the_next_page_belongs_to_the_row(string cut, double x, string rest, bool goesOn)
    {
        double[] xs = [70, 120, 420, 520];
        var document = Reading.Read(new PdfMaker()
            .Grid(xs, [200, 180, 140, 60])
            .Text(75, 186, "Nr").Text(125, 186, "Outcome").Text(425, 186, "Valid")
            .Text(75, 165, "1").Text(125, 165, "reads a drawing of the house").Text(425, 165, "2025")
            .Text(75, 120, "2").Text(125, 120, cut).Text(425, 120, "2025")
            .NewPage()
            .Text(x, 765, rest)
            .Text(75, 700, "The next unit is about the roof and all that lies on it or hangs from it.")
            .Bytes());

        Assert.Equal(goesOn, document.Texts(BlockKind.TableCell).Contains($"{cut} {rest}"));
        Assert.Equal(!goesOn, document.Blocks.Any(block => block.Cell is null && document.Slice(block.Span) == rest));
    }

    [Fact]
    public void A_table_without_lines_is_told_by_its_columns()
    {
        var pdf = new PdfMaker().Text(Left, 740, "The outcomes of the unit follow here, each with its number and kind.");
        string[] rows = ["reads a drawing of the house", "measures the walls of the house", "orders what is missing", "keeps the site in order"];
        pdf.Text(Left, 700, "Nr").Text(120, 700, "Outcome").Text(420, 700, "Kind");
        for (var i = 0; i < rows.Length; i++)
            pdf.Text(Left, 680 - (20 * i), $"{i + 1}").Text(120, 680 - (20 * i), rows[i]).Text(420, 680 - (20 * i), "skill");

        var document = Reading.Read(pdf.Bytes());

        var cells = document.Blocks.Where(block => block.Cell is not null).ToList();
        Assert.Equal(15, cells.Count);
        Assert.Equal("measures the walls of the house", document.Slice(cells.Single(cell => cell.Cell is { Row: 2, Column: 1 }).Span));
        Assert.True(cells[0].Cell!.IsHeader);
    }

    [Fact]
    public void Two_columns_are_read_one_after_the_other()
    {
        var pdf = new PdfMaker();
        for (var i = 0; i < 12; i++)
            pdf.Text(60, 700 - (14 * i), $"left{i} one two three four five six").Text(320, 700 - (14 * i), $"right{i} one two three four five si");

        var text = Reading.Read(pdf.Bytes()).Text;

        Assert.True(text.IndexOf("left11", StringComparison.Ordinal) < text.IndexOf("right0", StringComparison.Ordinal));
    }

    [Fact]
    public void Codes_and_bullets_become_markers_of_list_items()
    {
        var document = Reading.Read(new PdfMaker()
            .Text(Left, 740, "Performance criteria", 14, isBold: true)
            .Text(Left, 700, "PC1. prepare the workplace for the job of the day, with all the tools and")
            .Text(Left + 25, 686, "materials that are needed")
            .Text(Left, 672, "PC2. check the tools before use")
            .Text(Left, 658, "3.1 report defects to the supervisor")
            .Bytes());

        var items = document.Blocks.Where(block => block.Kind == BlockKind.ListItem).ToList();
        Assert.Equal(["PC1.", "PC2.", "3.1"], items.Select(item => item.Marker));
        Assert.EndsWith("tools and materials that are needed", document.Slice(items[0].Content), StringComparison.Ordinal);
        Assert.StartsWith("check", document.Slice(items[1].Content), StringComparison.Ordinal);
        Assert.Equal(1, document.Blocks.Single(block => block.Kind == BlockKind.Heading).HeadingLevel);
    }

    [Fact]
    public void A_table_of_contents_is_told_by_its_leaders()
    {
        var pdf = new PdfMaker();
        for (var i = 1; i <= 5; i++)
            pdf.Text(Left, 700 - (14 * i), $"Chapter {i} .............................. {i + 2}");
        pdf.NewPage().Text(Left, 700, "The worker plans the work of the day and checks the tools before use.");

        var document = Reading.Read(pdf.Bytes());

        Assert.Equal(5, document.Texts(BlockKind.Contents).Count);
        Assert.StartsWith("The worker", document.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Boxes_lie_where_the_text_was_printed()
    {
        var document = Reading.Read(new PdfMaker().Text(100, 500, "Worker plans the work of the whole day and then checks all tools and machines.", 12).Bytes());

        var box = document.Words[0].Box;
        Assert.InRange(box.X0, 99, 102);
        Assert.InRange(box.Y0, 497, 501);
        Assert.InRange(box.Y1, 506, 513);
    }

    [Theory]
    [InlineData("on the stand and on the road", true)]
    [InlineData("The next paragraph begins here.", false)]
    public void The_first_column_of_the_last_row_may_wrap(string rest, bool belongs)
    {
        var document = Reading.Read(new PdfMaker()
            .Text(Left, 740, "The outcomes of the unit follow here, each with the way in which it is reached.")
            .Text(Left, 700, "Outcome").Text(420, 700, "Way")
            .Text(Left, 676, "repair a chain at the roadside").Text(420, 676, "alone")
            .Text(Left, 652, "true a wheel by hand").Text(420, 652, "in a team")
            .Text(Left, 628, "check the brakes of a cycle").Text(420, 628, "alone")
            .Text(Left, 614, rest)
            .Bytes());

        Assert.Equal(belongs, document.Texts(BlockKind.TableCell).Contains("check the brakes of a cycle " + rest));
    }

    [Fact]
    public void A_last_row_that_stands_alone_on_the_next_page_is_a_row()
    {
        var pdf = new PdfMaker().Text(Left, 740, "The outcomes of the unit follow here, each with the way in which it is reached.");
        string[] rows = ["repair a chain at the roadside", "true a wheel by hand", "order what is missing"];
        pdf.Text(Left, 700, "Outcome").Text(420, 700, "Way");
        for (var i = 0; i < rows.Length; i++)
            pdf.Text(Left, 680 - (20 * i), rows[i]).Text(420, 680 - (20 * i), "alone");
        pdf.NewPage().Text(Left, 780, "check the brakes of a cycle").Text(420, 780, "in a team")
            .Text(Left, 700, "The next unit is about the sale of cycles and of all that belongs to them.");

        var document = Reading.Read(pdf.Bytes());

        Assert.Contains("check the brakes of a cycle", document.Texts(BlockKind.TableCell));
        Assert.Contains("in a team", document.Texts(BlockKind.TableCell));
        Assert.Single(document.Blocks.Where(block => block.Cell is not null).Select(block => block.Cell!.Table).Distinct());
    }

    [Fact]
    public void Bold_lines_of_two_sizes_are_two_headings()
    {
        var document = Reading.Read(new PdfMaker()
            .Text(Left, 700, "4.1. Set of competences that fills the whole line of this page to its end (code BIC-1)", 11.5, isBold: true)
            .Text(Left, 685, "Knowledge and skills", 10.6, isBold: true)
            .Text(Left, 668, "The worker plans the work of the day and checks the tools before use, all of them.", 10)
            .Text(Left, 654, "Then the worker mends what has to be mended, and tells the owner what it costs to do.", 10)
            .Bytes());

        Assert.Contains("Knowledge and skills", document.Texts(BlockKind.Heading));
    }
}
