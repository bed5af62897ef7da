using System.Net;

namespace SkillsCatalogue.IntegrationTests.Api;

/// <summary>HEAD is GET without the body, for pages, API, files and failures alike.</summary>
public sealed class HeadTests(ApiFixture api) : IClassFixture<ApiFixture>
{
    [Theory]
    [InlineData("/", HttpStatusCode.OK)]
    [InlineData("/skills", HttpStatusCode.OK)]
    [InlineData("/api/v1/skills", HttpStatusCode.OK)]
    [InlineData("/openapi/v1.json", HttpStatusCode.OK)]
    [InlineData("/health/live", HttpStatusCode.OK)]
    [InlineData("/api/v1/skills/nothing", HttpStatusCode.NotFound)]
    [InlineData("/api/v1/skills?take=0", HttpStatusCode.BadRequest)]
    public async Task Answers_with_the_status_and_type_of_get_and_no_body(string path, HttpStatusCode status)
    {
        using var get = await api.Client.SendAsync(HttpMethod.Get, path);
        using var head = await api.Client.SendAsync(HttpMethod.Head, path);

        Assert.Equal(status, get.StatusCode);
        Assert.Equal(status, head.StatusCode);
        Assert.Equal(get.Content.Headers.ContentType, head.Content.Headers.ContentType);
        Assert.Equal(get.Headers.ETag, head.Headers.ETag);
        Assert.Empty(await head.Content.ReadAsByteArrayAsync());
    }
}
