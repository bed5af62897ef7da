using System.Net;
using SkillsCatalogue.Server;
using SkillsCatalogue.Storage;
using SkillsCatalogue.Storage.PageImages;

namespace SkillsCatalogue.IntegrationTests.PageImages;

/// <summary>Page wanted → worker draws → web serves, and the ways in which there is no image.</summary>
public sealed class PageImageFlowTests
{
    [SkippableFact]
    public async Task A_page_that_is_asked_for_is_made_by_the_worker_and_may_then_be_kept()
    {
        SkipWithoutRasteriser();
        await using var served = await ServedPage.OpenAsync(ServerRole.Web);
        using (var early = await served.Client.SendAsync(HttpMethod.Get, served.Address(1) + "/image"))
        {
            Assert.Equal(HttpStatusCode.Accepted, early.StatusCode);
            Assert.NotNull(early.Headers.RetryAfter);
            Assert.Equal("https://skills.example/problems/page-image-pending", await ServedPage.MemberAsync(early, "type"));
            Assert.Equal("noWorker", await ServedPage.MemberAsync(early, "state"));
        }

        await served.StartAsync(ServerRole.Worker);

        using var image = await served.UntilAsync(served.Address(1) + "/image", HttpStatusCode.OK);
        Assert.Equal("image/jpeg", image.Content.Headers.ContentType!.MediaType);
        Assert.Equal([0xFF, 0xD8, 0xFF], (await image.Content.ReadAsByteArrayAsync())[..3]);
        using var held = await served.Client.SendAsync(HttpMethod.Get, served.Address(1) + "/image", null, ("If-None-Match", image.Headers.ETag!.Tag));
        Assert.Equal(HttpStatusCode.NotModified, held.StatusCode);
        var page = await served.Client.GetAsync(served.Address(1));
        Assert.Equal("ready", page.GetProperty("state").GetString());
        Assert.InRange(page.GetProperty("width").GetDouble(), 594, 596);
        using var kept = await served.Client.SendAsync(HttpMethod.Get, page.GetProperty("image").GetString()!);
        Assert.Contains("immutable", kept.Headers.CacheControl!.ToString(), StringComparison.Ordinal);
    }

    [SkippableFact]
    public async Task Pages_with_evidence_are_made_without_being_asked_for_and_a_lost_cache_is_made_again()
    {
        SkipWithoutRasteriser();
        await using var served = await ServedPage.OpenAsync(ServerRole.All);
        var needed = await served.Get<PageImageShelf>().NeededAsync(served.Sha256);
        Assert.NotEmpty(needed);
        foreach (var page in needed)
            await StateAsync(served, page, "ready");

        served.Get<PageImageCache>().Drop(served.Sha256);

        using var again = await served.UntilAsync(served.Address(needed[0]) + "/image", HttpStatusCode.OK);
        Assert.Equal("image/jpeg", again.Content.Headers.ContentType!.MediaType);
    }

    [SkippableFact]
    public async Task Images_of_a_withdrawn_document_are_deleted_and_never_served()
    {
        SkipWithoutRasteriser();
        await using var served = await ServedPage.OpenAsync(ServerRole.All);
        (await served.UntilAsync(served.Address(3) + "/image", HttpStatusCode.OK)).Dispose();

        await served.Get<Documents>().WithdrawAsync(served.Sha256, "The rights holder asked.", "a-1");

        Assert.DoesNotContain(served.Sha256, served.Get<PageImageCache>().Documents());
        foreach (var path in new[] { "/image", "" })
        {
            using var gone = await served.Client.SendAsync(HttpMethod.Get, served.Address(3) + path);
            Assert.Equal(HttpStatusCode.Gone, gone.StatusCode);
        }

        Assert.Null(await served.Get<PageImageShelf>().FindAsync(new(served.Sha256, 3), want: true));
        Assert.Empty(served.Get<PageImageCache>().Wanted());
    }

    [Fact]
    public async Task Where_the_program_is_not_installed_the_answer_and_the_review_page_say_so()
    {
        await using var served = await ServedPage.OpenAsync(ServerRole.All, program: "/no/such/program");

        using var none = await served.UntilAsync(served.Address(3) + "/image", HttpStatusCode.NotFound);

        Assert.Equal("https://skills.example/problems/page-image-unavailable", await ServedPage.MemberAsync(none, "type"));
        Assert.Equal("notInstalled", await ServedPage.MemberAsync(none, "state"));
        var item = (await served.Get<Review>().QueueAsync(new QueueFilter(), take: 1)).Items[0];
        using var review = await served.Client.SendAsync(HttpMethod.Get, "/review/" + item.Candidate.Id);
        var html = await review.Content.ReadAsStringAsync();
        Assert.Contains("poppler-utils", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<image", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_that_is_not_there_and_a_web_page_have_no_image()
    {
        await using var served = await ServedPage.OpenAsync(ServerRole.Web, document: "hr-agri-ekoloski-uzgoj");

        Assert.Equal(0, (await served.Client.GetAsync($"/api/v1/documents/{served.Sha256}/pages")).GetProperty("total").GetInt32());
        using var image = await served.Client.SendAsync(HttpMethod.Get, served.Address(1) + "/image");
        Assert.Equal(HttpStatusCode.NotFound, image.StatusCode);
        Assert.Equal("https://skills.example/problems/not-found", await ServedPage.MemberAsync(image, "type"));
        Assert.Empty(served.Get<PageImageCache>().Wanted());
    }

    private static async Task StateAsync(ServedPage served, int page, string state)
    {
        var started = TimeProvider.System.GetTimestamp();
        using var timer = new PeriodicTimer(TimeSpan.FromMilliseconds(50));
        while ((await served.Client.GetAsync(served.Address(page))).GetProperty("state").GetString() is var now && now != state)
        {
            Assert.True(TimeProvider.System.GetElapsedTime(started) < TimeSpan.FromMinutes(5), $"Page {page} is {now}.");
            await timer.WaitForNextTickAsync();
        }
    }

    private static void SkipWithoutRasteriser() =>
        Skip.IfNot(File.Exists("/usr/bin/pdftoppm"), "NO RASTERISER: install poppler-utils to test images of pages.");
}
