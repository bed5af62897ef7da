using System.Net;
using SkillsCatalogue.Core.Review;
using SkillsCatalogue.IntegrationTests.Pages;
using SkillsCatalogue.IntegrationTests.Support;
using SkillsCatalogue.Storage;

namespace SkillsCatalogue.IntegrationTests.Api;

/// <summary>Decisions on words that a new version changed, by program.</summary>
public sealed class KeptDecisionsApiTests : IAsyncLifetime
{
    private readonly ApiFixture api = new();

    public async Task InitializeAsync()
    {
        await api.InitializeAsync();
        await api.Client.NameEditorAsync("First Editor");
    }

    public Task DisposeAsync() => api.DisposeAsync();

    [Fact]
    public async Task A_candidate_tells_its_earlier_words_and_the_decision_on_them_is_kept_once()
    {
        var old = await api.Host.CandidateAsync(VersionSeeds.Label);
        using var accepted = await api.Client.DecideAsync(old.Candidate.Id, new { action = "accept", expectedVersion = old.Version });
        var skill = (await ApiClient.JsonOf(accepted)).GetProperty("skillId").GetString();
        await VersionSeeds.AddAsync(api.Host);
        var id = (await api.Host.Get<Review>().QueueAsync(new(), take: 100)).Items.Single(item => item.Earlier is { CanBeKept: true }).Candidate.Id;

        var candidate = await api.Client.GetAsync("/api/v1/candidates/" + id);
        Assert.Equal("changed", candidate.GetProperty("change").GetString());
        var earlier = candidate.GetProperty("earlier");
        Assert.Equal((old.Candidate.Id, "accepted", skill, VersionSeeds.OldWords, true), (
            earlier.GetProperty("candidateId").GetString(), earlier.GetProperty("state").GetString(), earlier.GetProperty("skillId").GetString(),
            earlier.GetProperty("words").GetString(), earlier.GetProperty("canBeKept").GetBoolean()));

        var version = candidate.GetProperty("version").GetInt32();
        using var kept = await KeepAsync(id, new { expectedVersion = version });
        Assert.Equal(HttpStatusCode.OK, kept.StatusCode);
        Assert.Equal(skill, (await ApiClient.JsonOf(kept)).GetProperty("skillId").GetString());

        using var stale = await KeepAsync(id, new { expectedVersion = version });
        await ProblemAssert.IsAsync(stale, 409, "stale-version");
    }

    [Fact]
    public async Task Where_nothing_was_decided_before_there_is_nothing_to_keep()
    {
        var item = await api.Host.CandidateAsync(VersionSeeds.Label);
        using var never = await KeepAsync(item.Candidate.Id, new { expectedVersion = item.Version });
        await ProblemAssert.IsAsync(never, 409, "not-allowed");
        using var unknown = await KeepAsync("c-none", new { expectedVersion = 0 });
        await ProblemAssert.IsAsync(unknown, 404, "not-found");
        using var silent = await KeepAsync(item.Candidate.Id, new { });
        Assert.Equal("expectedVersion", (await ProblemAssert.IsAsync(silent, 422, "invalid-value")).GetProperty("field").GetString());
    }

    private Task<HttpResponseMessage> KeepAsync(string id, object body) => api.Client.SendAsync(HttpMethod.Post, $"/api/v1/candidates/{id}/keep", body);
}
