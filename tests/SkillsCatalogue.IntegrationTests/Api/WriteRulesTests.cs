using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using SkillsCatalogue.IntegrationTests.Pages;
using SkillsCatalogue.IntegrationTests.Support;

namespace SkillsCatalogue.IntegrationTests.Api;

/// <summary>Who may change something, from where, and what a foreign page may read.</summary>
public sealed class WriteRulesTests(ApiFixture api) : IClassFixture<ApiFixture>
{
    private static readonly (HttpMethod Method, string Path)[] AllWrites =
    [
        (HttpMethod.Post, "/api/v1/documents"),
        (HttpMethod.Delete, "/api/v1/documents/x?reason=y"),
        (HttpMethod.Post, "/api/v1/candidates/x/decisions"),
        (HttpMethod.Post, "/api/v1/events/1/undo"),
        (HttpMethod.Post, "/api/v1/releases"),
        (HttpMethod.Post, "/api/v1/editors"),
    ];

    [Fact]
    public async Task A_read_only_catalogue_takes_no_write()
    {
        await using var host = await PagesHost.StartAsync(readOnly: true);
        using var client = new ApiClient(host.Address);
        foreach (var (method, path) in AllWrites)
        {
            using var response = await client.SendAsync(method, path, new { name = "First Editor" }, ("X-Skills-Editor", "a-1"));
            await ProblemAssert.IsAsync(response, 403, "read-only");
        }

        Assert.Equal(8, (await client.GetAsync("/api/v1/skills")).GetProperty("total").GetInt32());
    }

    [Fact]
    public async Task Writes_come_under_the_own_name_and_from_the_own_pages()
    {
        var own = api.Host.Address.Authority;
        foreach (var (method, path) in AllWrites)
        {
            (string, string)[][] foreign =
            [
                [("Host", "evil.example")],
                [("Origin", "https://evil.example")],
                [("Origin", "null")],
                [("Sec-Fetch-Site", "cross-site")],
                [("Sec-Fetch-Site", "same-site"), ("Origin", $"http://{own}")],
            ];
            foreach (var headers in foreign)
            {
                using var response = await api.Client.SendAsync(method, path, new { name = "First Editor" }, headers);
                await ProblemAssert.IsAsync(response, 403, "foreign-host");
            }
        }
    }

    [Fact]
    public async Task A_write_says_who_makes_it()
    {
        foreach (var (method, path) in AllWrites.SkipLast(1))
        {
            using var nobody = await api.Client.SendAsync(method, path, new { });
            await ProblemAssert.IsAsync(nobody, 403, "editor-required");
            using var unknown = await api.Client.SendAsync(method, path, new { }, ("X-Skills-Editor", "a-000000000000"));
            await ProblemAssert.IsAsync(unknown, 403, "unknown-editor");
        }
    }

    [Fact]
    public async Task A_browser_needs_its_cookie_and_the_token()
    {
        using var browser = new HttpClient { BaseAddress = api.Host.Address };
        using var named = await browser.PostAsJsonAsync("/api/v1/editors", new { name = "First Editor" });
        Assert.Equal(HttpStatusCode.Created, named.StatusCode);
        var cookie = Assert.Single(named.Headers.GetValues("Set-Cookie"));
        Assert.Contains("samesite=strict", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("httponly", cookie, StringComparison.OrdinalIgnoreCase);

        using var without = await browser.PostAsJsonAsync("/api/v1/releases", new { });
        await ProblemAssert.IsAsync(without, 400, "antiforgery");
        var me = await browser.GetFromJsonAsync<JsonElement>("/api/v1/editors/me");
        Assert.Equal("First Editor", me.GetProperty("editor").GetProperty("name").GetString());
        browser.DefaultRequestHeaders.Add("RequestVerificationToken", me.GetProperty("requestToken").GetString());
        using var with = await browser.PostAsJsonAsync("/api/v1/releases", new { });
        await ProblemAssert.IsAsync(with, 409, "nothing-to-publish");
    }

    [Fact]
    public async Task Pages_of_other_sites_may_read_without_credentials()
    {
        using var read = await api.Client.SendAsync(HttpMethod.Get, "/api/v1/skills", null, ("Origin", "https://portal.example"));
        Assert.Equal("*", Assert.Single(read.Headers.GetValues("Access-Control-Allow-Origin")));
        Assert.False(read.Headers.Contains("Access-Control-Allow-Credentials"));
        Assert.Contains("X-Skills-View", string.Join(',', read.Headers.GetValues("Access-Control-Expose-Headers")), StringComparison.Ordinal);

        using var asked = await api.Client.SendAsync(HttpMethod.Options, "/api/v1/skills", null, ("Origin", "https://portal.example"), ("Access-Control-Request-Method", "GET"), ("Access-Control-Request-Headers", "if-none-match"));
        Assert.Equal(HttpStatusCode.NoContent, asked.StatusCode);
        Assert.Equal("*", Assert.Single(asked.Headers.GetValues("Access-Control-Allow-Origin")));
    }

    [Fact]
    public async Task Pages_of_other_sites_may_neither_write_nor_learn_the_token()
    {
        using var asked = await api.Client.SendAsync(HttpMethod.Options, "/api/v1/releases", null, ("Origin", "https://portal.example"), ("Access-Control-Request-Method", "POST"), ("Access-Control-Request-Headers", "x-skills-editor,content-type"));
        Assert.False(asked.Headers.Contains("Access-Control-Allow-Origin") && asked.Headers.Contains("Access-Control-Allow-Headers"));
        using var token = await api.Client.SendAsync(HttpMethod.Get, "/api/v1/editors/me", null, ("Origin", "https://portal.example"));
        Assert.False(token.Headers.Contains("Access-Control-Allow-Origin"));
    }
}
