using System.Globalization;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using SkillsCatalogue.Storage;

namespace SkillsCatalogue.IntegrationTests.Pages;

/// <summary>Every page, at desk and telephone width, in both colour schemes: no axe violation, no sideways scrolling, one main heading.</summary>
[Collection(PagesTestGroup.Name)]
public sealed class AccessibilityTests(PagesBrowser browser)
{
    private const string SkillPath = "skill";
    private const string CandidatePath = "candidate";
    private const string QueuedPath = "queued";
    private const string UnregisteredPath = "unregistered";

    public static TheoryData<string, int> Pages
    {
        get
        {
            var data = new TheoryData<string, int>();
            foreach (var path in new[]
            {
                "/", "/skills", "/skills?q=plan", "/skills?tag=green&language=hr", "/skills?q=zzzzqq", "/skills?cursor=nonsense", SkillPath, "/skills/s-none",
                "/standards", "/standards?q=nothing", "/standards/SAMPLE-SZ-9981", "/standards/SAMPLE-OS-9982?part=2", "/standards/SAMPLE-OS-9982?show=skipped", "/standards/SAMPLE-SZ-9981?at=300", "/standards/none",
                "/review", "/review?state=any", "/review?q=zzzz", CandidatePath, UnregisteredPath, "/review/history", "/review/c-none",
                "/releases", "/releases/1", "/releases/99", "/register", "/register?q=zzzz", "/about", "/upload", QueuedPath, "/no/such/page", "/api", "/problems", "/problems/not-found",
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
        var page = await browser.OpenAsync(browser.Host, width);
        await page.NameEditorAsync();
        var answer = await page.GotoAsync(await AddressAsync(path));

        Assert.True(answer!.Status < 500, $"{path}: {answer.Status}");
        await ShootAsync(page, path, width, "light");
        await AssertAccessibleAsync(page, path);
        var sideways = await page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        Assert.True(sideways <= 0, $"{path} scrolls {sideways} pixels sideways at {width}.");
        Assert.Equal(1, await page.Locator("h1").CountAsync());
        Assert.EndsWith("Skills Catalogue", (await page.TitleAsync()).Replace(" – Skills from occupational standards, each with its proof", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [SkippableTheory]
    [InlineData("/")]
    [InlineData("/skills?tag=green")]
    [InlineData(SkillPath)]
    [InlineData("/standards/SAMPLE-SZ-9981?at=300")]
    [InlineData("/review")]
    [InlineData(CandidatePath)]
    [InlineData("/releases")]
    public async Task A_page_has_no_violation_in_the_dark(string path)
    {
        var page = await browser.OpenAsync(browser.Host, scheme: ColorScheme.Dark);
        await page.NameEditorAsync();
        await page.GotoAsync(await AddressAsync(path));
        await ShootAsync(page, path, 1280, "dark");
        await AssertAccessibleAsync(page, path);
    }

    [SkippableFact]
    public async Task A_page_fits_320_pixels()
    {
        var page = await browser.OpenAsync(browser.Host, 320);
        await page.NameEditorAsync();
        foreach (var path in new[] { "/", "/skills", SkillPath, "/standards", "/standards/SAMPLE-SZ-9981", "/review", CandidatePath })
        {
            await page.GotoAsync(await AddressAsync(path));
            Assert.True(await page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= document.documentElement.clientWidth"), path);
        }
    }

    private async Task<string> AddressAsync(string path)
    {
        if (path == "/releases/1" && (await browser.Host.Get<Releases>().ListAsync()).Count == 0)
        {
            var actor = await browser.Host.Get<Actors>().RegisterAsync("Release Tester");
            var item = await browser.Host.CandidateAsync("odabrati otporne biljne vrste");
            await browser.Host.Get<Review>().DecideAsync(new(Core.Review.ReviewAction.Accept, item.Candidate.Id, item.Version), actor);
            Assert.IsType<ReleaseResult.Created>(await browser.Host.Get<Releases>().CreateAsync("For the tests", actor));
        }

        if (path == QueuedPath)
        {
            var bytes = "<!doctype html><title>Waits</title>"u8.ToArray();
            var sha256 = Core.Text.Fingerprint.OfBytes(bytes);
            await browser.Host.Get<Blobs>().PutAsync(sha256, bytes);
            await browser.Host.Get<Documents>().QueueAsync(sha256, "waits.html", null, "text/html", bytes.Length);
            return "/upload/" + sha256;
        }

        return path switch
        {
            SkillPath => "/skills/" + (await browser.Host.CandidateAsync("zbrinuti biljni otpad kompostiranjem")).Candidate.Id,
            CandidatePath => "/review/" + (await browser.Host.CandidateAsync("izraditi plan sadnje s pomoću računalnog programa")).Candidate.Id,
            UnregisteredPath => "/review/" + (await browser.Host.CandidateAsync("bind loose sheets with thread")).Candidate.Id,
            _ => path,
        };
    }

    private static async Task AssertAccessibleAsync(IPage page, string path)
    {
        var result = await page.RunAxe();
        Assert.True(result.Violations.Length == 0, path + Environment.NewLine + string.Join(Environment.NewLine, result.Violations.SelectMany(violation =>
            violation.Nodes.Select(node => $"{violation.Id}: {violation.Help}: {node.Html}"))));
    }

    /// <summary>Keeps a picture when <c>PAGES_SHOTS</c> names a folder, for people to look at.</summary>
    private static async Task ShootAsync(IPage page, string path, int width, string scheme)
    {
        if (Environment.GetEnvironmentVariable("PAGES_SHOTS") is not { Length: > 0 } folder)
            return;
        var name = string.Concat(path.Select(c => char.IsLetterOrDigit(c) ? c : '_'));
        await page.ScreenshotAsync(new() { Path = Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $"{name}.{width}.{scheme}.png")), FullPage = true });
    }
}
