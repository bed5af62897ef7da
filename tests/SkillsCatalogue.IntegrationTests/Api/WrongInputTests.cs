using System.Net;
using System.Text;
using SkillsCatalogue.IntegrationTests.Support;

namespace SkillsCatalogue.IntegrationTests.Api;

/// <summary>Wrong requests: a problem with a stable type, and nothing changed.</summary>
public sealed class WrongInputTests(ApiFixture api) : IClassFixture<ApiFixture>
{
    private static readonly string[] Lists = ["skills", "standards", "documents", "register", "candidates", "standards/SAMPLE-SZ-9981/segments"];

    public static TheoryData<string> PagedLists => [.. Lists.Select(list => "/api/v1/" + list)];

    [Theory]
    [MemberData(nameof(PagedLists))]
    public async Task Take_out_of_range_is_refused(string list)
    {
        foreach (var take in new[] { "0", "-1", "501", "99999999999999999999", "abc", "1.5", "0x10", "%2B5" })
        {
            using var response = await api.Client.SendAsync(HttpMethod.Get, $"{list}?take={take}");
            var problem = await ProblemAssert.IsAsync(response, 400, "invalid-parameter");
            Assert.Equal("take", problem.GetProperty("parameter").GetString());
        }
    }

    [Theory]
    [MemberData(nameof(PagedLists))]
    public async Task A_cursor_of_somebody_elses_is_refused(string list)
    {
        foreach (var cursor in new[] { "garbage", "!!!", "%00", "czE6LTU", "bDE6bm90aGluZw", "czE6OTk5OTk5OTk5", new string('A', 5000), "%F0%9F%98%80" })
        {
            using var response = await api.Client.SendAsync(HttpMethod.Get, $"{list}?cursor={cursor}");
            await ProblemAssert.IsAsync(response, 400, "invalid-cursor");
        }
    }

    [Theory]
    [InlineData("/api/v1/skills?view=secret", "view")]
    [InlineData("/api/v1/skills/suggest?view=secret", "view")]
    [InlineData("/api/v1/skills/suggest?take=21", "take")]
    [InlineData("/api/v1/skills?take=101", "take")]
    [InlineData("/api/v1/skills?take=1&take=2", "take")]
    [InlineData("/api/v1/skills/x?release=new", "release")]
    [InlineData("/api/v1/skills/x?release=1&view=pilot", "release")]
    [InlineData("/api/v1/candidates?gone=perhaps", "gone")]
    [InlineData("/api/v1/releases/1/diff?from=-1", "from")]
    [InlineData("/api/v1/events?take=0", "take")]
    public async Task A_parameter_that_holds_what_it_may_not_is_named(string path, string parameter)
    {
        using var response = await api.Client.SendAsync(HttpMethod.Get, path);
        Assert.Equal(parameter, (await ProblemAssert.IsAsync(response, 400, "invalid-parameter")).GetProperty("parameter").GetString());
    }

    [Fact]
    public async Task A_very_long_search_is_refused()
    {
        using var response = await api.Client.SendAsync(HttpMethod.Get, "/api/v1/skills?q=" + new string('x', 301));
        await ProblemAssert.IsAsync(response, 400, "invalid-parameter");
    }

    [Theory]
    [InlineData("q=%22")]
    [InlineData("q=*%3F%5B%5D%7B%7D~%5E")]
    [InlineData("q=%00%01")]
    [InlineData("q=%F0%9F%98%80")]
    [InlineData("lang=%00")]
    [InlineData("tag=%00&level=*")]
    public async Task Odd_words_are_searched_like_any_other(string query) =>
        Assert.True((await api.Client.GetAsync("/api/v1/skills?" + query)).GetProperty("total").GetInt32() >= 0);

    [Theory]
    [InlineData("/api/v2/skills")]
    [InlineData("/api/v1/nothing")]
    [InlineData("/api/v1/skills/a/b/c")]
    [InlineData("/api/v1/standards/unknown")]
    [InlineData("/api/v1/standards/unknown/segments")]
    [InlineData("/api/v1/documents/unknown")]
    [InlineData("/api/v1/documents/unknown/original")]
    [InlineData("/api/v1/documents/unknown/text")]
    [InlineData("/api/v1/documents/..%2F..%2Fcatalogue.db/original")]
    [InlineData("/api/v1/register/NO-SUCH")]
    [InlineData("/api/v1/candidates/unknown")]
    [InlineData("/api/v1/candidates/unknown/history")]
    [InlineData("/api/v1/releases/1")]
    [InlineData("/api/v1/releases/0")]
    [InlineData("/api/v1/releases/first")]
    [InlineData("/api/v1/releases/99999999999999")]
    [InlineData("/api/v1/releases/1/diff")]
    [InlineData("/health/unknown")]
    public async Task What_is_not_there_is_not_found(string path)
    {
        using var response = await api.Client.SendAsync(HttpMethod.Get, path);
        await ProblemAssert.IsAsync(response, 404, "not-found");
    }

    [Theory]
    [InlineData("PUT", "/api/v1/skills")]
    [InlineData("DELETE", "/api/v1/skills/x")]
    [InlineData("POST", "/api/v1/standards")]
    [InlineData("GET", "/api/v1/candidates/x/decisions")]
    [InlineData("GET", "/api/v1/events/1/undo")]
    [InlineData("PATCH", "/api/v1/releases")]
    [InlineData("POST", "/health/live")]
    public async Task A_method_that_an_address_does_not_take_is_refused(string method, string path)
    {
        using var response = await api.Client.SendAsync(new HttpMethod(method), path);
        await ProblemAssert.IsAsync(response, 405, "method-not-allowed");
        Assert.NotEmpty(response.Content.Headers.Allow);
    }

    public static TheoryData<string> JsonWrites => ["/api/v1/editors", "/api/v1/candidates/x/decisions", "/api/v1/releases"];

    [Theory]
    [MemberData(nameof(JsonWrites))]
    public async Task A_body_that_is_not_the_wanted_json_is_refused(string path)
    {
        using var editor = await EditorAsync();
        foreach (var body in new[] { "", "{", "null", "[]", "7", "{\"name\":{}}{", "{\"unknownMember\":1}", "\u0000", "{\"name\": 5, \"notes\": 5, \"action\": 5}", new string('[', 500) })
        {
            using var response = await editor.SendAsync(HttpMethod.Post, path, new StringContent(body, Encoding.UTF8, "application/json"));
            await ProblemAssert.IsAsync(response, 400, "malformed-json");
        }

        using var bytes = await editor.SendAsync(HttpMethod.Post, path, new ByteArrayContent([0x7B, 0x22, 0xFF, 0xFE]) { Headers = { ContentType = new("application/json") } });
        await ProblemAssert.IsAsync(bytes, 400, "malformed-json");
    }

    [Theory]
    [MemberData(nameof(JsonWrites))]
    public async Task Another_media_type_is_refused(string path)
    {
        using var editor = await EditorAsync();
        using var text = await editor.SendAsync(HttpMethod.Post, path, new StringContent("{}", Encoding.UTF8, "text/plain"));
        await ProblemAssert.IsAsync(text, 415, "unsupported-media-type");
        using var form = await editor.SendAsync(HttpMethod.Post, path, new FormUrlEncodedContent([new("name", "x")]));
        await ProblemAssert.IsAsync(form, 415, "unsupported-media-type");
        using var nothing = await editor.SendAsync(HttpMethod.Post, path);
        await ProblemAssert.IsAsync(nothing, 415, "unsupported-media-type");
    }

    [Theory]
    [MemberData(nameof(JsonWrites))]
    public async Task A_very_large_body_is_refused(string path)
    {
        using var editor = await EditorAsync();
        using var response = await editor.SendAsync(HttpMethod.Post, path, new StringContent("{\"name\":\"" + new string('x', 1 << 21) + "\"}", Encoding.UTF8, "application/json"), ("Expect", "100-continue"));
        await ProblemAssert.IsAsync(response, 413, "too-large");
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("x")]
    [InlineData("a\u0007b")]
    public async Task A_name_that_is_none_is_refused(string? name)
    {
        using var response = await api.Client.SendAsync(HttpMethod.Post, "/api/v1/editors", new { name });
        Assert.Equal("name", (await ProblemAssert.IsAsync(response, 422, "invalid-value")).GetProperty("field").GetString());
    }

    private async Task<ApiClient> EditorAsync()
    {
        var client = new ApiClient(api.Host.Address);
        await client.NameEditorAsync("Third Editor");
        return client;
    }
}
