using System.Net;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using SkillsCatalogue.IntegrationTests.Support;
using SkillsCatalogue.TestSupport;

namespace SkillsCatalogue.IntegrationTests.Api;

public sealed class OpenApiTests(ApiFixture api) : IClassFixture<ApiFixture>
{
    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly string Golden = Path.Combine(Repository.Root, "docs", "openapi.json");

    /// <summary><c>UPDATE_GOLDEN=1</c> writes the file anew; the difference is read as part of the change.</summary>
    [Fact]
    public async Task The_committed_description_is_what_runs()
    {
        var running = (await DescriptionAsync()).ToJsonString(Readable) + "\n";
        if (Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1")
            await File.WriteAllTextAsync(Golden, running);
        Assert.Equal(await File.ReadAllTextAsync(Golden), running, ignoreLineEndingDifferences: true);
    }

    [Fact]
    public async Task Every_operation_has_name_summary_description_and_tag()
    {
        var description = await DescriptionAsync();
        Assert.StartsWith("3.1", description["openapi"]!.GetValue<string>(), StringComparison.Ordinal);
        var names = new HashSet<string>();
        foreach (var (path, operations) in description["paths"]!.AsObject())
        {
            foreach (var (method, operation) in operations!.AsObject())
            {
                var where = $"{method} {path}";
                Assert.True(names.Add(operation!["operationId"]!.GetValue<string>()), where);
                Assert.False(string.IsNullOrWhiteSpace(operation["summary"]?.GetValue<string>()), where);
                Assert.False(string.IsNullOrWhiteSpace(operation["description"]?.GetValue<string>()), where);
                Assert.Single(operation["tags"]!.AsArray());
                Assert.All(operation["parameters"]?.AsArray() ?? [], parameter => Assert.False(string.IsNullOrWhiteSpace(parameter!["description"]?.GetValue<string>()), where));
                Assert.True(operation["responses"]!.AsObject().Count > 0, where);
            }
        }

        Assert.Equal(57, names.Count);
    }

    [Fact]
    public async Task The_reference_page_shows_every_operation_without_foreign_hosts()
    {
        using var response = await api.Client.SendAsync(HttpMethod.Get, "/api");
        var page = WebUtility.HtmlDecode(await response.Content.ReadAsStringAsync());
        Assert.Equal("text/html", response.Content.Headers.ContentType!.MediaType);
        foreach (var (path, operations) in (await DescriptionAsync())["paths"]!.AsObject())
        {
            Assert.Contains(path, page, StringComparison.Ordinal);
            foreach (var (_, operation) in operations!.AsObject())
                Assert.Contains(operation!["summary"]!.GetValue<string>(), page, StringComparison.Ordinal);
        }

        Assert.DoesNotContain("src=\"http", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<script>", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_problem_type_is_explained_at_its_address()
    {
        using var response = await api.Client.SendAsync(HttpMethod.Get, "/problems");
        var page = await response.Content.ReadAsStringAsync();
        foreach (var name in new[] { "stale-version", "invalid-cursor", "read-only", "too-large", "not-ready" })
        {
            Assert.Contains($"https://skills.example/problems/{name}", page, StringComparison.Ordinal);
            using var one = await api.Client.SendAsync(HttpMethod.Get, "/problems/" + name);
            Assert.Equal(HttpStatusCode.OK, one.StatusCode);
        }

        using var unknown = await api.Client.SendAsync(HttpMethod.Get, "/problems/invented");
        Assert.Equal(HttpStatusCode.NotFound, unknown.StatusCode);
    }

    private async Task<JsonNode> DescriptionAsync()
    {
        using var response = await api.Client.SendAsync(HttpMethod.Get, "/openapi/v1.json");
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        return JsonNode.Parse(await response.Content.ReadAsStringAsync())!;
    }
}
