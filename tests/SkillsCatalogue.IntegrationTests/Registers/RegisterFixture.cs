using SkillsCatalogue.IntegrationTests.Pages;
using SkillsCatalogue.IntegrationTests.Support;

namespace SkillsCatalogue.IntegrationTests.Registers;

/// <summary>One application with a register of every kind and standing; its tests change nothing.</summary>
public sealed class RegisterFixture : IAsyncLifetime
{
    public PagesHost Host { get; private set; } = null!;

    public ApiClient Client { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        Host = await PagesHost.StartAsync();
        await RegisterSeeds.AddAsync(Host);
        Client = new ApiClient(Host.Address);
    }

    public async Task DisposeAsync()
    {
        Client.Dispose();
        await Host.DisposeAsync();
    }
}
