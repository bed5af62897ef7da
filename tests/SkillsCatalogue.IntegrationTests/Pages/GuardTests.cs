using System.Net;
using SkillsCatalogue.Core.Review;
using SkillsCatalogue.Storage;

namespace SkillsCatalogue.IntegrationTests.Pages;

/// <summary>What the pages refuse, and what every answer carries. No browser is needed.</summary>
public sealed class GuardTests
{
    private const string Unregistered = "bind loose sheets with thread";

    [Fact]
    public async Task A_form_without_a_token_changes_nothing()
    {
        await using var host = await PagesHost.StartAsync();
        using var client = new HttpClient { BaseAddress = host.Address };
        var item = await host.CandidateAsync("recognise mould on paper");
        using var answer = await client.PostAsync($"/review/{item.Candidate.Id}/accept", ("version", "0"));
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains("The form is no longer valid", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal(item.Version, (await host.CandidateAsync("recognise mould on paper")).Version);
    }

    [Theory]
    [InlineData("Host", "evil.example")]
    [InlineData("Origin", "http://evil.example")]
    public async Task A_write_from_elsewhere_is_refused(string header, string value)
    {
        await using var host = await PagesHost.StartAsync();
        using var client = new HttpClient { BaseAddress = host.Address };
        var token = await client.TokenAsync("/review");
        using var request = new HttpRequestMessage(HttpMethod.Post, "/review/editor") { Content = new FormUrlEncodedContent([new("name", "Somebody"), new("__RequestVerificationToken", token)]) };
        request.Headers.TryAddWithoutValidation(header, value);
        using var answer = await client.SendAsync(request);
        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
    }

    [Fact]
    public async Task A_read_only_catalogue_takes_no_form_and_says_why()
    {
        await using var host = await PagesHost.StartAsync(readOnly: true);
        using var client = new HttpClient { BaseAddress = host.Address };
        foreach (var path in new[] { "/review/editor", "/review/accept", "/review/undo", "/releases/create", "/upload/add" })
        {
            using var answer = await client.PostAsync(path, ("name", "Somebody"));
            Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
            Assert.Contains("no user accounts yet", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        }

        Assert.DoesNotContain("<button type=\"submit\" class=\"primary\" data-key=\"a\"", await client.GetStringAsync(new Uri("/review", UriKind.Relative)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_proposal_without_a_register_entry_cannot_be_accepted_by_a_form()
    {
        await using var host = await PagesHost.StartAsync();
        using var client = new HttpClient { BaseAddress = host.Address };
        var token = await client.TokenAsync("/review");
        using (await client.PostAsync("/review/editor", ("name", "Somebody"), ("__RequestVerificationToken", token)))
        {
            var item = await host.CandidateAsync(Unregistered);
            using var answer = await client.PostAsync($"/review/{item.Candidate.Id}/accept", ("version", $"{item.Version}"), ("__RequestVerificationToken", await client.TokenAsync("/review")));
            Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
            Assert.Contains("bound to no occupational standard in force", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
            Assert.Equal(CandidateState.Proposed, await host.StateAsync(Unregistered));
        }
    }

    [Theory]
    [InlineData("/skills?cursor=%00%00", HttpStatusCode.BadRequest)]
    [InlineData("/review?cursor=zzz", HttpStatusCode.BadRequest)]
    [InlineData("/register?cursor=zzz", HttpStatusCode.BadRequest)]
    [InlineData("/skills/nothing", HttpStatusCode.NotFound)]
    [InlineData("/standards/nothing", HttpStatusCode.NotFound)]
    [InlineData("/standards/nothing/original", HttpStatusCode.NotFound)]
    [InlineData("/review/nothing", HttpStatusCode.NotFound)]
    [InlineData("/releases/-1", HttpStatusCode.NotFound)]
    [InlineData("/register/SAMPLE/nothing", HttpStatusCode.NotFound)]
    [InlineData("/register/SAMPLE", HttpStatusCode.NotFound)]
    [InlineData("/upload/nothing", HttpStatusCode.NotFound)]
    [InlineData("/nothing", HttpStatusCode.NotFound)]
    public async Task Wrong_addresses_get_a_page_and_the_right_status(string path, HttpStatusCode status)
    {
        await using var host = await PagesHost.StartAsync();
        using var client = new HttpClient { BaseAddress = host.Address };
        using var answer = await client.GetAsync(new Uri(path, UriKind.Relative));
        Assert.Equal(status, answer.StatusCode);
        Assert.Contains("<main", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Pages_bring_in_nothing_from_elsewhere_and_nothing_inline()
    {
        await using var host = await PagesHost.StartAsync();
        using var client = new HttpClient { BaseAddress = host.Address };
        foreach (var path in new[] { "/", "/skills", "/standards/SAMPLE-SZ-9981", "/review", "/about", "/upload" })
        {
            using var answer = await client.GetAsync(new Uri(path, UriKind.Relative));
            var html = await answer.Content.ReadAsStringAsync();
            Assert.Contains("default-src 'none'", answer.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
            Assert.Equal("nosniff", answer.Headers.GetValues("X-Content-Type-Options").Single());
            Assert.DoesNotMatch("<style|style=\"|<script>| on[a-z]+=\"|src=\"https?://|<link[^>]+href=\"https?://", html);
        }
    }

    [Fact]
    public async Task A_web_page_from_outside_is_shown_in_a_sandbox()
    {
        await using var host = await PagesHost.StartAsync();
        using var client = new HttpClient { BaseAddress = host.Address };
        using var answer = await client.GetAsync(new Uri("/standards/SAMPLE-OS-9982/original", UriKind.Relative));
        Assert.Equal("text/html", answer.Content.Headers.ContentType!.MediaType);
        Assert.StartsWith("sandbox;", answer.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
        Assert.Equal(Seeds.Archivist.Bytes, await answer.Content.ReadAsByteArrayAsync());
    }

    [Fact]
    public async Task An_added_document_waits_and_a_bad_one_is_refused()
    {
        await using var host = await PagesHost.StartAsync();
        using var client = new HttpClient { BaseAddress = host.Address };
        async Task<HttpResponseMessage> SendAsync(byte[] bytes)
        {
            using var form = new MultipartFormDataContent
            {
                { new StringContent(await client.TokenAsync("/upload")), "__RequestVerificationToken" },
                { new ByteArrayContent(bytes), "file", "C:\\files\\new standard.html" },
            };
            return await client.PostAsync(new Uri("/upload/add", UriKind.Relative), form);
        }

        using var empty = await SendAsync([]);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, empty.StatusCode);
        Assert.Equal(0, await host.Get<Documents>().QueuedCountAsync());
        using var taken = await SendAsync("<!doctype html><title>New</title>"u8.ToArray());
        Assert.Contains("Waiting to be read", await taken.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal(1, await host.Get<Documents>().QueuedCountAsync());
        Assert.Equal("new standard.html", (await host.Get<Documents>().ListAsync()).Single(document => document.Status == DocumentStatus.Queued).FileName);
    }
}
