using SkillsCatalogue.Core.Documents;

namespace SkillsCatalogue.Tests.Documents;

public sealed class ItemColumnsTests
{
    private const string Before = "The occupation asks for the knowledge that stands in the list below, which two columns hold.";

    [Fact]
    public void Items_of_a_list_in_two_columns_are_no_rows_of_a_table()
    {
        var document = Reading.Read(new PdfMaker()
            .Text(70, 740, Before)
            .Text(70, 700, "•").Text(84, 700, "kinds of tubes and the").Text(320, 700, "•").Text(334, 700, "limits of a frame that")
            .Text(84, 686, "valves they need").Text(334, 686, "carries a load")
            .Text(70, 672, "•").Text(84, 672, "rights of a rider on the road")
            .Text(84, 658, "and on the path")
            .Text(70, 600, "Key task 1")
            .Bytes());

        Assert.Equal(
            ["• kinds of tubes and the valves they need", "• rights of a rider on the road and on the path", "• limits of a frame that carries a load"],
            document.Texts(BlockKind.ListItem));
        Assert.DoesNotContain(document.Blocks, block => block.Cell is not null);
    }

    [Fact]
    public void A_bullet_amid_a_line_begins_an_item_of_the_next_column()
    {
        var document = Reading.Read(new PdfMaker()
            .Text(70, 740, Before)
            .Text(70, 700, "•").Text(84, 700, "kinds of tubes").Text(320, 700, "•").Text(334, 700, "limits of a frame that")
            .Text(334, 686, "carries a load")
            .Bytes());

        Assert.Equal(["• kinds of tubes", "• limits of a frame that carries a load"], document.Texts(BlockKind.ListItem));
    }

    [Fact]
    public void Coded_items_in_two_columns_keep_their_codes_and_words()
    {
        var document = Reading.Read(new PdfMaker()
            .Text(70, 740, Before)
            .Text(70, 700, "B1").Text(100, 700, "Is patient, also").Text(320, 700, "B3").Text(350, 700, "Keeps a promise in")
            .Text(100, 686, "with a crowd.").Text(350, 686, "speech and in writing.")
            .Text(70, 672, "B2").Text(100, 672, "Stays calm.").Text(320, 672, "B4").Text(350, 672, "Asks for help.")
            .Bytes());

        Assert.Equal(["B1 Is patient, also with a crowd.", "B2 Stays calm.", "B3 Keeps a promise in speech and in writing.", "B4 Asks for help."], document.Texts(BlockKind.ListItem));
    }

    [Fact]
    public void A_table_whose_columns_hold_codes_of_two_series_stays_a_table()
    {
        var pdf = new PdfMaker().Text(70, 740, Before);
        for (var i = 1; i <= 4; i++)
            pdf.Text(70, 720 - (20 * i), $"K{i} knows a part of the hub").Text(320, 720 - (20 * i), $"S{i} mends that part");

        Assert.Contains(Reading.Read(pdf.Bytes()).Blocks, block => block.Cell is { Columns: 2 });
    }
}
