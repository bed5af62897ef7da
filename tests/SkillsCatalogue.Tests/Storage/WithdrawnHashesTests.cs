using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using SkillsCatalogue.Core.Documents;
using SkillsCatalogue.Storage;
using SkillsCatalogue.TestSupport;

namespace SkillsCatalogue.Tests.Storage;

public sealed class WithdrawnHashesTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task They_are_known_in_another_process_at_once_and_stay_the_same_object_until_one_more_is_withdrawn()
    {
        await using var other = Other();
        var withdrawn = other.GetRequiredService<WithdrawnDocuments>();
        Assert.Empty(withdrawn());
        await using var host = await StorageHost.StartAsync(_folder);
        var sha256 = (await host.GivenStandardAsync("SZ-1", "plan the work"))[0].Standard!.Sha256;
        var before = withdrawn();
        Assert.Empty(before);

        await host.GivenStandardAsync("SZ-2", "measure");
        Assert.Same(before, withdrawn());
        await host.Documents.WithdrawAsync(sha256, "the rights holder asked", "a-1");

        Assert.Equal([sha256], withdrawn());
        Assert.Same(withdrawn(), withdrawn());
    }

    private ServiceProvider Other() => new ServiceCollection()
        .AddSkillsStorage(new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?> { ["Storage:DataDirectory"] = _folder.Path }).Build())
        .BuildServiceProvider();
}
