using Microsoft.Playwright;

namespace SkillsCatalogue.IntegrationTests.Pages;

/// <summary>The pages in Croatian, whose words are longer: no axe violation, no sideways scrolling, nothing said in English but what is English.</summary>
[Collection(PagesTestGroup.Name)]
public sealed class CroatianPagesTests(PagesBrowser browser) : BrowserTests(browser)
{
    public static TheoryData<string> Paths =>
    [
        "/", "/skills", "/skills?tag=green&language=hr", "/skills?q=zzzzqq", PageAddresses.Skill, "/skills/s-none",
        "/standards", "/standards/SAMPLE-SZ-9981?at=300", "/standards/SAMPLE-OS-9982?show=skipped", "/review", PageAddresses.Candidate, PageAddresses.Unregistered, "/review/history",
        "/releases", "/releases/1", "/register", PageAddresses.RegisterStandard, PageAddresses.RegisterSet, PageAddresses.RegisterExpired, "/programmes", "/programmes/new", "/programmes/hours", "/rules", "/about", "/upload", PageAddresses.Queued, "/no/such/page", "/api", "/problems",
    ];

    [SkippableTheory]
    [MemberData(nameof(Paths))]
    public async Task A_page_fits_and_has_no_violation(string path)
    {
        var page = await Browser.ReaderAsync();
        await page.GotoAsync(await Browser.Host.AddressAsync(path));
        await page.GetByRole(AriaRole.Link, new() { Name = "Hrvatski" }).ClickAsync();
        await Assertions.Expect(page.Locator("html")).ToHaveAttributeAsync("lang", "hr");
        Assert.EndsWith("Katalog vještina", (await page.TitleAsync()).Replace(" – Vještine iz standarda zanimanja, svaka sa svojim dokazom", "", StringComparison.Ordinal), StringComparison.Ordinal);
        foreach (var width in new[] { 1280, 390, 320 })
        {
            await page.SetViewportSizeAsync(width, 900);
            await page.ShootAsync(path, width, "hr");
            await page.AssertFitsAsync(path);
            if (width == 390)
                await page.AssertAccessibleAsync(path);
        }
    }

    [SkippableFact]
    public async Task The_switch_works_without_scripts_and_keeps_the_search()
    {
        var page = await Browser.OpenAsync(Browser.Host, scripts: false);
        await page.GotoAsync("/skills?q=plan&tag=digital");
        await page.GetByRole(AriaRole.Navigation, new() { Name = "Language of the pages" }).GetByRole(AriaRole.Link, new() { Name = "Hrvatski" }).ClickAsync();
        Assert.EndsWith("/skills?q=plan&tag=digital", page.Url, StringComparison.Ordinal);
        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync("1 vještina za „plan”");
        await page.GetByRole(AriaRole.Link, new() { Name = "Registar" }).First.ClickAsync();
        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync("Registar");
        await page.GetByRole(AriaRole.Navigation, new() { Name = "Jezik stranica" }).GetByRole(AriaRole.Link, new() { Name = "English" }).ClickAsync();
        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync("Register");
    }

    [SkippableFact]
    public async Task The_switch_on_an_answer_to_a_form_leads_back_to_the_form()
    {
        var page = await Browser.ReaderAsync();
        await page.GotoAsync(await Browser.Host.AddressAsync(PageAddresses.Candidate));
        await page.GetByLabel("Label", new() { Exact = true }).FillAsync(" ");
        await page.GetByRole(AriaRole.Button, new() { Name = "Save and accept" }).ClickAsync();
        await page.Locator("#errors").WaitForAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Hrvatski" }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Button, new() { Name = "Spremi i prihvati" })).ToBeVisibleAsync();
    }

    [SkippableFact]
    public async Task A_browser_that_asks_for_Croatian_gets_it()
    {
        var page = await Browser.OpenAsync(Browser.Host, locale: "hr-HR");
        await page.GotoAsync("/releases");
        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync("Izdanja");
        await Assertions.Expect(page.Locator("html")).ToHaveAttributeAsync("lang", "hr");
    }
}
