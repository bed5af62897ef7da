using Microsoft.Playwright;
using SkillsCatalogue.Storage;

namespace SkillsCatalogue.IntegrationTests.Pages;

[Collection(PagesTestGroup.Name)]
public sealed class ReleaseTests(PagesBrowser browser) : BrowserTests(browser)
{
    [SkippableFact]
    public async Task A_release_needs_a_confirmation_and_then_changes_what_readers_see()
    {
        await using var host = await PagesHost.StartAsync();
        var page = await Browser.OpenAsync(host);
        await page.NameEditorAsync();
        await page.Item("načela integrirane zaštite bilja").GetByRole(AriaRole.Button, new() { Name = "Accept" }).ClickAsync();
        await page.Flash().WaitForAsync();

        await page.GotoAsync("/releases");
        await page.GetByLabel("Notes").FillAsync("First one");
        await page.GetByRole(AriaRole.Button, new() { Name = "Create release 1" }).ClickAsync();
        await Assertions.Expect(page.Locator("#errors")).ToContainTextAsync("Tick the box to confirm.");
        Assert.Empty(await host.Get<Releases>().ListAsync());
        await Assertions.Expect(page.GetByLabel("Notes")).ToHaveValueAsync("First one");

        await page.GetByLabel("I have checked the review queue and want to publish.").CheckAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Create release 1" }).ClickAsync();
        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync("Release 1");
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("načela integrirane zaštite bilja");
        var release = Assert.Single(await host.Get<Releases>().ListAsync());
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync(release.Sha256);

        await host.IndexAsync(CatalogueView.Published);
        await page.GotoAsync("/skills");
        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync("1 skill");
        await page.GetByRole(AriaRole.Link, new() { Name = "Show the pilot view" }).ClickAsync();
        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync("8 skills");
    }
}
