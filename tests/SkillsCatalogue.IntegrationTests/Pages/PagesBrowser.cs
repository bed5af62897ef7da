using Microsoft.Playwright;

namespace SkillsCatalogue.IntegrationTests.Pages;

/// <summary>One real browser for all page tests. Where there is none the tests are skipped and say so.</summary>
public sealed class PagesBrowser : IAsyncLifetime
{
    private static readonly string Executable = Environment.GetEnvironmentVariable("CHROMIUM") is { Length: > 0 } path ? path : "/usr/bin/chromium";

    private IPlaywright? playwright;
    private IBrowser? browser;

    public PagesHost Host { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        Host = await PagesHost.StartAsync();
        if (!File.Exists(Executable))
            return;
        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = Executable,
            Args = ["--no-sandbox", "--disable-gpu", "--disable-background-networking"],
        });
    }

    /// <summary>A fresh window; skips the test when there is no browser.</summary>
    /// <param name="height">Width and height are CSS pixels.</param>
    public async Task<IPage> OpenAsync(PagesHost host, int width = 1280, int height = 900, bool scripts = true, ColorScheme scheme = ColorScheme.Light, string locale = "en-GB")
    {
        Skip.If(browser is null, $"NO BROWSER: {Executable} does not exist. Set CHROMIUM to a Chromium to run the page tests.");
        var context = await browser!.NewContextAsync(new()
        {
            BaseURL = host.Address.ToString(),
            ViewportSize = new() { Width = width, Height = height },
            JavaScriptEnabled = scripts,
            ColorScheme = scheme,
            ReducedMotion = ReducedMotion.Reduce,
            Locale = locale,
        });
        var page = await context.NewPageAsync();
        page.SetDefaultTimeout(10_000);
        return page;
    }

    public async Task DisposeAsync()
    {
        if (browser is not null)
            await browser.DisposeAsync();
        playwright?.Dispose();
        await Host.DisposeAsync();
    }
}
