using System.Net;
using System.Text.Json;
using SkillsCatalogue.IntegrationTests.Pages;
using SkillsCatalogue.IntegrationTests.Support;

namespace SkillsCatalogue.IntegrationTests.Api;

/// <summary>Corrections of the reading by program.</summary>
public sealed class CorrectionsApiTests : IAsyncLifetime
{
    private readonly ApiFixture api = new();

    private ApiClient Client => api.Client;

    private static string Path => $"/api/v1/documents/{Seeds.Gardener.Sha256}/corrections";

    public async Task InitializeAsync()
    {
        await api.InitializeAsync();
        await Client.NameEditorAsync("First Editor");
    }

    public Task DisposeAsync() => api.DisposeAsync();

    [Fact]
    public async Task A_correction_is_listed_waits_for_the_worker_and_is_taken_back()
    {
        var key = await KeyOfAsync("Objasniti");
        using var made = await Client.SendAsync(HttpMethod.Post, Path, new { statement = key, expectedVersion = 0, kind = "skill", code = "Z4", reason = "It is done, not known." });
        Assert.Equal(HttpStatusCode.OK, made.StatusCode);
        var done = await ApiClient.JsonOf(made);
        Assert.Equal(1, done.GetProperty("version").GetInt32());
        Assert.Equal(["kind", "code"], done.GetProperty("event").GetProperty("faults").EnumerateArray().Select(fault => fault.GetString()));
        Assert.Equal("knowledge", done.GetProperty("event").GetProperty("read").GetProperty("kind").GetString());

        var list = await Client.GetAsync(Path);
        Assert.True(list.GetProperty("waiting").GetBoolean());
        Assert.Equal(JsonValueKind.Null, list.GetProperty("items")[0].GetProperty("fit").ValueKind);

        var sequence = done.GetProperty("event").GetProperty("sequence").GetInt64();
        using var undone = await Client.SendAsync(HttpMethod.Post, $"/api/v1/corrections/{sequence}/undo");
        Assert.Equal(sequence, (await ApiClient.JsonOf(undone)).GetProperty("event").GetProperty("undoes").GetInt64());
        using var twice = await Client.SendAsync(HttpMethod.Post, $"/api/v1/corrections/{sequence}/undo");
        await ProblemAssert.IsAsync(twice, 409, "not-allowed");
        Assert.Equal(2, (await Client.GetAsync(Path)).GetProperty("items").GetArrayLength());
    }

    [Fact]
    public async Task A_stale_correction_shows_the_other_editors()
    {
        var key = await KeyOfAsync("Zbrinuti");
        using var other = new ApiClient(api.Host.Address);
        await other.NameEditorAsync("Second Editor");
        using var first = await other.SendAsync(HttpMethod.Post, Path, new { statement = key, expectedVersion = 0, kind = "task" });
        Assert.Equal(HttpStatusCode.OK, first.StatusCode);

        using var stale = await Client.SendAsync(HttpMethod.Post, Path, new { statement = key, expectedVersion = 0, kind = "attitude" });

        var problem = await ProblemAssert.IsAsync(stale, 409, "stale-version");
        Assert.Equal(1, problem.GetProperty("currentVersion").GetInt32());
        Assert.Equal("task", problem.GetProperty("theirs").GetProperty("kind").GetString());
        Assert.Equal("Second Editor", problem.GetProperty("theirs").GetProperty("actor").GetProperty("name").GetString());
    }

    [Fact]
    public async Task Wrong_values_are_named()
    {
        var key = await KeyOfAsync("Zbrinuti");
        async Task<string?> FieldAsync(object body)
        {
            using var answer = await Client.SendAsync(HttpMethod.Post, Path, body);
            return (await ProblemAssert.IsAsync(answer, 422, "invalid-value")).GetProperty("field").GetString();
        }

        Assert.Equal("expectedVersion", await FieldAsync(new { statement = key, kind = "task" }));
        Assert.Equal("kind", await FieldAsync(new { statement = key, expectedVersion = 0, kind = "wish" }));
        Assert.Equal("texts", await FieldAsync(new { statement = key, expectedVersion = 0, texts = new[] { "words of another document" } }));
        Assert.Equal("kind", await FieldAsync(new { statement = key, expectedVersion = 0, kind = "skill" }));
        using var unknown = await Client.SendAsync(HttpMethod.Post, Path, new { statement = "r-0", expectedVersion = 0, kind = "task" });
        await ProblemAssert.IsAsync(unknown, 404, "not-found");
        using var nowhere = await Client.SendAsync(HttpMethod.Post, "/api/v1/corrections/abc/undo");
        await ProblemAssert.IsAsync(nowhere, 404, "not-found");
    }

    private async Task<string> KeyOfAsync(string start) => (await Client.GetAsync("/api/v1/standards/" + Seeds.Gardener.Sha256)).GetProperty("statements").EnumerateArray()
        .First(statement => statement.GetProperty("text").GetString()!.StartsWith(start, StringComparison.Ordinal)).GetProperty("key").GetString()!;
}
