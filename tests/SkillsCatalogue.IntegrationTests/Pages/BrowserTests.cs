namespace SkillsCatalogue.IntegrationTests.Pages;

/// <summary>Tests in a real browser, whose windows close when the test ends.</summary>
public abstract class BrowserTests(PagesBrowser browser) : IAsyncLifetime
{
    protected PagesBrowser Browser => browser;

    public Task InitializeAsync() => Task.CompletedTask;

    public Task DisposeAsync() => browser.CloseWindowsAsync();
}
