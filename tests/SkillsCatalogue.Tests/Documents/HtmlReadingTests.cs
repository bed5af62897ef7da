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

    [Theory]
    [InlineData("<div>")]
    [InlineData("<dl><dt>")]
    [InlineData("<b>")]
    [InlineData("<table><tr><td>", 1_000)]
    [InlineData("<form>", 3_900)]
    public void Elements_nested_without_end_are_set_aside_at_once(string opening, int times = 100_000)
    {
        var html = $"<html><body>{Filler}{string.Concat(Enumerable.Repeat(opening, times))}<p>duboko</p>";
        Assert.Equal(DiagnosticCodes.Damaged, Reading.SetAside(Encoding.UTF8.GetBytes(html), "a.html").Reason.Code);
    }

    [Fact]
    public void Long_lists_without_closing_tags_are_not_deep()
    {
        var document = Reading.Html($"<html><body>{Filler}<ul>{string.Concat(Enumerable.Range(0, 5_000).Select(number => $"<li>stavka {number}"))}</ul><p>kraj");
        Assert.Contains("stavka 4999", document.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void An_encoding_that_is_shut_off_is_no_fault_of_the_reader()
    {
        var document = Reading.Html($"<html><head><meta charset=\"utf-7\"></head><body>{Filler}</body></html>");
        Assert.NotEmpty(document.Text);
    }

    [Fact]
    public void Only_absolute_web_addresses_are_links()
    {
        var document = Reading.Html($"<html><body>{Filler}<a href='https://example.org/a'>a</a><a href='#b'>b</a><a href='javascript:c()'>c</a><a href='https://example.org/a'>d</a></body></html>");
        Assert.Equal(["https://example.org/a"], document.Links);
    }
}
