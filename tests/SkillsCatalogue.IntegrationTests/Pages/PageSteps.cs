using System.Text.RegularExpressions;
using Microsoft.Playwright;
using SkillsCatalogue.Core.Review;
using SkillsCatalogue.Storage;

namespace SkillsCatalogue.IntegrationTests.Pages;

/// <summary>Steps that several page tests take.</summary>
internal static class PageSteps
{
    public static async Task NameEditorAsync(this IPage page, string name = "Page Tester")
    {
        await page.GotoAsync("/review");
        await page.GetByLabel("Your name").FillAsync(name);
        await page.GetByRole(AriaRole.Button, new() { Name = "Begin to review" }).ClickAsync();
        await page.GetByText($"Reviewing as {name}").WaitForAsync();
    }

    /// <summary>The proposal with a label in the review queue.</summary>
    public static ILocator Item(this IPage page, string label) => page.GetByRole(AriaRole.Article, new() { Name = label, Exact = true });

    public static ILocator Flash(this IPage page) => page.Locator(".flash");

    /// <summary>Presses Tab until the focused element has the text; fails after many presses.</summary>
    public static async Task TabToAsync(this IPage page, string text)
    {
        for (var presses = 0; presses < 120; presses++)
        {
            await page.Keyboard.PressAsync("Tab");
            if ((await page.EvaluateAsync<string>("document.activeElement?.innerText ?? ''")).Trim() == text)
                return;
        }

        Assert.Fail($"Tab never reached “{text}”.");
    }

    public static async Task<ReviewItem> CandidateAsync(this PagesHost host, string label) =>
        (await host.Get<Review>().QueueAsync(new QueueFilter(IncludeGone: true), null, 500)).Items.Single(item => item.Candidate.PrefLabel == label);

    public static async Task<CandidateState> StateAsync(this PagesHost host, string label) => (await host.CandidateAsync(label)).State;

    /// <summary>The antiforgery token of a page fetched without a browser.</summary>
    public static async Task<string> TokenAsync(this HttpClient client, string path) =>
        Regex.Match(await client.GetStringAsync(new Uri(path, UriKind.Relative)), "__RequestVerificationToken\" value=\"([^\"]+)").Groups[1].Value;

    public static Task<HttpResponseMessage> PostAsync(this HttpClient client, string path, params (string Name, string Value)[] fields) =>
        client.PostAsync(new Uri(path, UriKind.Relative), new FormUrlEncodedContent(fields.Select(field => new KeyValuePair<string, string>(field.Name, field.Value))));
}
