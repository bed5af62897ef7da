using System.Net;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using SkillsCatalogue.IntegrationTests.Support;
using SkillsCatalogue.IntegrationTests.WholeFlow;
using SkillsCatalogue.Server;
using SkillsCatalogue.TestSupport;

namespace SkillsCatalogue.IntegrationTests.PageImages;

/// <summary>A corpus document in a folder of its own, and processes that serve it and work on it.</summary>
internal sealed class ServedPage : IAsyncDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly List<WebApplication> processes = [];
    private Flow flow = null!;

    public string Sha256 { get; private set; } = "";

    public ApiClient Client { get; private set; } = null!;

    public T Get<T>()
        where T : notnull => flow.Get<T>();

    public static async Task<ServedPage> OpenAsync(ServerRole role, string program = "pdftoppm", string document = "hr-energy-suncane-elektrane")
    {
        var served = new ServedPage();
        (served.flow, served.Sha256) = await Flow.OpenIngestedAsync(served.folder.Path, document);
        var web = await served.StartAsync(role, program);
        served.Client = new(new Uri(web.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First()));
        return served;
    }

    public async Task<WebApplication> StartAsync(ServerRole role, string program = "pdftoppm")
    {
        var process = SkillsApplication.Build("http://127.0.0.1:0", role, builder => builder.AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["Storage:DataDirectory"] = Path.Combine(folder.Path, "data"),
            ["Search:IndexesDirectory"] = Path.Combine(folder.Path, "indexes"),
            ["PageImages:Program"] = program,
        }));
        await process.StartAsync();
        processes.Add(process);
        return process;
    }

    public string Address(int page) => $"/api/v1/documents/{Sha256}/pages/{page}";

    /// <summary>Asks until the answer has a status; fails when it never has.</summary>
    public async Task<HttpResponseMessage> UntilAsync(string path, HttpStatusCode status)
    {
        var started = TimeProvider.System.GetTimestamp();
        using var timer = new PeriodicTimer(TimeSpan.FromMilliseconds(50));
        while (true)
        {
            var response = await Client.SendAsync(HttpMethod.Get, path);
            if (response.StatusCode == status)
                return response;
            var text = await response.Content.ReadAsStringAsync();
            response.Dispose();
            Assert.True(TimeProvider.System.GetElapsedTime(started) < TimeSpan.FromMinutes(5), $"{path}: {response.StatusCode} {text}");
            await timer.WaitForNextTickAsync();
        }
    }

    public static async Task<string?> MemberAsync(HttpResponseMessage response, string member) =>
        (await ApiClient.JsonOf(response)).TryGetProperty(member, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    public async ValueTask DisposeAsync()
    {
        Client?.Dispose();
        foreach (var process in processes)
        {
            await process.StopAsync();
            await process.DisposeAsync();
        }

        await flow.DisposeAsync();
        folder.Dispose();
    }
}
