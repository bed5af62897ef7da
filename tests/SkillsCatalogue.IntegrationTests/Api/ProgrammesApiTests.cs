using System.Net;
using System.Net.Http.Headers;
using System.Text;
using SkillsCatalogue.IntegrationTests.Pages;
using SkillsCatalogue.IntegrationTests.Support;

namespace SkillsCatalogue.IntegrationTests.Api;

/// <summary>Programmes over the API, on a catalogue of its own.</summary>
public sealed class ProgrammesApiTests : IAsyncLifetime
{
    private const string Address = "/api/v1/programmes";
    private const string Text = "Vrtlarski tečaj\n\nIshodi učenja\n\nPolaznik će moći:\n\n- zbrinuti biljni otpad kompostiranjem na mjestu nastanka\n- svirati gitaru pred publikom\n";

    private readonly ApiFixture api = new();

    private ApiClient Client => api.Client;

    public async Task InitializeAsync()
    {
        await api.InitializeAsync();
        await Client.NameEditorAsync("Course Designer");
    }

    public Task DisposeAsync() => api.DisposeAsync();

    [Fact]
    public async Task A_text_is_mapped_without_an_editor_and_nothing_is_stored()
    {
        using var stranger = new ApiClient(api.Host.Address);
        using var response = await stranger.SendAsync(HttpMethod.Post, Address + "/map?framework=HR&credits=4&unit=CSVET&level=4&form=training&lang=hr", Plain(Text));
        var map = await ApiClient.JsonOf(response);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("pilot", map.GetProperty("view").GetString());
        Assert.Equal("HR", map.GetProperty("rulePack").GetProperty("id").GetString());
        Assert.Equal(100, map.GetProperty("hours").GetDecimal());
        var outcome = map.GetProperty("outcomes")[0];
        Assert.Equal("zbrinuti biljni otpad kompostiranjem", outcome.GetProperty("skills")[0].GetProperty("prefLabel").GetString());
        Assert.All(outcome.GetProperty("trace").EnumerateArray(), trace => Assert.Equal("matched", trace.GetProperty("basis").GetString()));
        Assert.Equal("pass", map.GetProperty("rules").EnumerateArray().First(rule => rule.GetProperty("id").GetString() == "HR-VOLUME").GetProperty("result").GetString());
        foreach (var member in new[] { "programme", "release", "date", "coverage", "shares", "equivalents" })
            Assert.True(map.TryGetProperty(member, out _), member);
        Assert.Equal(0, (await Client.GetAsync(Address)).GetProperty("total").GetInt32());
    }

    [Fact]
    public async Task A_programme_as_json_is_mapped()
    {
        using var response = await Client.SendAsync(HttpMethod.Post, Address + "/map", new { title = "Tečaj", language = "hr", outcomes = new[] { new { text = "zbrinuti biljni otpad kompostiranjem na mjestu nastanka" } } });
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(1, (await ApiClient.JsonOf(response)).GetProperty("outcomes").GetArrayLength());
        using var faulty = await Client.SendAsync(HttpMethod.Post, Address + "/map", new { outcomes = "none" });
        await ProblemAssert.IsAsync(faulty, 422, "invalid-value");
    }

    [Theory]
    [InlineData("?framework=XX", "invalid-parameter", 400, "words")]
    [InlineData("?credits=four&unit=CSVET", "invalid-parameter", 400, "words")]
    [InlineData("?credits=4", "invalid-parameter", 400, "words")]
    [InlineData("?unit=CSVET", "invalid-parameter", 400, "words")]
    [InlineData("?credits=4&unit=parsecs", "invalid-parameter", 400, "words")]
    [InlineData("?form=dancing", "invalid-parameter", 400, "words")]
    [InlineData("?lang=xx", "invalid-parameter", 400, "words")]
    [InlineData("", "invalid-value", 422, "  \n ")]
    public async Task Wrong_settings_are_told(string query, string problem, int status, string text)
    {
        using var response = await Client.SendAsync(HttpMethod.Post, Address + "/map" + query, Plain(text));
        await ProblemAssert.IsAsync(response, status, problem);
    }

    [Fact]
    public async Task A_text_beyond_the_limit_and_another_type_are_refused()
    {
        using var large = await Client.SendAsync(HttpMethod.Post, Address + "/map", Plain(new string('a', 200_001)));
        await ProblemAssert.IsAsync(large, 413, "too-large");
        using var binary = await Client.SendAsync(HttpMethod.Post, Address + "/map", new ByteArrayContent("%PDF-1.7"u8.ToArray()) { Headers = { ContentType = new MediaTypeHeaderValue("application/pdf") } });
        await ProblemAssert.IsAsync(binary, 415, "unsupported-media-type");
        using var broken = await Client.SendAsync(HttpMethod.Post, Address + "/map", new ByteArrayContent([0x61, 0xFF, 0xC3]) { Headers = { ContentType = new MediaTypeHeaderValue("text/plain") } });
        await ProblemAssert.IsAsync(broken, 400, "bad-request");
    }

    [Fact]
    public async Task A_programme_is_saved_changed_decided_closed_and_restored()
    {
        using var created = await Client.SendAsync(HttpMethod.Post, Address, new { text = Text, framework = "HR", note = "First" });
        Assert.Equal(HttpStatusCode.Created, created.StatusCode);
        var address = created.Headers.Location!.ToString();
        var programme = await Client.GetAsync(address);
        Assert.Equal("Vrtlarski tečaj", programme.GetProperty("title").GetString());
        Assert.Equal(Text, programme.GetProperty("text").GetString());
        Assert.Equal("HR", programme.GetProperty("settings").GetProperty("framework").GetString());

        var skill = (await Client.GetAsync(address + "/map")).GetProperty("outcomes")[0].GetProperty("skills")[0].GetProperty("id").GetString();
        using var decided = await Client.SendAsync(HttpMethod.Post, address + "/decisions", new { outcome = "o1", skill, standing = "confirmed" });
        var mapped = await ApiClient.JsonOf(decided);
        Assert.Equal("confirmed", mapped.GetProperty("skills")[0].GetProperty("standing").GetString());
        Assert.Contains(mapped.GetProperty("trace").EnumerateArray(), trace => trace.GetProperty("basis").GetString() == "confirmed");
        var first = (await Client.GetAsync(address + "/skills")).GetProperty("skills")[0];
        Assert.Equal((skill, "confirmed"), (first.GetProperty("id").GetString(), first.GetProperty("standing").GetString()));

        using var changed = await Client.SendAsync(HttpMethod.Put, address, new { text = Text + "- popraviti kosilicu\n", expectedVersion = programme.GetProperty("version").GetInt32() });
        Assert.Equal(2, (await ApiClient.JsonOf(changed)).GetProperty("number").GetInt32());
        Assert.Equal("confirmed", (await Client.GetAsync(address + "/map")).GetProperty("outcomes")[0].GetProperty("skills")[0].GetProperty("standing").GetString());
        var versions = (await Client.GetAsync(address + "/versions")).GetProperty("versions");
        Assert.Equal([2, 1], versions.EnumerateArray().Select(version => version.GetProperty("number").GetInt32()));
        Assert.Equal(("First", "Course Designer"), (versions[1].GetProperty("note").GetString(), versions[1].GetProperty("actor").GetProperty("name").GetString()));
        Assert.Equal(Text, (await Client.GetAsync(address + "/versions/1")).GetProperty("text").GetString());

        using (await Client.SendAsync(HttpMethod.Post, address + "/state", new { state = "final" }))
        {
            using var late = await Client.SendAsync(HttpMethod.Post, address + "/decisions", new { outcome = "o1", skill, standing = "removed" });
            await ProblemAssert.IsAsync(late, 409, "not-allowed");
        }

        using (await Client.SendAsync(HttpMethod.Delete, address))
            Assert.Equal(0, (await Client.GetAsync(Address)).GetProperty("total").GetInt32());
        Assert.Equal(1, (await Client.GetAsync(Address + "?state=trashed")).GetProperty("total").GetInt32());
        using var restored = await Client.SendAsync(HttpMethod.Post, address + "/restore");
        Assert.Equal("final", (await ApiClient.JsonOf(restored)).GetProperty("state").GetString());
    }

    [Fact]
    public async Task A_change_on_top_of_somebody_elses_is_refused_by_version_and_by_tag()
    {
        using var created = await Client.SendAsync(HttpMethod.Post, Address, new { text = Text });
        var address = created.Headers.Location!.ToString();
        using var read = await Client.SendAsync(HttpMethod.Get, address);
        var tag = read.Headers.ETag!.ToString();
        var version = (await ApiClient.JsonOf(read)).GetProperty("version").GetInt32();

        using var silent = await Client.SendAsync(HttpMethod.Put, address, new { text = Text + "- jedan\n" });
        Assert.Equal("expectedVersion", (await ProblemAssert.IsAsync(silent, 422, "invalid-value")).GetProperty("field").GetString());
        using var byTag = await Client.SendAsync(HttpMethod.Put, address, new { text = Text + "- jedan\n" }, ("If-Match", tag));
        Assert.Equal(HttpStatusCode.OK, byTag.StatusCode);
        using var again = await Client.SendAsync(HttpMethod.Put, address, new { text = Text + "- dva\n" }, ("If-Match", tag));
        await ProblemAssert.IsAsync(again, 412, "precondition-failed");
        using var stale = await Client.SendAsync(HttpMethod.Put, address, new { text = Text + "- dva\n", expectedVersion = version });
        Assert.True((await ProblemAssert.IsAsync(stale, 409, "stale-version")).GetProperty("currentVersion").GetInt32() > version);
        using var delete = await Client.SendAsync(HttpMethod.Delete, address, null, ("If-Match", tag));
        await ProblemAssert.IsAsync(delete, 412, "precondition-failed");
        Assert.Equal(2, (await Client.GetAsync(address)).GetProperty("number").GetInt32());
    }

    [Theory]
    [InlineData("""{"skill":"s-1","standing":"confirmed","outcome":"o99"}""", 422, "invalid-value")]
    [InlineData("""{"skill":"s-none","standing":"confirmed","outcome":"o1"}""", 422, "invalid-value")]
    [InlineData("""{"skill":"s-none","standing":"liked","outcome":"o1"}""", 422, "invalid-value")]
    [InlineData("""{"skil":"s-none"}""", 400, "malformed-json")]
    public async Task A_decision_that_means_nothing_is_refused(string body, int status, string problem)
    {
        using var created = await Client.SendAsync(HttpMethod.Post, Address, new { text = Text });
        using var response = await Client.SendAsync(HttpMethod.Post, created.Headers.Location + "/decisions", new StringContent(body, Encoding.UTF8, "application/json"));
        await ProblemAssert.IsAsync(response, status, problem);
    }

    [Fact]
    public async Task An_upload_is_a_job_that_can_be_watched_and_cancelled()
    {
        using var taken = await Client.SendAsync(HttpMethod.Post, Address + "/uploads?fileName=course.txt&framework=EE", Plain(Text));
        Assert.Equal(HttpStatusCode.Accepted, taken.StatusCode);
        var job = await Client.GetAsync(taken.Headers.Location!.ToString());
        Assert.Equal(("waiting", "course.txt"), (job.GetProperty("state").GetString(), job.GetProperty("fileName").GetString()));
        using var cancelled = await Client.SendAsync(HttpMethod.Post, taken.Headers.Location + "/cancel");
        Assert.Equal("cancelled", (await ApiClient.JsonOf(cancelled)).GetProperty("state").GetString());
        using var picture = await Client.SendAsync(HttpMethod.Post, Address + "/uploads", new ByteArrayContent([0x89, 0x50, 0x4E, 0x47, 0, 0, 0]) { Headers = { ContentType = new MediaTypeHeaderValue("application/octet-stream") } });
        await ProblemAssert.IsAsync(picture, 422, "unsupported-document");
    }

    [Fact]
    public async Task Unknown_programmes_versions_and_jobs_are_not_found()
    {
        using var created = await Client.SendAsync(HttpMethod.Post, Address, new { text = Text });
        foreach (var path in new[] { "/p-none", "/p-none/map", "/p-none/skills", "/p-none/versions", "/jobs/j-none" }.Select(path => Address + path).Append(created.Headers.Location + "/versions/9").Append(created.Headers.Location + "/map?number=9"))
        {
            using var response = await Client.SendAsync(HttpMethod.Get, path);
            await ProblemAssert.IsAsync(response, 404, "not-found");
        }
    }

    [Fact]
    public async Task Rules_and_hours_are_data()
    {
        var packs = (await Client.GetAsync("/api/v1/rule-packs")).GetProperty("packs");
        Assert.Equal(["HR", "EE", "DK", "SI", "EU"], packs.EnumerateArray().Select(pack => pack.GetProperty("id").GetString()));
        var volume = (await Client.GetAsync("/api/v1/rule-packs/hr")).GetProperty("rules").EnumerateArray().First(rule => rule.GetProperty("id").GetString() == "HR-VOLUME");
        Assert.Equal(2, volume.GetProperty("parameters").GetProperty("min").GetProperty("value").GetDecimal());
        var hours = await Client.GetAsync("/api/v1/hours?value=4&unit=CSVET&framework=HR&with=EE");
        Assert.Equal(100, hours.GetProperty("hours").GetProperty("max").GetDecimal());
        Assert.Equal((156, 225), (hours.GetProperty("overlap").GetProperty("hours").GetProperty("min").GetDecimal(), hours.GetProperty("overlap").GetProperty("hours").GetProperty("max").GetDecimal()));
        foreach (var path in new[] { "/hours", "/hours?value=0&unit=CSVET", "/hours?value=4&unit=CSVET&framework=XX", "/hours?value=4&unit=parsecs" })
        {
            using var wrong = await Client.SendAsync(HttpMethod.Get, "/api/v1" + path);
            await ProblemAssert.IsAsync(wrong, 400, "invalid-parameter");
        }
    }

    [Fact]
    public async Task Writes_about_programmes_say_who_makes_them()
    {
        using var stranger = new ApiClient(api.Host.Address);
        foreach (var (method, path) in new[]
        {
            (HttpMethod.Post, ""), (HttpMethod.Put, "/p-1"), (HttpMethod.Delete, "/p-1"), (HttpMethod.Post, "/p-1/restore"), (HttpMethod.Post, "/p-1/state"), (HttpMethod.Post, "/p-1/decisions"), (HttpMethod.Post, "/uploads"),
            (HttpMethod.Post, "/jobs/j-1/cancel"),
        })
        {
            using var nobody = await stranger.SendAsync(method, Address + path, new { });
            await ProblemAssert.IsAsync(nobody, 403, "editor-required");
            using var foreign = await Client.SendAsync(method, Address + path, new { }, ("Origin", "https://evil.example"));
            await ProblemAssert.IsAsync(foreign, 403, "foreign-host");
        }

        using var map = await stranger.SendAsync(HttpMethod.Post, Address + "/map", Plain(Text), ("Sec-Fetch-Site", "cross-site"));
        await ProblemAssert.IsAsync(map, 403, "foreign-host");
    }

    private static StringContent Plain(string text) => new(text, Encoding.UTF8, "text/plain");
}
