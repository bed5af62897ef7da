using Microsoft.Playwright;
using SkillsCatalogue.IntegrationTests.Pages;
using SkillsCatalogue.Storage.PageImages;

namespace SkillsCatalogue.IntegrationTests.PageImages;

/// <summary>The pages that show printed pages, in a real browser with accessibility rules.</summary>
[Collection(PagesTestGroup.Name)]
public sealed class PageImagePagesTests(PagesBrowser browser) : BrowserTests(browser)
{
    /// <summary>A white JPEG of one pixel: the drawing gives it the size of the page.</summary>
    private const string White = "/9j/4AAQSkZJRgABAQEASABIAAD/2wBDAAMCAgICAgMCAgIDAwMDBAYEBAQEBAgGBgUGCQgKCgkICQkKDA8MCgsOCwkJDRENDg8QEBEQCgwSExIQEw8QEBD/wAALCAABAAEBAREA/8QAFAABAAAAAAAAAAAAAAAAAAAACf/EABQQAQAAAAAAAAAAAAAAAAAAAAD/2gAIAQEAAD8AVN//2Q==";

    private static readonly string Page = $"/standards/{Seeds.Gardener.Sha256}/pages/1";

    [SkippableTheory]
    [InlineData(1280)]
    [InlineData(390)]
    public async Task A_page_with_its_statements_and_a_quote_on_it_have_no_violation(int width)
    {
        await using var host = await PagesHost.StartAsync();
        var page = await Browser.OpenAsync(host, width);
        await page.NameEditorAsync();
        foreach (var image in new[] { false, true })
        {
            if (image)
                await host.Get<PageImageCache>().PutAsync(new(Seeds.Gardener.Sha256, 1), Convert.FromBase64String(White));
            foreach (var path in new[] { PageAddresses.Candidate, PageAddresses.Skill, Page, Page + "?from=10&to=40", $"/standards/{Seeds.Gardener.Sha256}/pages/99" })
            {
                await page.GotoAsync(await host.AddressAsync(path));
                await page.ShootAsync($"{path}-{image}", width, "light");
                await page.AssertAccessibleAsync(path);
                await page.AssertFitsAsync(path);
                Assert.Equal(1, await page.Locator("h1").CountAsync());
            }
        }
    }

    [SkippableFact]
    public async Task The_quote_is_marked_on_its_page_and_the_page_leads_on()
    {
        await using var host = await PagesHost.StartAsync();
        await host.Get<PageImageCache>().PutAsync(new(Seeds.Gardener.Sha256, 1), Convert.FromBase64String(White));
        var page = await Browser.OpenAsync(host, scripts: false);
        await page.GotoAsync(await host.AddressAsync(PageAddresses.Candidate));

        Assert.Contains("Izraditi plan sadnje", await page.Locator(".pagedrawing svg").GetAttributeAsync("aria-label"), StringComparison.Ordinal);
        Assert.True(await page.Locator(".pagedrawing rect.marked").CountAsync() > 0);
        await page.GetByRole(AriaRole.Link, new() { Name = "See the whole page 1" }).ClickAsync();
        Assert.Contains("/pages/1?from=", page.Url, StringComparison.Ordinal);
        Assert.True(await page.Locator(".pagedrawing rect.marked").CountAsync() > 0);
        Assert.Equal(await page.Locator(".pagedrawing text.ordinal").CountAsync(), await page.Locator(".pagestatements > li").CountAsync());
    }

    [SkippableFact]
    public async Task An_image_that_is_made_meanwhile_appears_by_itself()
    {
        await using var host = await PagesHost.StartAsync();
        await host.Get<PageImageCache>().TellAsync(new(TimeProvider.System.GetUtcNow(), "pdftoppm version 1", 1, 0));
        var page = await Browser.OpenAsync(host);
        await page.GotoAsync(Page);
        await Assertions.Expect(page.GetByRole(AriaRole.Status)).ToContainTextAsync("is being made");
        Assert.Equal(new PageImageKey(Seeds.Gardener.Sha256, 1), Assert.Single(host.Get<PageImageCache>().Wanted()));

        await host.Get<PageImageCache>().PutAsync(new(Seeds.Gardener.Sha256, 1), Convert.FromBase64String(White));

        await Assertions.Expect(page.Locator(".pagedrawing")).ToBeVisibleAsync();
    }
}
