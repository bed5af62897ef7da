using System.Net;
using Microsoft.Playwright;

namespace SkillsCatalogue.IntegrationTests.Pages;

/// <summary>Pages of programmes and rules: what they say, and that they say it accessibly at both widths.</summary>
[Collection(PagesTestGroup.Name)]
public sealed class ProgrammePagesTests(PagesBrowser browser) : BrowserTests(browser)
{
    public static TheoryData<string, int> Pages
    {
        get
        {
            var data = new TheoryData<string, int>();
            foreach (var path in new[]
            {
                "/programmes", "/programmes?q=zzzz", "/programmes?cursor=nonsense", "/programmes/new", "/programmes/p-none", "/programmes/{id}/versions/1", "/programmes/{id}/versions/1?show=empty",
                "/programmes/{id}/versions", "/programmes/{id}/edit", "/programmes/jobs/j-none", "/programmes/jobs/{job}",
                "/programmes/hours", "/programmes/hours?value=4&unit=CSVET&country=HR&other=EE", "/programmes/hours?value=x", "/rules", "/rules/HR", "/rules/EE", "/rules/none",
            })
            {
                data.Add(path, 1280);
                data.Add(path, 390);
            }

            return data;
        }
    }

    [SkippableTheory]
    [MemberData(nameof(Pages))]
    public async Task A_page_has_no_violation_and_does_not_scroll_sideways(string path, int width)
    {
        var page = await Browser.ReaderAsync(width);
        var answer = await page.GotoAsync(await AddressAsync(path));
        Assert.True(answer!.Status < 500, $"{path}: {answer.Status}");
        await page.ShootAsync(path, width, "light");
        await page.AssertAccessibleAsync(path);
        await page.AssertFitsAsync(path);
        Assert.Equal(1, await page.Locator("h1").CountAsync());
    }

    [SkippableFact]
    public async Task A_map_says_what_counts_as_proof_and_what_is_only_proposed()
    {
        var page = await Browser.OpenAsync(Browser.Host, scripts: false);
        await page.GotoAsync(await AddressAsync("/programmes/{id}/versions/1"));
        var confirmed = page.Locator("#o1");
        Assert.Contains("With proof", await confirmed.InnerTextAsync(), StringComparison.Ordinal);
        Assert.Contains("Confirmed by a person: counts as proof", await confirmed.InnerTextAsync(), StringComparison.Ordinal);
        Assert.Contains("not proof", await confirmed.InnerTextAsync(), StringComparison.Ordinal);
        Assert.Contains("Named by the programme itself: counts as proof", await page.Locator("#o2").InnerTextAsync(), StringComparison.Ordinal);
        Assert.Contains("Only proposals", await page.Locator("#o3").InnerTextAsync(), StringComparison.Ordinal);
        Assert.Contains("It does not count here", await page.Locator("#o4").InnerTextAsync(), StringComparison.Ordinal);
        Assert.Contains("No skill of the catalogue fits", await page.Locator("#o5").InnerTextAsync(), StringComparison.Ordinal);
        Assert.Equal("izraditi", await confirmed.Locator("h4 mark").InnerTextAsync());
        Assert.Equal("hr", await confirmed.Locator("h4").GetAttributeAsync("lang"));
    }

    [SkippableFact]
    public async Task Content_is_escaped()
    {
        var page = await Browser.OpenAsync(Browser.Host);
        await page.GotoAsync(await AddressAsync("/programmes/{id}/versions/1"));
        Assert.Equal("zbrinuti biljni otpad <b>odmah</b>", await page.Locator("#o3 h4").InnerTextAsync());
    }

    [SkippableFact]
    public async Task The_filter_shows_only_what_lacks_proof()
    {
        var page = await Browser.OpenAsync(Browser.Host, scripts: false);
        await page.GotoAsync(await AddressAsync("/programmes/{id}/versions/1"));
        Assert.Equal(5, await page.Locator(".outcome").CountAsync());
        await page.GetByRole(AriaRole.Link, new() { Name = "Without proof (3)" }).ClickAsync();
        Assert.Equal(["o3", "o4", "o5"], await page.Locator(".outcome").EvaluateAllAsync<string[]>("all => all.map(one => one.id)"));
        await page.GetByRole(AriaRole.Link, new() { Name = "Without any skill (1)" }).ClickAsync();
        Assert.Equal(1, await page.Locator(".outcome").CountAsync());
    }

    [SkippableFact]
    public async Task Results_of_rules_carry_a_word_a_source_and_their_legal_status()
    {
        var page = await Browser.OpenAsync(Browser.Host, scripts: false);
        await page.GotoAsync(await AddressAsync("/programmes/{id}/versions/1"));
        Assert.Equal(["Not met", "Cannot tell", "Met"], await page.Locator(".rule .rule-result strong").AllInnerTextsAsync());
        var failed = page.Locator("#rule-HR-ORIGIN");
        Assert.Equal("https://example.org/report", await failed.Locator("dd a").GetAttributeAsync("href"));
        Assert.Contains("not read in the law", await failed.InnerTextAsync(), StringComparison.Ordinal);
    }

    [SkippableFact]
    public async Task Bars_say_in_words_what_they_show()
    {
        var page = await Browser.OpenAsync(Browser.Host, scripts: false);
        await page.GotoAsync(await AddressAsync("/programmes/{id}/versions/1"));
        Assert.Equal(1, await page.GetByRole(AriaRole.Img, new() { Name = "1 confirmed, 2 with proposals, of 3 skills" }).CountAsync());
        Assert.Equal(1, await page.GetByRole(AriaRole.Img, new() { Name = "Green: 20% at least, 80% at most, because 60% of the outcomes were not assessed" }).CountAsync());
        Assert.Contains("nothing could be assessed", await page.Locator(".share").Nth(1).InnerTextAsync(), StringComparison.Ordinal);
    }

    [SkippableFact]
    public async Task Croatian_pages_fit_and_say_nothing_in_English()
    {
        var page = await Browser.ReaderAsync(390);
        await page.GotoAsync("/review");
        await page.GetByRole(AriaRole.Link, new() { Name = "Hrvatski" }).ClickAsync();
        foreach (var path in new[] { "/programmes", "/programmes/new", "/programmes/{id}/versions/1", "/programmes/{id}/versions", "/programmes/{id}/edit", "/programmes/hours?value=4&unit=CSVET&country=HR&other=EE", "/rules/HR" })
        {
            await page.GotoAsync(await AddressAsync(path));
            await Assertions.Expect(page.Locator("html")).ToHaveAttributeAsync("lang", "hr");
            await page.ShootAsync(path, 390, "hr");
            await page.AssertAccessibleAsync(path);
            await page.AssertFitsAsync(path);
            // The map made by hand has English sentences of rules.
            if (!path.EndsWith("/1", StringComparison.Ordinal))
                Assert.DoesNotContain("programme", await page.Locator("main").InnerTextAsync(), StringComparison.OrdinalIgnoreCase);
        }
    }

    [SkippableFact]
    public async Task A_map_has_no_violation_in_the_dark_and_fits_320_pixels()
    {
        var dark = await Browser.OpenAsync(Browser.Host, scheme: ColorScheme.Dark);
        var narrow = await Browser.OpenAsync(Browser.Host, 320);
        foreach (var path in new[] { "/programmes/new", "/programmes/{id}/versions/1", "/rules/EE" })
        {
            var address = await AddressAsync(path);
            await dark.GotoAsync(address);
            await dark.ShootAsync(path, 1280, "dark");
            await dark.AssertAccessibleAsync(path);
            await narrow.GotoAsync(address);
            await narrow.AssertFitsAsync(path);
        }
    }

    [Fact]
    public async Task A_read_only_catalogue_takes_no_programme_and_says_why()
    {
        await using var host = await PagesHost.StartAsync(readOnly: true);
        using var client = new HttpClient { BaseAddress = host.Address };
        Assert.Contains("no user accounts yet", await client.GetStringAsync(new Uri("/programmes/new", UriKind.Relative)), StringComparison.Ordinal);
        foreach (var path in new[] { "/programmes/check", "/programmes/upload", "/programmes/p-1/decide", "/api/v1/programmes/map" })
        {
            using var answer = await client.PostAsync(path, ("text", "words"));
            Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
        }
    }

    private async Task<string> AddressAsync(string path) => await Browser.Host.FillAsync(path);
}
