using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using SkillsCatalogue.Core.Review;
using SkillsCatalogue.Ingestion.Reading;
using SkillsCatalogue.Server;
using SkillsCatalogue.Server.Worker;
using SkillsCatalogue.Storage;
using SkillsCatalogue.TestSupport;

namespace SkillsCatalogue.IntegrationTests.WholeFlow;

/// <summary>PDF in → accepted → released → found over HTTP, with a server running beside.</summary>
public sealed class ServeTests
{
    /// <summary>A free machine shows it within five seconds (see <c>IndexKeeper</c>); a busy one takes what it takes, and nobody is to ask for it.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    [Fact]
    public async Task An_ingest_beside_a_running_server_shows_by_itself_and_a_release_is_found()
    {
        using var folder = new TemporaryFolder();
        await using var flow = await Flow.OpenAsync(folder.Path);
        await flow.ImportSampleRegisterAsync();
        await using var server = SkillsApplication.Build("http://127.0.0.1:0", ServerRole.All, builder => builder.AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["Storage:DataDirectory"] = Path.Combine(folder.Path, "data"),
            ["Search:IndexesDirectory"] = Path.Combine(folder.Path, "indexes"),
        }));
        await server.StartAsync();
        using var client = new HttpClient { BaseAddress = new Uri(server.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First()) };
        Assert.Equal(0, await TotalAsync(client, "pilot"));

        await flow.IngestAsync("hr-energy-suncane-elektrane");
        Assert.True(await EventuallyAsync(Patience, async () => await TotalAsync(client, "pilot") > 0), "The ingest did not show.");

        var review = flow.Get<Review>();
        var item = (await review.QueueAsync(new QueueFilter(), take: 1)).Items[0];
        var accepted = Assert.IsType<ReviewResult.Done>(await review.DecideAsync(new ReviewDecision(ReviewAction.Accept, item.Candidate.Id, item.Version), "a-1"));
        Assert.IsType<ReleaseResult.Created>(await flow.Get<Releases>().CreateAsync("first", "a-1"));
        Assert.True(await EventuallyAsync(Patience, async () => await TotalAsync(client, "published") == 1), "The release did not show.");

        var page = await client.GetFromJsonAsync<JsonElement>("/api/v1/skills?view=published");
        Assert.Equal(accepted.SkillId, page.GetProperty("hits")[0].GetProperty("id").GetString());
        Assert.Equal(1, page.GetProperty("release").GetInt32());
        await server.StopAsync();
    }

    [Fact]
    public async Task A_worker_listens_nowhere_and_so_takes_no_address_from_a_web_process()
    {
        using var folder = new TemporaryFolder();
        await using var flow = await Flow.OpenAsync(folder.Path);
        using var taken = new System.Net.Sockets.TcpListener(System.Net.IPAddress.Loopback, 0);
        taken.Start();

        await using var worker = SkillsApplication.Build($"http://{taken.LocalEndpoint}", ServerRole.Worker, builder => builder.AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["Storage:DataDirectory"] = Path.Combine(folder.Path, "data"),
            ["Search:IndexesDirectory"] = Path.Combine(folder.Path, "indexes"),
        }));
        await worker.StartAsync();

        Assert.Null(worker.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>());
        await worker.StopAsync();
    }

    [Fact]
    public async Task What_one_process_withdraws_the_web_process_no_longer_shows_in_its_next_answer()
    {
        using var folder = new TemporaryFolder();
        var (worker, sha256) = await Flow.OpenIngestedAsync(folder.Path);
        await using var open = worker;
        await worker.Get<IndexRebuilder>().LevelAsync(CancellationToken.None);
        await using var web = SkillsApplication.Build("http://127.0.0.1:0", ServerRole.Web, builder => builder.AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["Storage:DataDirectory"] = Path.Combine(folder.Path, "data"),
            ["Search:IndexesDirectory"] = Path.Combine(folder.Path, "indexes"),
        }));
        await web.StartAsync();
        using var client = new HttpClient { BaseAddress = new Uri(web.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First()) };
        Assert.True(await TotalAsync(client, "pilot") > 0);

        await worker.Get<Documents>().WithdrawAsync(sha256, "The rights holder asked.", "a-1");

        Assert.Equal(0, await TotalAsync(client, "pilot"));
        // Pages never read files: the process of the web role has no reading processes.
        Assert.Empty(web.Services.GetRequiredService<ReadingPool>().ProcessIds);
        await web.StopAsync();
    }

    private static async Task<int> TotalAsync(HttpClient client, string view)
    {
        var page = await client.GetFromJsonAsync<JsonElement>($"/api/v1/skills?view={view}&take=1");
        return page.GetProperty("total").GetInt32();
    }

    private static async Task<bool> EventuallyAsync(TimeSpan limit, Func<Task<bool>> condition)
    {
        var deadline = TimeProvider.System.GetTimestamp();
        using var timer = new PeriodicTimer(TimeSpan.FromMilliseconds(100));
        while (TimeProvider.System.GetElapsedTime(deadline) < limit)
        {
            if (await condition())
                return true;
            await timer.WaitForNextTickAsync();
        }

        return await condition();
    }
}
