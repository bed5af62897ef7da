using Microsoft.Playwright;
using SkillsCatalogue.Core.Review;
using SkillsCatalogue.Storage;

namespace SkillsCatalogue.IntegrationTests.Pages;

/// <summary>A standard with two versions, as people see it.</summary>
[Collection(PagesTestGroup.Name)]
public sealed class VersionPagesTests(PagesBrowser browser)
{
    private static readonly string Changes = $"/standards/{VersionSeeds.Gardener.Sha256}/changes";

    [SkippableTheory]
    [InlineData(1280, "English", "en")]
    [InlineData(390, "Hrvatski", "hr")]
    public async Task The_pages_of_a_changed_standard_have_no_violation_and_do_not_scroll_sideways(int width, string language, string code)
    {
        await using var host = await HostAsync();
        var page = await browser.OpenAsync(host, width);
        await page.NameEditorAsync();
        if (code != "en")
            await page.GetByRole(AriaRole.Link, new() { Name = language }).ClickAsync();
        await Assertions.Expect(page.Locator("html")).ToHaveAttributeAsync("lang", code);
        foreach (var path in new[]
        {
            Changes, $"/standards/{Seeds.Gardener.Sha256}", $"/standards/{VersionSeeds.Gardener.Sha256}", $"/standards/{VersionSeeds.Gardener.Sha256}/reading",
            $"/standards/{VersionSeeds.Gardener.Sha256}/correct?at=300", "/review", "/review/" + (await ChangedAsync(host)).Candidate.Id, $"/standards/{Seeds.Archivist.Sha256}/changes",
        })
        {
            Assert.Equal(200, (await page.GotoAsync(path))!.Status);
            await page.ShootAsync(path, width, code);
            await page.AssertAccessibleAsync(path);
            await page.AssertFitsAsync(path);
            Assert.Equal(1, await page.Locator("h1").CountAsync());
        }
    }

    [SkippableFact]
    public async Task What_changed_is_told_and_the_decision_on_the_earlier_words_is_kept_without_scripts()
    {
        await using var host = await HostAsync();
        var page = await browser.OpenAsync(host, scripts: false);
        await page.NameEditorAsync();
        await page.GotoAsync(Changes);
        await Assertions.Expect(page.Locator("ul.changes.changed")).ToContainTextAsync("i tlu");
        await Assertions.Expect(page.Locator("ul.changes.added")).ToContainTextAsync(VersionSeeds.Added);
        await Assertions.Expect(page.Locator("ul.changes.removed")).ToContainTextAsync(VersionSeeds.Removed);

        var before = await ChangedAsync(host);
        await page.GotoAsync("/review/" + before.Candidate.Id);
        await page.GetByRole(AriaRole.Button, new() { Name = "Keep the decision" }).ClickAsync();
        Assert.Equal((CandidateState.Accepted, before.Earlier!.SkillId), await StandingAsync(host, before.Candidate.Id));
    }

    /// <summary>The newest version in place, the statement of the one before accepted.</summary>
    private static async Task<PagesHost> HostAsync()
    {
        var host = await PagesHost.StartAsync();
        var actor = await host.Get<Actors>().RegisterAsync("Earlier Editor");
        var item = await host.CandidateAsync(VersionSeeds.Label);
        Assert.IsType<ReviewResult.Done>(await host.Get<Review>().DecideAsync(new(ReviewAction.Accept, item.Candidate.Id, item.Version), actor));
        await VersionSeeds.AddAsync(host);
        return host;
    }

    private static async Task<ReviewItem> ChangedAsync(PagesHost host) =>
        (await host.Get<Review>().QueueAsync(new(), take: 100)).Items.Single(item => item.Earlier is { CanBeKept: true });

    private static async Task<(CandidateState, string?)> StandingAsync(PagesHost host, string id) =>
        await host.Get<Review>().CandidateAsync(id) is { } item ? (item.State, item.SkillId) : default;
}
