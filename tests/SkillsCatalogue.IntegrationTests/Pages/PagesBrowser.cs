using Microsoft.Playwright;

namespace SkillsCatalogue.IntegrationTests.Pages;

/// <summary>One real browser for all page tests of a group. Where there is none the tests are skipped and say so.</summary>
public sealed class PagesBrowser : IAsyncLifetime
{
    /// <summary>Milliseconds that a page may take. A busy machine is no fault of the page; one that hangs is found all the same.</summary>
    private const float Patience = 120_000;

    private static readonly string Executable = Environment.GetEnvironmentVariable("CHROMIUM") is { Length: > 0 } path ? path : "/usr/bin/chromium";

    private readonly List<IBrowserContext> windows = [];

    private IPlaywright? playwright;
    private IBrowser? browser;
    private IPage? reader;

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
        Assertions.SetDefaultExpectTimeout(Patience);
    }

    /// <summary>
    /// The window of an editor over <see cref="Host"/> for tests that only look at pages: the same one each time, in English, for a window of its own
    /// costs more than the page in it. Skips the test when there is no browser.
    /// </summary>
    /// <param name="width">CSS pixels.</param>
    public async Task<IPage> ReaderAsync(int width = 1280, ColorScheme scheme = ColorScheme.Light)
    {
        if (reader is null)
        {
            var page = await NewPageAsync(Host);
            await page.NameEditorAsync();
            reader = page;
        }

        await reader.Context.ClearCookiesAsync(new() { Name = "skills.language" });
        await reader.EmulateMediaAsync(new() { ColorScheme = scheme });
        await reader.SetViewportSizeAsync(width, 900);
        return reader;
    }

    /// <summary>A fresh window, open until the test ends; skips the test when there is no browser.</summary>
    /// <param name="height">Width and height are CSS pixels.</param>
    public async Task<IPage> OpenAsync(PagesHost host, int width = 1280, int height = 900, bool scripts = true, ColorScheme scheme = ColorScheme.Light, string locale = "en-GB")
    {
        var page = await NewPageAsync(host, width, height, scripts, scheme, locale);
        windows.Add(page.Context);
        return page;
    }

    /// <summary>Closes the windows of a test that has ended: each open one keeps a process and its memory.</summary>
    public async Task CloseWindowsAsync()
    {
        foreach (var window in windows)
            await window.CloseAsync();
        windows.Clear();
    }

    public async Task DisposeAsync()
    {
        if (browser is not null)
            await browser.DisposeAsync();
        playwright?.Dispose();
        await Host.DisposeAsync();
    }

    private async Task<IPage> NewPageAsync(PagesHost host, int width = 1280, int height = 900, bool scripts = true, ColorScheme scheme = ColorScheme.Light, string locale = "en-GB")
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
        page.SetDefaultTimeout(Patience);
        return page;
    }
}
