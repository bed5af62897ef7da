using SkillsCatalogue.IntegrationTests.Pages;
using SkillsCatalogue.IntegrationTests.Support;

namespace SkillsCatalogue.IntegrationTests.Api;

/// <summary>One seeded application for all tests of a class; tests that share it change nothing that another looks at.</summary>
public sealed class ApiFixture : IAsyncLifetime
{
    public PagesHost Host { get; private set; } = null!;

    public ApiClient Client { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        Host = await PagesHost.StartAsync();
        Client = new ApiClient(Host.Address);
    }

    public async Task DisposeAsync()
    {
        Client.Dispose();
        await Host.DisposeAsync();
    }
}
