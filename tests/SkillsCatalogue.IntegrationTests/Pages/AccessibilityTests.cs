using Microsoft.Playwright;
using SkillsCatalogue.Storage;

namespace SkillsCatalogue.IntegrationTests.Pages;

/// <summary>Every page, at desk and telephone width, in both colour schemes: no axe violation, no sideways scrolling, one main heading.</summary>
[Collection(PagesTestGroup.Name)]
public sealed class AccessibilityTests(PagesBrowser browser) : BrowserTests(browser)
{
    public static TheoryData<string, int> Pages
    {
        get
        {
            var data = new TheoryData<string, int>();
            foreach (var path in new[]
            {
                "/", "/skills", "/skills?q=plan", "/skills?tag=green&language=hr", "/skills?q=zzzzqq", "/skills?cursor=nonsense", PageAddresses.Skill, "/skills/s-none",
                "/standards", "/standards?q=nothing", "/standards/SAMPLE-SZ-9981", "/standards/SAMPLE-OS-9982?part=2", "/standards/SAMPLE-OS-9982?show=skipped", "/standards/SAMPLE-SZ-9981?at=300", "/standards/none", "/standards/SAMPLE-SZ-9981/reading", "/standards/SAMPLE-SZ-9981/correct?at=300", "/standards/SAMPLE-SZ-9981/correct?at=999999",
                "/review", "/review?state=any", "/review?q=zzzz", PageAddresses.Candidate, PageAddresses.Unregistered, "/review/history", "/review/c-none",
                "/releases", "/releases/1", "/releases/99", "/register", "/register?q=zzzz", PageAddresses.RegisterStandard, PageAddresses.RegisterSet, PageAddresses.RegisterExpired, "/register/SAMPLE/none", "/about", "/upload", PageAddresses.Queued, "/no/such/page", "/api", "/problems", "/problems/not-found",
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
        var answer = await page.GotoAsync(await Browser.Host.AddressAsync(path));

        Assert.True(answer!.Status < 500, $"{path}: {answer.Status}");
        await page.ShootAsync(path, width, "light");
        await page.AssertAccessibleAsync(path);
        await page.AssertFitsAsync(path);
        Assert.Equal(1, await page.Locator("h1").CountAsync());
        Assert.EndsWith("Skills Catalogue", (await page.TitleAsync()).Replace(" – Skills from occupational standards, each with its proof", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [SkippableTheory]
    [InlineData("/")]
    [InlineData("/skills?tag=green")]
    [InlineData(PageAddresses.Skill)]
    [InlineData("/standards/SAMPLE-SZ-9981?at=300")]
    [InlineData("/review")]
    [InlineData(PageAddresses.Candidate)]
    [InlineData("/releases")]
    public async Task A_page_has_no_violation_in_the_dark(string path)
    {
        var page = await Browser.ReaderAsync(scheme: ColorScheme.Dark);
        await page.GotoAsync(await Browser.Host.AddressAsync(path));
        await page.ShootAsync(path, 1280, "dark");
        await page.AssertAccessibleAsync(path);
    }

    [SkippableFact]
    public async Task A_page_fits_320_pixels()
    {
        var page = await Browser.ReaderAsync(320);
        foreach (var path in new[] { "/", "/skills", PageAddresses.Skill, "/standards", "/standards/SAMPLE-SZ-9981", "/review", PageAddresses.Candidate })
        {
            await page.GotoAsync(await Browser.Host.AddressAsync(path));
            await page.AssertFitsAsync(path);
        }
    }
}
