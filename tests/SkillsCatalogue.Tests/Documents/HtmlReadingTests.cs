using System.Text;
using SkillsCatalogue.Core.Documents;

namespace SkillsCatalogue.Tests.Documents;

public sealed class HtmlReadingTests
{
    private const string Filler = "<p>Osoba planira rad, provjerava alat i vodi evidenciju o svim obavljenim poslovima u radionici.</p>";

    [Fact]
    public void Navigation_and_cookie_notice_follow_the_content_as_boilerplate()
    {
        var document = Reading.Html($"<html><body><nav><a href='/'>Početna</a></nav><div class='cookie-banner'>Kolačići</div><main><h1>Standard</h1>{Filler}</main><footer>Impresum</footer></body></html>");

        Assert.Equal(["Početna", "Kolačići", "Impresum"], document.Texts(BlockKind.Boilerplate));
        Assert.StartsWith("Standard\nOsoba", document.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Cells_know_their_place_despite_spans()
    {
        var document = Reading.Html($"<html><body>{Filler}<table><tr><th>Br.</th><th>Ishod</th></tr><tr><td rowspan='2'>1</td><td>prvi ishod</td></tr><tr><td>drugi ishod</td></tr></table></body></html>");

        var cell = document.Blocks.Single(block => document.Slice(block.Span) == "drugi ishod").Cell;
        Assert.Equal(new TableCell(0, 2, 1, 2, false), cell);
    }

    [Fact]
    public void Lines_parted_by_br_that_start_with_codes_are_items()
    {
        var document = Reading.Html($"<html><body>{Filler}<p>Ishodi:<br>1. mjeri napon<br>2. spaja vodove<br>3. ispituje zaštitu</p></body></html>");

        Assert.Equal(["1. mjeri napon", "2. spaja vodove", "3. ispituje zaštitu"], document.Texts(BlockKind.ListItem));
    }

    [Theory]
    [InlineData("windows-1250")]
    [InlineData("utf-8")]
    public void The_declared_encoding_is_used(string name)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var bytes = Encoding.GetEncoding(name).GetBytes($"<html><head><meta charset=\"{name}\"></head><body>{Filler}<p>čćđšž</p></body></html>");
        Assert.Contains("čćđšž", Reading.Read(bytes, "a.html").Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Soft_hyphens_go_and_letters_are_composed()
    {
        var document = Reading.Html($"<html><body>{Filler}<p>za\u00ADštita na radu i c\u030Cuvanje okoliša</p></body></html>");
        Assert.Contains("zaštita na radu i čuvanje", document.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_block_carries_the_path_of_its_element()
    {
        var document = Reading.Html($"<html><body>{Filler}<ul><li>prvi</li><li><b>drugi</b></li></ul></body></html>");
        Assert.Equal("/html/body/ul/li[2]", document.Blocks.Single(block => document.Slice(block.Span) == "drugi").Path);
    }

    [Fact]
    public async Task Elements_nested_a_hundred_thousand_deep_do_not_overflow_the_stack()
    {
        var html = new StringBuilder("<html><body>").Append(Filler);
        for (var i = 0; i < 100_000; i++)
            html.Append("<div>");
        html.Append("<p>duboko</p>");
        var result = await new SkillsCatalogue.Ingestion.Documents.DocumentReader().ReadWithLimitAsync(Encoding.UTF8.GetBytes(html.ToString()), "a.html", CancellationToken.None);
        Assert.NotNull(result);
    }

    [Fact]
    public void Only_absolute_web_addresses_are_links()
    {
        var document = Reading.Html($"<html><body>{Filler}<a href='https://example.org/a'>a</a><a href='#b'>b</a><a href='javascript:c()'>c</a><a href='https://example.org/a'>d</a></body></html>");
        Assert.Equal(["https://example.org/a"], document.Links);
    }
}
