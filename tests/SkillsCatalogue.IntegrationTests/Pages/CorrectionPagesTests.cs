using Microsoft.Playwright;
using SkillsCatalogue.Core.Corrections;
using SkillsCatalogue.Core.Standards;
using SkillsCatalogue.Storage;

namespace SkillsCatalogue.IntegrationTests.Pages;

[Collection(PagesTestGroup.Name)]
public sealed class CorrectionPagesTests(PagesBrowser browser) : BrowserTests(browser)
{
    private const string Climate = "Odabrati otporne biljne vrste prema mjesnoj klimi.";
    private static readonly string Reading = $"/standards/{Seeds.Gardener.Sha256}/reading";

    [SkippableFact]
    public async Task A_statement_is_corrected_from_its_proposal_and_undone_without_scripts()
    {
        await using var host = await PagesHost.StartAsync();
        var page = await Browser.OpenAsync(host, scripts: false);
        await page.NameEditorAsync();
        await page.GotoAsync("/review/" + (await host.CandidateAsync("odabrati otporne biljne vrste")).Candidate.Id);
        await page.GetByRole(AriaRole.Link, new() { Name = "Correct the reading" }).ClickAsync();
        await Assertions.Expect(page.Locator("mark").First).ToHaveTextAsync(Climate);
        await page.GetByLabel("Words of the statement").FillAsync("Odabrati otporne biljne vrste");
        await page.GetByLabel("Knowledge").CheckAsync();
        await page.GetByRole(AriaRole.Textbox, new() { Name = "Code" }).FillAsync("K3");
        await page.GetByRole(AriaRole.Button, new() { Name = "Save the correction" }).ClickAsync();

        await Assertions.Expect(page.Flash()).ToContainTextAsync(Climate);
        var standing = Assert.Single((await host.Get<ReadingCorrections>().LogOfAsync(Seeds.Gardener.Sha256)).InForce).Correction;
        Assert.Equal((StatementKind.Knowledge, "K3", null, null), (standing.Kind, standing.Code, standing.Unit, standing.Level));
        Assert.Equal("Odabrati otporne biljne vrste", Assert.Single(standing.Boundaries!).Words);

        await page.GetByRole(AriaRole.Button, new() { Name = "Undo correction 1" }).ClickAsync();
        await Assertions.Expect(page.Flash()).ToContainTextAsync("Taken back");
        Assert.Empty((await host.Get<ReadingCorrections>().LogOfAsync(Seeds.Gardener.Sha256)).InForce);
    }

    [SkippableFact]
    public async Task Words_that_are_not_in_the_document_come_back_with_the_reason_and_what_was_typed()
    {
        await using var host = await PagesHost.StartAsync();
        var page = await Browser.OpenAsync(host);
        await page.NameEditorAsync();
        await page.GotoAsync(Reading);
        await page.GetByRole(AriaRole.Link, new() { Name = "Correct the reading: " + Climate }).ClickAsync();
        await page.GetByLabel("Words of the statement").FillAsync("Odabrati nešto drugo");
        await page.GetByRole(AriaRole.Button, new() { Name = "Save the correction" }).ClickAsync();

        await Assertions.Expect(page.Locator("#texts-error")).ToContainTextAsync("do not stand in the document");
        await Assertions.Expect(page.GetByLabel("Words of the statement")).ToHaveValueAsync("Odabrati nešto drugo");
        await page.AssertAccessibleAsync("correction form with an error");
        Assert.Empty((await host.Get<ReadingCorrections>().AllAsync()).Events);
    }

    [SkippableFact]
    public async Task A_piece_that_was_left_out_becomes_an_outcome()
    {
        await using var host = await PagesHost.StartAsync();
        var page = await Browser.OpenAsync(host, 390);
        await page.NameEditorAsync();
        await page.GotoAsync($"/standards/{Seeds.Gardener.Sha256}?show=skipped");
        await page.GetByRole(AriaRole.Link, new() { Name = "This is an outcome: Zanimanje vrtlar" }).ClickAsync();
        await page.GetByLabel("Words of the statement").FillAsync("uređenje i održavanje javnih i privatnih zelenih površina");
        await page.GetByRole(AriaRole.Button, new() { Name = "Save the correction" }).ClickAsync();

        var standing = Assert.Single((await host.Get<ReadingCorrections>().AllAsync()).InForce).Correction;
        Assert.Equal([ReadingFault.Missed], standing.Faults);
        Assert.Equal(StatementKind.Skill, standing.Kind);
        await page.ShootAsync(Reading, 390, "light");
        await page.AssertAccessibleAsync(Reading);
        await page.AssertFitsAsync(Reading);
    }

    [SkippableFact]
    public async Task Of_two_editors_the_later_one_is_shown_the_other_correction()
    {
        await using var host = await PagesHost.StartAsync();
        var page = await Browser.OpenAsync(host);
        await page.NameEditorAsync();
        await page.GotoAsync(Reading);
        await page.GetByRole(AriaRole.Link, new() { Name = "Correct the reading: " + Climate }).ClickAsync();
        var key = new Uri(page.Url).Query.Split('=')[1];
        var other = await host.Get<Actors>().RegisterAsync("Other Editor");
        Assert.IsType<CorrectionResult.Done>(await host.Get<ReadingCorrections>().CorrectAsync(Seeds.Gardener.Sha256, new(key, 0, StatementKind.Attitude), other));

        await page.GetByLabel("Key task").CheckAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Save the correction" }).ClickAsync();

        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync("Somebody corrected it in between");
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("Other Editor");
        await page.AssertAccessibleAsync("conflict of corrections");
        Assert.Single((await host.Get<ReadingCorrections>().AllAsync()).Events);
    }
}
