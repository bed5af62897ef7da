using System.Globalization;
using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace SkillsCatalogue.IntegrationTests.Pages;

/// <summary>What every page must hold to, and a picture of it.</summary>
internal static class PageChecks
{
    public static async Task AssertFitsAsync(this IPage page, string path)
    {
        var sideways = await page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        Assert.True(sideways <= 0, $"{path} scrolls {sideways} pixels sideways at {page.ViewportSize!.Width}.");
    }

    public static async Task AssertAccessibleAsync(this IPage page, string path)
    {
        // Only violations are told node by node; all rules run all the same.
        var result = await page.RunAxe(new AxeRunOptions { ResultTypes = [ResultType.Violations] });
        Assert.True(result.Violations.Length == 0, path + Environment.NewLine + string.Join(Environment.NewLine, result.Violations.SelectMany(violation =>
            violation.Nodes.Select(node => $"{violation.Id}: {violation.Help}: {node.Html}"))));
    }

    /// <summary>Keeps a picture when <c>PAGES_SHOTS</c> names a folder, for people to look at.</summary>
    public static async Task ShootAsync(this IPage page, string path, int width, string scheme)
    {
        if (Environment.GetEnvironmentVariable("PAGES_SHOTS") is not { Length: > 0 } folder)
            return;
        var name = string.Concat(path.Select(c => char.IsLetterOrDigit(c) ? c : '_'));
        await page.ScreenshotAsync(new() { Path = Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $"{name}.{width}.{scheme}.png")), FullPage = true });
    }
}
