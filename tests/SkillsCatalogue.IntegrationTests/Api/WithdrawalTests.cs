using System.Net;
using System.Text.Json;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using SkillsCatalogue.Core.Review;
using SkillsCatalogue.IntegrationTests.Pages;
using SkillsCatalogue.IntegrationTests.Support;
using SkillsCatalogue.Storage;

namespace SkillsCatalogue.IntegrationTests.Api;

/// <summary>
/// One process withdraws a document, another one serves: no worker runs here, so that the index stays as it was,
/// and what the pages and the API show in this moment is what they show before any rebuild.
/// </summary>
#pragma warning disable CA1001 // The test runner calls DisposeAsync.
public sealed class WithdrawalTests : IAsyncLifetime
#pragma warning restore CA1001
{
    private readonly string folder = Directory.CreateTempSubdirectory("skills-withdrawal-").FullName;
    private PagesHost host = null!;
    private ApiClient client = null!;
    private ServiceProvider other = null!;

    public async Task InitializeAsync()
    {
        host = await PagesHost.StartAsync(folderName: folder);
        client = new ApiClient(host.Address);
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?> { ["Storage:DataDirectory"] = Path.Combine(folder, "data") }).Build();
        other = new ServiceCollection().AddSkillsStorage(configuration).BuildServiceProvider();
    }

    public async Task DisposeAsync()
    {
        client.Dispose();
        await other.DisposeAsync();
        await host.DisposeAsync();
    }

    [Fact]
    public async Task What_another_process_withdraws_disappears_from_search_facets_suggestions_and_pages_at_once()
    {
        var id = (await client.GetAsync("/api/v1/skills?q=mould")).GetProperty("hits")[0].GetProperty("id").GetString()!;
        Assert.Equal(8, await TotalAsync("/api/v1/skills"));

        await WithdrawAsync(Seeds.Archivist.Sha256, "The rights holder asked.");

        Assert.Equal(0, await TotalAsync("/api/v1/skills?q=mould"));
        var all = await client.GetAsync("/api/v1/skills");
        Assert.Equal(5, all.GetProperty("total").GetInt32());
        Assert.DoesNotContain(Seeds.Archivist.Number, all.GetRawText(), StringComparison.Ordinal);
        Assert.Empty((await client.GetAsync("/api/v1/skills/suggest?q=recognise")).GetProperty("items").EnumerateArray());
        using var skill = await client.SendAsync(HttpMethod.Get, "/api/v1/skills/" + id);
        Assert.Equal(HttpStatusCode.NotFound, skill.StatusCode);
        Assert.DoesNotContain("mould on paper", await PageAsync("/skills?q=mould"), StringComparison.Ordinal);
        using var original = await client.SendAsync(HttpMethod.Get, $"/api/v1/documents/{Seeds.Archivist.Sha256}/original");
        Assert.Equal("The rights holder asked.", (await ProblemAsync(original, HttpStatusCode.Gone)).GetProperty("detail").GetString());
    }

    [Fact]
    public async Task A_published_skill_without_another_proof_leaves_search_and_keeps_its_address_without_the_words()
    {
        var review = host.Get<Review>();
        var item = (await review.QueueAsync(new QueueFilter(Text: "mould"))).Items[0];
        var accepted = Assert.IsType<ReviewResult.Done>(await review.DecideAsync(new(ReviewAction.Accept, item.Candidate.Id, item.Version), "a-1"));
        Assert.IsType<ReleaseResult.Created>(await host.Get<Releases>().CreateAsync(null, "a-1"));
        await host.IndexAsync(CatalogueView.Published);
        Assert.Equal(1, await TotalAsync("/api/v1/skills?view=published"));

        await WithdrawAsync(Seeds.Archivist.Sha256, "The rights holder asked.");

        Assert.Equal(0, await TotalAsync("/api/v1/skills?view=published"));
        var skill = await client.GetAsync("/api/v1/skills/" + accepted.SkillId);
        Assert.Equal("published", skill.GetProperty("view").GetString());
        var evidence = skill.GetProperty("evidence")[0];
        Assert.Equal((Seeds.Archivist.Sha256, ""), (evidence.GetProperty("document").GetString(), evidence.GetProperty("quote").GetString()));
        Assert.Equal("The rights holder asked.", (await client.GetAsync("/api/v1/documents/" + Seeds.Archivist.Sha256)).GetProperty("statusReason").GetString());
        Assert.DoesNotContain("signs of mould", await PageAsync("/skills/" + accepted.SkillId), StringComparison.Ordinal);
        await host.IndexAsync(CatalogueView.Published);
        Assert.Equal(0, await TotalAsync("/api/v1/skills?view=published"));
    }

    private async Task WithdrawAsync(string sha256, string reason) =>
        Assert.True(await other.GetRequiredService<SkillsCatalogue.Storage.Documents>().WithdrawAsync(sha256, reason, "a-1"));

    private async Task<int> TotalAsync(string path) => (await client.GetAsync(path)).GetProperty("total").GetInt32();

    private async Task<string> PageAsync(string path)
    {
        using var response = await client.SendAsync(HttpMethod.Get, path);
        return await response.Content.ReadAsStringAsync();
    }

    private static async Task<JsonElement> ProblemAsync(HttpResponseMessage response, HttpStatusCode status)
    {
        Assert.Equal(status, response.StatusCode);
        return await ApiClient.JsonOf(response);
    }
}
