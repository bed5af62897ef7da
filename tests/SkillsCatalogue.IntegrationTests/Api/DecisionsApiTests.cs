using System.Net;
using System.Text.Json;
using SkillsCatalogue.IntegrationTests.Pages;
using SkillsCatalogue.IntegrationTests.Support;
using SkillsCatalogue.Storage;

namespace SkillsCatalogue.IntegrationTests.Api;

/// <summary>What an editor does by program: decide, look, take back.</summary>
public sealed class DecisionsApiTests : IAsyncLifetime
{
    private readonly ApiFixture api = new();

    private PagesHost Host => api.Host;

    private ApiClient Client => api.Client;

    public async Task InitializeAsync()
    {
        await api.InitializeAsync();
        await Client.NameEditorAsync("First Editor");
    }

    public Task DisposeAsync() => api.DisposeAsync();

    [Fact]
    public async Task Accept_shows_in_search_and_undo_takes_it_back()
    {
        var (id, version) = await CandidateAsync("mould");
        using var accepted = await Client.DecideAsync(id, new { action = "accept", expectedVersion = version });
        var decision = await ApiClient.JsonOf(accepted);
        Assert.Equal(HttpStatusCode.OK, accepted.StatusCode);
        var skillId = decision.GetProperty("skillId").GetString()!;
        Assert.Equal("First Editor", decision.GetProperty("event").GetProperty("actor").GetProperty("name").GetString());
        Assert.Equal("accepted", decision.GetProperty("event").GetProperty("after").GetString());

        await Host.IndexAsync();
        var hit = (await Client.GetAsync("/api/v1/skills?q=mould&status=accepted")).GetProperty("hits")[0];
        Assert.Equal(skillId, hit.GetProperty("id").GetString());
        Assert.StartsWith("https://skills.example/id/skill/", hit.GetProperty("uri").GetString(), StringComparison.Ordinal);
        Assert.Equal(skillId, (await Client.GetAsync("/api/v1/skills/" + id)).GetProperty("id").GetString());

        var sequence = decision.GetProperty("event").GetProperty("sequence").GetInt64();
        using var undone = await Client.SendAsync(HttpMethod.Post, $"/api/v1/events/{sequence}/undo");
        Assert.Equal("proposed", (await ApiClient.JsonOf(undone)).GetProperty("event").GetProperty("after").GetString());
        await Host.IndexAsync();
        Assert.Equal(0, (await Client.GetAsync("/api/v1/skills?q=mould&status=accepted")).GetProperty("total").GetInt32());
        Assert.Equal("proposed", (await Client.GetAsync("/api/v1/skills/" + id)).GetProperty("status").GetString());

        var history = (await Client.GetAsync($"/api/v1/candidates/{id}/history")).GetProperty("items").EnumerateArray().ToList();
        Assert.Equal(["accept", "undo"], history.Select(line => line.GetProperty("action").GetString()));
        Assert.Equal(history[1].GetProperty("sequence").GetInt64(), history[0].GetProperty("undoneBy").GetInt64());
        using var twice = await Client.SendAsync(HttpMethod.Post, $"/api/v1/events/{sequence}/undo");
        await ProblemAssert.IsAsync(twice, 409, "not-allowed");
    }

    [Fact]
    public async Task A_stale_decision_shows_the_other_editors()
    {
        var (id, version) = await CandidateAsync("mould");
        using var other = new ApiClient(Host.Address);
        await other.NameEditorAsync("Second Editor");
        using var first = await other.DecideAsync(id, new { action = "reject", expectedVersion = version, reason = "Too narrow." });
        Assert.Equal(HttpStatusCode.OK, first.StatusCode);

        using var stale = await Client.DecideAsync(id, new { action = "accept", expectedVersion = version });
        var problem = await ProblemAssert.IsAsync(stale, 409, "stale-version");
        Assert.NotEqual(version, problem.GetProperty("currentVersion").GetInt32());
        Assert.Equal("reject", problem.GetProperty("theirs").GetProperty("action").GetString());
        Assert.Equal("Too narrow.", problem.GetProperty("theirs").GetProperty("reason").GetString());
        Assert.Equal("Second Editor", problem.GetProperty("theirs").GetProperty("actor").GetProperty("name").GetString());
        Assert.Equal("rejected", (await Client.GetAsync("/api/v1/candidates/" + id)).GetProperty("state").GetString());
    }

    [Fact]
    public async Task A_label_that_another_skill_has_is_refused()
    {
        var (first, firstVersion) = await CandidateAsync("mould");
        var (second, secondVersion) = await CandidateAsync("repository climate");
        using var accepted = await Client.DecideAsync(first, new { action = "accept", expectedVersion = firstVersion });
        var skillId = (await ApiClient.JsonOf(accepted)).GetProperty("skillId").GetString();
        using var taken = await Client.DecideAsync(second, new { action = "edit", expectedVersion = secondVersion, prefLabel = "Recognise mould on PAPER" });
        Assert.Equal(skillId, (await ProblemAssert.IsAsync(taken, 409, "label-taken")).GetProperty("skillId").GetString());
        using var merged = await Client.DecideAsync(second, new { action = "merge", expectedVersion = secondVersion, targetSkillId = skillId });
        Assert.Equal("mergedInto", (await ApiClient.JsonOf(merged)).GetProperty("event").GetProperty("after").GetString());
        Assert.Equal(skillId, (await Client.GetAsync("/api/v1/skills/" + second)).GetProperty("id").GetString());
    }

    [Fact]
    public async Task Evidence_outside_a_registered_standard_publishes_nothing()
    {
        var (id, version) = await CandidateAsync("loose sheets");
        Assert.Equal("notBound", (await Client.GetAsync("/api/v1/candidates/" + id)).GetProperty("whyNot").GetString());
        using var refused = await Client.DecideAsync(id, new { action = "accept", expectedVersion = version });
        await ProblemAssert.IsAsync(refused, 422, "not-registered");
        Assert.Equal("proposed", (await Client.GetAsync("/api/v1/candidates/" + id)).GetProperty("state").GetString());
    }

    [Fact]
    public async Task Edits_and_tags_stand_beside_the_machines()
    {
        var (id, version) = await CandidateAsync("mould");
        using var edited = await Client.DecideAsync(id, new
        {
            action = "edit", expectedVersion = version, prefLabel = "recognise mould", skillType = "knowledge", altLabels = new[] { "spot mould" }, definition = "Seeing mould.",
            tags = new Dictionary<string, bool?> { ["green"] = true, ["digital"] = null },
        });
        Assert.Equal(HttpStatusCode.OK, edited.StatusCode);
        var candidate = await Client.GetAsync("/api/v1/candidates/" + id);
        Assert.Equal("recognise mould", candidate.GetProperty("prefLabel").GetProperty("en").GetString());
        Assert.Equal("recognise mould on paper", candidate.GetProperty("proposedLabel").GetProperty("en").GetString());
        Assert.Equal("knowledge", candidate.GetProperty("skillType").GetString());
        Assert.True(candidate.GetProperty("tags").GetProperty("green").GetProperty("value").GetBoolean());
        Assert.Contains(candidate.GetProperty("claims").EnumerateArray(), claim => claim.GetProperty("basis").GetString() == "person" && claim.GetProperty("actor").GetString() == Client.Editor);
        var skill = await Client.GetAsync("/api/v1/skills/" + id);
        Assert.Equal("spot mould", skill.GetProperty("altLabels").GetProperty("en")[0].GetString());
        Assert.Equal("Seeing mould.", skill.GetProperty("definition").GetProperty("en").GetString());
    }

    [Theory]
    [InlineData("""{"expectedVersion":0}""", "action")]
    [InlineData("""{"action":"destroy","expectedVersion":0}""", "action")]
    [InlineData("""{"action":"undo","expectedVersion":0}""", "action")]
    [InlineData("""{"action":"0","expectedVersion":0}""", "action")]
    [InlineData("""{"action":"accept"}""", "expectedVersion")]
    [InlineData("""{"action":"edit","expectedVersion":0,"skillType":"talent"}""", "skillType")]
    [InlineData("""{"action":"tag","expectedVersion":0,"tags":{"purple":true}}""", "tags")]
    [InlineData("""{"action":"tag","expectedVersion":0}""", "tags")]
    [InlineData("""{"action":"reject","expectedVersion":0}""", "reason")]
    [InlineData("""{"action":"merge","expectedVersion":0}""", "targetSkillId")]
    [InlineData("""{"action":"edit","expectedVersion":0,"prefLabel":" . "}""", "prefLabel")]
    public async Task An_incomplete_decision_names_the_field(string body, string field)
    {
        var (id, _) = await CandidateAsync("mould");
        using var response = await Client.SendAsync(HttpMethod.Post, $"/api/v1/candidates/{id}/decisions", new StringContent(body, System.Text.Encoding.UTF8, "application/json"));
        Assert.Equal(field, (await ProblemAssert.IsAsync(response, 422, "invalid-value")).GetProperty("field").GetString());
        Assert.Equal("proposed", (await Client.GetAsync("/api/v1/candidates/" + id)).GetProperty("state").GetString());
    }

    [Fact]
    public async Task What_does_not_exist_cannot_be_decided()
    {
        using var decided = await Client.DecideAsync("c-unknown", new { action = "accept", expectedVersion = 0 });
        await ProblemAssert.IsAsync(decided, 404, "not-found");
        foreach (var sequence in new[] { "1", "0", "-1", "99999999999999999999", "last" })
        {
            using var undone = await Client.SendAsync(HttpMethod.Post, $"/api/v1/events/{sequence}/undo");
            await ProblemAssert.IsAsync(undone, 404, "not-found");
        }

        var (id, version) = await CandidateAsync("mould");
        using var merged = await Client.DecideAsync(id, new { action = "merge", expectedVersion = version, targetSkillId = "s-unknown" });
        Assert.Equal("s-unknown", (await ProblemAssert.IsAsync(merged, 404, "not-found")).GetProperty("id").GetString());
    }

    [Fact]
    public async Task The_queue_is_filtered_counted_and_paged()
    {
        var all = await Client.GetAsync("/api/v1/candidates");
        Assert.Equal(8, all.GetProperty("total").GetInt32());
        Assert.Equal(8, all.GetProperty("states").GetProperty("proposed").GetInt32());
        Assert.Equal(4, (await Client.GetAsync("/api/v1/candidates?standard=" + Seeds.Gardener.Number)).GetProperty("total").GetInt32());
        Assert.Equal(2, (await Client.GetAsync("/api/v1/candidates?tag=green")).GetProperty("total").GetInt32());
        Assert.Equal(1, (await Client.GetAsync("/api/v1/candidates?type=knowledge")).GetProperty("total").GetInt32());
        foreach (var unknown in new[] { "state=lost", "type=talent", "state=1", "document=x", "tag=purple", "language=xx" })
            Assert.Equal(0, (await Client.GetAsync("/api/v1/candidates?" + unknown)).GetProperty("total").GetInt32());

        var first = await Client.GetAsync("/api/v1/candidates?take=5");
        var second = await Client.GetAsync("/api/v1/candidates?take=5&cursor=" + Uri.EscapeDataString(first.GetProperty("next").GetString()!));
        Assert.Equal(8, Ids(first).Concat(Ids(second)).Distinct().Count());
        Assert.Equal(JsonValueKind.Null, second.GetProperty("next").ValueKind);
    }

    [Fact]
    public async Task Releases_are_made_listed_and_compared()
    {
        using var empty = await Client.SendAsync(HttpMethod.Post, "/api/v1/releases", new { });
        await ProblemAssert.IsAsync(empty, 409, "nothing-to-publish");
        var (id, version) = await CandidateAsync("mould");
        using var accepted = await Client.DecideAsync(id, new { action = "accept", expectedVersion = version });
        using var created = await Client.SendAsync(HttpMethod.Post, "/api/v1/releases", new { notes = "First" });
        Assert.Equal(HttpStatusCode.Created, created.StatusCode);
        Assert.Equal("/api/v1/releases/1", created.Headers.Location!.ToString());
        using var same = await Client.SendAsync(HttpMethod.Post, "/api/v1/releases", new { notes = "Again" });
        Assert.Equal(1, (await ProblemAssert.IsAsync(same, 409, "nothing-changed")).GetProperty("newest").GetInt32());
        using var wordy = await Client.SendAsync(HttpMethod.Post, "/api/v1/releases", new { notes = new string('x', 4001) });
        await ProblemAssert.IsAsync(wordy, 422, "invalid-value");

        await Host.IndexAsync(CatalogueView.Published);
        var page = await Client.GetAsync("/api/v1/skills");
        Assert.Equal("published", page.GetProperty("view").GetString());
        Assert.Equal(1, page.GetProperty("release").GetInt32());
        Assert.Equal(1, page.GetProperty("total").GetInt32());
        using var one = await Client.SendAsync(HttpMethod.Get, "/api/v1/skills/" + page.GetProperty("hits")[0].GetProperty("id").GetString());
        Assert.Equal("1", Assert.Single(one.Headers.GetValues("X-Skills-Release")));

        Assert.Equal("First", (await Client.GetAsync("/api/v1/releases")).GetProperty("items")[0].GetProperty("notes").GetString());
        Assert.Equal(64, (await Client.GetAsync("/api/v1/releases/1")).GetProperty("sha256").GetString()!.Length);
        var diff = await Client.GetAsync("/api/v1/releases/1/diff");
        Assert.Equal(0, diff.GetProperty("from").GetInt32());
        Assert.Single(diff.GetProperty("added").EnumerateArray());
        using var future = await Client.SendAsync(HttpMethod.Get, "/api/v1/releases/1/diff?from=9");
        await ProblemAssert.IsAsync(future, 404, "not-found");
    }

    [Fact]
    public async Task A_deprecated_skill_keeps_its_address_and_names_its_successor()
    {
        var (first, firstVersion) = await CandidateAsync("mould");
        var (second, secondVersion) = await CandidateAsync("repository climate");
        var old = await AcceptAsync(first, firstVersion);
        var successor = await AcceptAsync(second, secondVersion);
        using var release = await Client.SendAsync(HttpMethod.Post, "/api/v1/releases", new { });
        var seen = (await Client.GetAsync("/api/v1/candidates/" + first)).GetProperty("version").GetInt32();
        using var merged = await Client.DecideAsync(first, new { action = "merge", expectedVersion = seen, targetSkillId = successor });
        Assert.Equal(HttpStatusCode.OK, merged.StatusCode);
        using var next = await Client.SendAsync(HttpMethod.Post, "/api/v1/releases", new { });
        Assert.Equal(HttpStatusCode.Created, next.StatusCode);
        await Host.IndexAsync(CatalogueView.Published);

        var skill = await Client.GetAsync("/api/v1/skills/" + old);
        Assert.Equal("deprecated", skill.GetProperty("status").GetString());
        Assert.Equal(successor, skill.GetProperty("isReplacedBy").GetString());
        Assert.Equal("accepted", (await Client.GetAsync($"/api/v1/skills/{old}?release=1")).GetProperty("status").GetString());
    }

    private async Task<string> AcceptAsync(string id, int version)
    {
        using var response = await Client.DecideAsync(id, new { action = "accept", expectedVersion = version });
        return (await ApiClient.JsonOf(response)).GetProperty("skillId").GetString()!;
    }

    private async Task<(string Id, int Version)> CandidateAsync(string words)
    {
        var item = (await Client.GetAsync("/api/v1/candidates?q=" + Uri.EscapeDataString(words))).GetProperty("items")[0];
        return (item.GetProperty("id").GetString()!, item.GetProperty("version").GetInt32());
    }

    private static IEnumerable<string?> Ids(JsonElement page) => page.GetProperty("items").EnumerateArray().Select(item => item.GetProperty("id").GetString());
}
