using Microsoft.Playwright;
using SkillsCatalogue.Core.Review;
using SkillsCatalogue.Core.Tagging;

namespace SkillsCatalogue.IntegrationTests.Pages;

[Collection(PagesTestGroup.Name)]
public sealed class ReviewTests(PagesBrowser browser) : BrowserTests(browser)
{
    private const string Compost = "zbrinuti biljni otpad kompostiranjem";
    private const string Plan = "izraditi plan sadnje s pomoću računalnog programa";

    [SkippableFact]
    public async Task Tab_and_Enter_alone_accept_and_undo()
    {
        await using var host = await PagesHost.StartAsync();
        var page = await Browser.OpenAsync(host);
        await page.GotoAsync("/review");
        await page.Keyboard.PressAsync("Tab");
        Assert.Equal("Skip to the content", await page.EvaluateAsync<string>("document.activeElement.innerText"));
        await page.NameEditorAsync();
        await page.TabToAsync("Accept");
        var accepted = await page.EvaluateAsync<string>("document.activeElement.closest('[data-item]').querySelector('h2').innerText");
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Flash()).ToContainTextAsync($"Accepted “{accepted}”");
        Assert.Equal(CandidateState.Accepted, await host.StateAsync(accepted));

        await page.Locator("#content").FocusAsync();
        await page.TabToAsync("Undo");
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Flash()).ToContainTextAsync("Taken back");
        Assert.Equal(CandidateState.Proposed, await host.StateAsync(accepted));
    }

    [SkippableFact]
    public async Task Keys_move_accept_and_undo_and_can_be_switched_off()
    {
        await using var host = await PagesHost.StartAsync();
        var page = await Browser.OpenAsync(host);
        await page.NameEditorAsync();
        await page.Keyboard.PressAsync("j");
        await page.Keyboard.PressAsync("j");
        var second = await page.EvaluateAsync<string>("document.activeElement.querySelector('h2').innerText");
        Assert.Equal(second, await page.Locator("[data-item] h2").Nth(1).InnerTextAsync());
        await page.Keyboard.PressAsync("a");
        await Assertions.Expect(page.Flash()).ToContainTextAsync($"Accepted “{second}”");
        await page.Keyboard.PressAsync("u");
        await Assertions.Expect(page.Flash()).ToContainTextAsync("Taken back");
        Assert.Equal(CandidateState.Proposed, await host.StateAsync(second));

        await page.Keyboard.PressAsync("?");
        await page.GetByLabel("Keys are switched on").UncheckAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Close" }).ClickAsync();
        await page.Keyboard.PressAsync("a");
        await page.ReloadAsync();
        Assert.Equal(CandidateState.Proposed, await host.StateAsync(second));
    }

    [SkippableFact]
    public async Task Everything_works_without_scripts()
    {
        await using var host = await PagesHost.StartAsync();
        var page = await Browser.OpenAsync(host, scripts: false);
        await page.GotoAsync("/");
        await page.GetByRole(AriaRole.Searchbox).FillAsync("kompostiranje");
        await page.GetByRole(AriaRole.Button, new() { Name = "Search" }).ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = Compost }).ClickAsync();
        await Assertions.Expect(page.Locator("mark").First).ToContainTextAsync("Zbrinuti biljni otpad");

        await page.NameEditorAsync();
        var item = page.Item(Compost);
        await item.GetByRole(AriaRole.Button, new() { Name = "Accept" }).ClickAsync();
        await Assertions.Expect(page.Flash()).ToContainTextAsync(Compost);
        Assert.Equal(CandidateState.Accepted, await host.StateAsync(Compost));
        await page.Flash().GetByRole(AriaRole.Button, new() { Name = "Undo" }).ClickAsync();
        Assert.Equal(CandidateState.Proposed, await host.StateAsync(Compost));
    }

    [SkippableFact]
    public async Task A_moved_switch_travels_with_the_acceptance()
    {
        await using var host = await PagesHost.StartAsync();
        var page = await Browser.OpenAsync(host);
        await page.NameEditorAsync();
        var item = page.Item(Compost);
        await item.GetByRole(AriaRole.Group, new() { Name = "Digital" }).GetByLabel("yes").CheckAsync();
        await item.GetByRole(AriaRole.Button, new() { Name = "Accept" }).ClickAsync();
        await page.Flash().WaitForAsync();
        var claims = (await host.CandidateAsync(Compost)).AllTags;
        Assert.True(EffectiveTag.Of(claims, "digital", 0.5));
        Assert.Contains(claims, claim => claim is { Scheme: "digital", Basis: TagBasis.Person, Value: true });
        Assert.DoesNotContain(claims, claim => claim is { Scheme: "green", Basis: TagBasis.Person });
    }

    [SkippableFact]
    public async Task The_later_of_two_editors_sees_what_the_first_decided()
    {
        await using var host = await PagesHost.StartAsync();
        var (first, second) = (await Browser.OpenAsync(host), await Browser.OpenAsync(host));
        await first.NameEditorAsync("First Editor");
        await second.NameEditorAsync("Second Editor");
        await first.Item(Compost).GetByRole(AriaRole.Button, new() { Name = "Accept" }).ClickAsync();
        await first.Flash().WaitForAsync();

        var item = second.Item(Compost);
        await item.Locator("summary").ClickAsync();
        await item.GetByLabel("Too vague to be used").CheckAsync();
        var answer = await second.RunAndWaitForResponseAsync(() => item.GetByRole(AriaRole.Button, new() { Name = "Reject" }).ClickAsync(), response => response.Request.Method == "POST");
        Assert.Equal(409, answer.Status);
        await Assertions.Expect(second.Locator("h1")).ToHaveTextAsync("This was decided in the meantime");
        await Assertions.Expect(second.Locator("main")).ToContainTextAsync("First Editor");
        Assert.Equal(CandidateState.Accepted, await host.StateAsync(Compost));
    }

    [SkippableFact]
    public async Task Only_the_ticked_proposals_are_accepted_and_one_button_takes_them_back()
    {
        await using var host = await PagesHost.StartAsync();
        var page = await Browser.OpenAsync(host);
        await page.NameEditorAsync();
        await page.GetByLabel($"Select “{Compost}”").CheckAsync();
        await page.GetByLabel($"Select “{Plan}”").CheckAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Accept the ones ticked" }).ClickAsync();
        await Assertions.Expect(page.Flash()).ToContainTextAsync("Accepted 2 proposals");
        Assert.Equal(CandidateState.Accepted, await host.StateAsync(Plan));
        Assert.Equal(CandidateState.Proposed, await host.StateAsync("odabrati otporne biljne vrste"));
        await page.GetByRole(AriaRole.Button, new() { Name = "Undo all" }).ClickAsync();
        await Assertions.Expect(page.Flash()).ToContainTextAsync("Took back 2 decisions");
        Assert.Equal(CandidateState.Proposed, await host.StateAsync(Plan));
    }

    [SkippableFact]
    public async Task Edit_merge_and_reject_with_reason()
    {
        await using var host = await PagesHost.StartAsync();
        var page = await Browser.OpenAsync(host);
        await page.NameEditorAsync();
        var compost = (await host.CandidateAsync(Compost)).Candidate.Id;
        await page.GotoAsync("/review/" + compost);
        await page.GetByLabel("Label", new() { Exact = true }).FillAsync("kompostirati biljni otpad");
        await page.GetByLabel("Other labels").FillAsync("kompostiranje");
        await page.GetByRole(AriaRole.Button, new() { Name = "Save and accept" }).ClickAsync();
        await Assertions.Expect(page.Flash()).ToContainTextAsync("Saved and accepted “kompostirati biljni otpad”");
        Assert.Equal("kompostirati biljni otpad", (await host.CandidateAsync(Compost)).EditedLabel);

        await host.IndexAsync();
        await page.GotoAsync("/review/" + (await host.CandidateAsync(Plan)).Candidate.Id + "?merge=kompostirati");
        await page.GetByRole(AriaRole.Button, new() { Name = "Merge into this one: kompostirati biljni otpad" }).ClickAsync();
        await Assertions.Expect(page.Flash()).ToContainTextAsync("Merged");
        Assert.Equal((await host.CandidateAsync(Compost)).SkillId, (await host.CandidateAsync(Plan)).SkillId);

        const string species = "odabrati otporne biljne vrste";
        await page.GotoAsync("/review/" + (await host.CandidateAsync(species)).Candidate.Id);
        await page.GetByRole(AriaRole.Button, new() { Name = "Reject" }).ClickAsync();
        await Assertions.Expect(page.Locator("#errors")).ToContainTextAsync("Say why it is rejected.");
        Assert.Equal(CandidateState.Proposed, await host.StateAsync(species));
        await page.GetByLabel("Another reason, in your words").FillAsync("Says nothing");
        await page.GetByRole(AriaRole.Button, new() { Name = "Reject" }).ClickAsync();
        await Assertions.Expect(page.Flash()).ToContainTextAsync("Rejected");
        await Assertions.Expect(page.Locator(".history")).ToContainTextAsync("Reason: Says nothing");
        Assert.Equal(CandidateState.Rejected, await host.StateAsync(species));
    }
}
