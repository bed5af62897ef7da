using System.Net;
using Microsoft.Playwright;
using SkillsCatalogue.Core.Programmes;
using SkillsCatalogue.Storage;

namespace SkillsCatalogue.IntegrationTests.Pages;

/// <summary>A designer's way: check, save, decide, correct, close, delete; by keyboard and without scripts too.</summary>
[Collection(PagesTestGroup.Name)]
public sealed class ProgrammeFlowTests(PagesBrowser browser) : BrowserTests(browser)
{
    private const string Text = "Vrtlarski tečaj za početnike\n\nIshodi učenja\n\nPolaznik će moći:\n\n- zbrinuti biljni otpad kompostiranjem na mjestu nastanka\n- odabrati otporne biljne vrste prema mjesnoj klimi\n- svirati gitaru pred publikom\n";

    [SkippableFact]
    public async Task Checking_stores_nothing_and_needs_neither_script_nor_name()
    {
        var page = await Browser.OpenAsync(Browser.Host, scripts: false);
        await page.GotoAsync("/programmes/new");
        await page.GetByLabel("Text of the programme").FillAsync("Only checked\n" + Text);
        await page.GetByLabel("Country or framework").SelectOptionAsync("HR");
        await page.GetByRole(AriaRole.Button, new() { Name = "Check it" }).ClickAsync();
        Assert.Contains("Nothing of this was stored", await page.Locator(".pagehead").InnerTextAsync(), StringComparison.Ordinal);
        Assert.Contains("zbrinuti biljni otpad kompostiranjem", await page.Locator("#o1 .outcome-skills").InnerTextAsync(), StringComparison.Ordinal);
        Assert.Equal(3, await page.Locator(".outcome").CountAsync());
        Assert.True(await page.Locator(".rule").CountAsync() > 0);
        await page.ShootAsync("checked", 1280, "light");
        await page.AssertFitsAsync("checked");
        Assert.Equal(0, (await Browser.Host.Get<Programmes>().ListAsync("Only checked")).Total);
        Assert.Equal(0, await page.GetByRole(AriaRole.Button, new() { Name = "Confirm" }).CountAsync());
    }

    [SkippableFact]
    public async Task Saving_asks_for_a_name_without_losing_what_was_pasted()
    {
        var page = await Browser.OpenAsync(Browser.Host);
        await page.GotoAsync("/programmes/new");
        await page.GetByLabel("Text of the programme").FillAsync(Text);
        await page.GetByRole(AriaRole.Button, new() { Name = "Check and save" }).ClickAsync();
        await page.GetByRole(AriaRole.Alert).GetByRole(AriaRole.Link, new() { Name = "Your name: give it to save the programme." }).WaitForAsync();
        Assert.Contains("svirati gitaru", await page.GetByLabel("Text of the programme").InputValueAsync(), StringComparison.Ordinal);
        await page.AssertAccessibleAsync("the form with an error");
        await page.GetByLabel("Your name").FillAsync("Course Designer");
        await page.GetByRole(AriaRole.Button, new() { Name = "Check and save" }).ClickAsync();
        Assert.Contains("Saved:", await page.Flash().InnerTextAsync(), StringComparison.Ordinal);
        Assert.Contains("Course Designer", await page.Locator(".pagehead").InnerTextAsync(), StringComparison.Ordinal);
    }

    [SkippableTheory]
    [InlineData("", "4", "CSVET", "Paste the text of the programme.")]
    [InlineData("x", "four", "CSVET", "Volume: give a number greater than 0.")]
    [InlineData("x", "4", "", "Unit: choose the unit of the volume.")]
    [InlineData("x", "", "CSVET", "Volume: give the number that belongs to the unit.")]
    public async Task Wrong_input_is_told_with_a_link_to_its_field(string text, string volume, string unit, string message)
    {
        var page = await Browser.OpenAsync(Browser.Host);
        await page.GotoAsync("/programmes/new");
        await page.GetByText("Volume, level, form, provider").ClickAsync();
        await page.Locator("#text").FillAsync(text);
        await page.Locator("#volume").FillAsync(volume);
        await page.Locator("#unit").SelectOptionAsync(unit);
        await page.GetByRole(AriaRole.Button, new() { Name = "Check it" }).ClickAsync();
        var link = page.GetByRole(AriaRole.Alert).GetByRole(AriaRole.Link, new() { Name = message });
        var field = await link.GetAttributeAsync("href");
        await link.ClickAsync();
        Assert.Equal(1, await page.Locator(field!).CountAsync());
        Assert.Equal("true", await page.Locator(field!).GetAttributeAsync("aria-invalid"));
    }

    [SkippableFact]
    public async Task A_proposal_is_confirmed_undone_and_removed_and_only_the_confirmed_one_is_proof()
    {
        var page = await Browser.OpenAsync(Browser.Host, scripts: false);
        await SaveAsync(page, "Confirming");
        var outcome = page.Locator("#o1");
        Assert.Contains("Only proposals", await outcome.InnerTextAsync(), StringComparison.Ordinal);
        await outcome.GetByRole(AriaRole.Button, new() { Name = "Confirm: zbrinuti biljni otpad kompostiranjem" }).ClickAsync();
        Assert.Contains("Confirmed: zbrinuti", await page.Flash().InnerTextAsync(), StringComparison.Ordinal);
        Assert.EndsWith("#o1", page.Url, StringComparison.Ordinal);
        Assert.Contains("With proof", await outcome.InnerTextAsync(), StringComparison.Ordinal);
        Assert.Contains("Confirmed by a person: counts as proof", await outcome.InnerTextAsync(), StringComparison.Ordinal);
        await page.ShootAsync("confirmed", 1280, "light");
        await page.Flash().GetByRole(AriaRole.Button, new() { Name = "Undo" }).ClickAsync();
        Assert.Contains("Only proposals", await outcome.InnerTextAsync(), StringComparison.Ordinal);
        await outcome.GetByRole(AriaRole.Button, new() { Name = "Remove: zbrinuti biljni otpad kompostiranjem" }).ClickAsync();
        Assert.Contains("1 skill that you removed", await outcome.InnerTextAsync(), StringComparison.Ordinal);
        Assert.Contains("Removed: zbrinuti", await page.Flash().InnerTextAsync(), StringComparison.Ordinal);
    }

    [SkippableFact]
    public async Task A_skill_that_was_not_proposed_is_found_and_added()
    {
        var page = await Browser.OpenAsync(Browser.Host);
        await SaveAsync(page, "Adding");
        var outcome = page.Locator("#o3");
        await outcome.GetByRole(AriaRole.Link, new() { Name = "Add another skill" }).ClickAsync();
        await outcome.GetByLabel("Words of the skill").FillAsync("mould on paper");
        await outcome.GetByRole(AriaRole.Button, new() { Name = "Find" }).ClickAsync();
        await page.AssertAccessibleAsync("the search for a further skill");
        await outcome.GetByRole(AriaRole.Button, new() { Name = "Add: recognise mould on paper" }).ClickAsync();
        Assert.Contains("Added: recognise mould", await page.Flash().InnerTextAsync(), StringComparison.Ordinal);
        Assert.Contains("With proof", await outcome.InnerTextAsync(), StringComparison.Ordinal);
    }

    [SkippableFact]
    public async Task The_keys_of_the_review_confirm_remove_and_undo()
    {
        var page = await Browser.OpenAsync(Browser.Host);
        await SaveAsync(page, "Keys");
        await page.Keyboard.PressAsync("j");
        await page.Keyboard.PressAsync("a");
        await Assertions.Expect(page.Flash()).ToContainTextAsync("Confirmed:");
        await page.Keyboard.PressAsync("u");
        await Assertions.Expect(page.Flash()).ToContainTextAsync("Taken back:");
    }

    [SkippableFact]
    public async Task A_correction_makes_a_version_and_keeps_decisions_about_words_that_stay()
    {
        var page = await Browser.OpenAsync(Browser.Host);
        var id = await SaveAsync(page, "Correcting");
        await page.Locator("#o1").GetByRole(AriaRole.Button, new() { Name = "Confirm: zbrinuti biljni otpad kompostiranjem" }).ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Edit text and settings" }).ClickAsync();
        var text = page.GetByLabel("Text of the programme");
        await text.FillAsync((await text.InputValueAsync()).Replace("svirati gitaru pred publikom", "objasniti načela integrirane zaštite bilja", StringComparison.Ordinal));
        await page.GetByLabel("What did you change?").FillAsync("No guitar");
        await page.AssertAccessibleAsync("edit");
        await page.GetByRole(AriaRole.Button, new() { Name = "Save a new version" }).ClickAsync();
        Assert.Contains("Version 2 was saved", await page.Flash().InnerTextAsync(), StringComparison.Ordinal);
        Assert.Contains("With proof", await page.Locator("#o1").InnerTextAsync(), StringComparison.Ordinal);
        await page.GetByRole(AriaRole.Link, new() { Name = "Versions", Exact = true }).ClickAsync();
        var main = await page.Locator("main").InnerTextAsync();
        Assert.Contains("No guitar", main, StringComparison.Ordinal);
        Assert.Contains("1 outcome added", main, StringComparison.Ordinal);
        Assert.Contains("1 outcome removed", main, StringComparison.Ordinal);
        Assert.Contains("2 outcomes kept", main, StringComparison.Ordinal);
        await page.ShootAsync("versions2", 1280, "light");
        await page.AssertAccessibleAsync("versions");
        await page.GotoAsync($"/programmes/{id}/versions/1");
        Assert.Contains("svirati gitaru", await page.Locator("main").InnerTextAsync(), StringComparison.Ordinal);
        Assert.Equal(0, await page.GetByRole(AriaRole.Button, new() { Name = "Confirm" }).CountAsync());
    }

    [SkippableFact]
    public async Task Somebody_elses_version_is_not_written_over()
    {
        var page = await Browser.OpenAsync(Browser.Host, scripts: false);
        var id = await SaveAsync(page, "Conflict");
        await page.GotoAsync($"/programmes/{id}/edit");
        var actor = await Browser.Host.Get<Actors>().RegisterAsync("Other Designer");
        Assert.IsType<ProgrammeSaveResult.Saved>(await Browser.Host.Get<Programmes>().SaveAsync(id, null, SampleMaps.Content(), null, actor));
        await page.GetByLabel("Text of the programme").FillAsync(Text + "- popraviti kosilicu\n");
        await page.GetByRole(AriaRole.Button, new() { Name = "Save a new version" }).ClickAsync();
        Assert.Contains("another version in between", await page.GetByRole(AriaRole.Alert).InnerTextAsync(), StringComparison.Ordinal);
        Assert.Contains("popraviti kosilicu", await page.GetByLabel("Text of the programme").InputValueAsync(), StringComparison.Ordinal);
        Assert.Equal(2, (await Browser.Host.Get<Programmes>().FindAsync(id))!.Number);
    }

    [SkippableFact]
    public async Task A_final_programme_takes_no_decision_until_it_is_a_draft_again()
    {
        var page = await Browser.OpenAsync(Browser.Host, scripts: false);
        await SaveAsync(page, "Closing");
        await page.GetByRole(AriaRole.Button, new() { Name = "Mark as final" }).ClickAsync();
        Assert.Contains("marked as final", await page.Flash().InnerTextAsync(), StringComparison.Ordinal);
        Assert.Equal(0, await page.GetByRole(AriaRole.Button, new() { Name = "Confirm" }).CountAsync());
        await page.GetByRole(AriaRole.Button, new() { Name = "Back to draft" }).ClickAsync();
        Assert.True(await page.GetByRole(AriaRole.Button, new() { Name = "Confirm" }).CountAsync() > 0);
    }

    [SkippableFact]
    public async Task Deleting_can_be_undone()
    {
        var page = await Browser.OpenAsync(Browser.Host, scripts: false);
        var id = await SaveAsync(page, "Deleting");
        await page.GetByRole(AriaRole.Button, new() { Name = "Delete" }).ClickAsync();
        Assert.Contains("Deleted: Deleting", await page.Flash().InnerTextAsync(), StringComparison.Ordinal);
        Assert.Equal(404, (await page.APIRequest.GetAsync($"{Browser.Host.Address}programmes/{id}")).Status);
        await page.GotoAsync("/programmes");
        Assert.Equal(ProgrammeState.Trashed, (await Browser.Host.Get<Programmes>().FindAsync(id))!.State);
        page = await Browser.OpenAsync(Browser.Host, scripts: false);
        var again = await SaveAsync(page, "Deleting again");
        await page.GetByRole(AriaRole.Button, new() { Name = "Delete" }).ClickAsync();
        await page.Flash().GetByRole(AriaRole.Button, new() { Name = "Undo" }).ClickAsync();
        Assert.EndsWith("/programmes/" + again, page.Url, StringComparison.Ordinal);
        Assert.Contains("is back", await page.Flash().InnerTextAsync(), StringComparison.Ordinal);
    }

    [SkippableFact]
    public async Task An_uploaded_programme_waits_and_can_be_cancelled()
    {
        var page = await Browser.OpenAsync(Browser.Host, scripts: false);
        await page.NameEditorAsync();
        await page.GotoAsync("/programmes/new");
        await page.GetByLabel("File", new() { Exact = true }).SetInputFilesAsync(new FilePayload { Name = "course.txt", MimeType = "text/plain", Buffer = System.Text.Encoding.UTF8.GetBytes(Text) });
        await page.GetByRole(AriaRole.Button, new() { Name = "Upload and check" }).ClickAsync();
        Assert.Contains("Waiting", await page.Locator("#progress").InnerTextAsync(), StringComparison.Ordinal);
        Assert.Equal("5", await page.Locator("noscript meta, meta[http-equiv=refresh]").First.GetAttributeAsync("content"));
        await page.GetByRole(AriaRole.Button, new() { Name = "Cancel" }).ClickAsync();
        Assert.Contains("Reading was cancelled", await page.Locator("h1").InnerTextAsync(), StringComparison.Ordinal);
    }

    [SkippableFact]
    public async Task A_failed_upload_says_why_and_what_to_do()
    {
        var page = await Browser.OpenAsync(Browser.Host);
        var id = await Browser.Host.QueueProgrammeAsync();
        Assert.True(await Browser.Host.Get<ProgrammeJobs>().FailedAsync(id, "DOC007", "The document has no text layer."));
        await page.GotoAsync("/programmes/jobs/" + id);
        var main = await page.Locator("main").InnerTextAsync();
        Assert.Contains("DOC007", main, StringComparison.Ordinal);
        Assert.Contains("Run text recognition", main, StringComparison.Ordinal);
        await page.AssertAccessibleAsync("a failed upload");
    }

    [SkippableTheory]
    [InlineData(1280)]
    [InlineData(390)]
    [InlineData(640)]
    public async Task The_map_of_a_saved_programme_and_its_dossier_are_accessible(int width)
    {
        var page = await Browser.OpenAsync(Browser.Host, width);
        var id = await SaveAsync(page, "Accessible");
        await page.Locator("#o1").GetByRole(AriaRole.Button, new() { Name = "Confirm: zbrinuti biljni otpad kompostiranjem" }).ClickAsync();
        foreach (var path in new[] { $"/programmes/{id}", $"/programmes/{id}?add=o3#o3", $"/programmes/{id}/dossier", "/programmes" })
        {
            await page.GotoAsync(path);
            await page.ShootAsync("flow" + path.Replace(id, "id", StringComparison.Ordinal), width, "light");
            await page.AssertAccessibleAsync(path);
            await page.AssertFitsAsync(path);
            Assert.Equal(1, await page.Locator("h1").CountAsync());
        }
    }

    [SkippableFact]
    public async Task The_dossier_prints_as_a_document_of_its_own()
    {
        var page = await Browser.OpenAsync(Browser.Host);
        var id = await SaveAsync(page, "Naslov \"u\" navodnicima </style>");
        await page.GotoAsync($"/programmes/{id}/dossier");
        await page.EmulateMediaAsync(new() { Media = Media.Print });
        Assert.False(await page.Locator(".masthead").IsVisibleAsync());
        Assert.False(await page.Locator(".mainnav").IsVisibleAsync());
        Assert.True(await page.GetByText("Only traces that the programme names itself or that a person confirmed count as proof").IsVisibleAsync());
        var style = await (await page.APIRequest.GetAsync($"{Browser.Host.Address}programmes/{id}/dossier.css")).TextAsync();
        Assert.Contains("size: A4", style, StringComparison.Ordinal);
        Assert.DoesNotContain("</style>", style, StringComparison.Ordinal);
        Assert.Contains("\\000022 u\\000022  navodnicima", style, StringComparison.Ordinal);
        if (Environment.GetEnvironmentVariable("PAGES_SHOTS") is { Length: > 0 } folder)
            await page.PdfAsync(new() { Path = Path.Combine(folder, "dossier.pdf"), PreferCSSPageSize = true });
    }

    [Fact]
    public async Task Forms_of_programmes_keep_the_rules_of_writes()
    {
        await using var host = await PagesHost.StartAsync();
        using var client = new HttpClient { BaseAddress = host.Address };
        var id = await host.SaveProgrammeAsync();
        string[] forms = ["/programmes/check", "/programmes/upload", $"/programmes/{id}/decide", $"/programmes/{id}/state", $"/programmes/{id}/delete", $"/programmes/{id}/restore", $"/programmes/{id}/correct", "/programmes/jobs/j-1/cancel"];
        foreach (var path in forms)
        {
            using var bare = await client.PostAsync(path, ("text", "words"));
            Assert.Equal(HttpStatusCode.BadRequest, bare.StatusCode);
            using var foreign = new HttpRequestMessage(HttpMethod.Post, path) { Content = new FormUrlEncodedContent([]) };
            foreign.Headers.Host = "evil.example";
            using var refused = await client.SendAsync(foreign);
            Assert.Equal(HttpStatusCode.Forbidden, refused.StatusCode);
        }

        var token = await client.TokenAsync("/programmes/new");
        foreach (var action in new[] { "decide", "state", "delete", "restore", "correct" })
        {
            using var nobody = await client.PostAsync($"/programmes/{id}/{action}", ("__RequestVerificationToken", token));
            Assert.Equal(HttpStatusCode.Forbidden, nobody.StatusCode);
        }

        Assert.Equal(ProgrammeState.Draft, (await host.Get<Programmes>().FindAsync(id))!.State);
    }

    private static async Task<string> SaveAsync(IPage page, string title)
    {
        await page.NameEditorAsync();
        await page.GotoAsync("/programmes/new");
        await page.GetByLabel("Text of the programme").FillAsync(Text.Replace("Vrtlarski tečaj za početnike", title, StringComparison.Ordinal));
        await page.GetByRole(AriaRole.Button, new() { Name = "Check and save" }).ClickAsync();
        await page.WaitForURLAsync(url => url.Contains("/programmes/p-", StringComparison.Ordinal));
        return new Uri(page.Url).AbsolutePath.Split('/')[2];
    }
}
