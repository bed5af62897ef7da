using System.Net;
using System.Net.Http.Headers;
using System.Text;
using Microsoft.Extensions.Options;
using SkillsCatalogue.Core.Documents;
using SkillsCatalogue.Core.Text;
using SkillsCatalogue.IntegrationTests.Pages;
using SkillsCatalogue.IntegrationTests.Support;
using SkillsCatalogue.Storage;
using SkillsCatalogue.Web;

namespace SkillsCatalogue.IntegrationTests.Api;

public sealed class DocumentsApiTests : IAsyncLifetime
{
    private const string Documents = "/api/v1/documents";

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
    public async Task An_original_comes_whole_and_in_ranges()
    {
        var address = $"{Documents}/{Seeds.Gardener.Sha256}/original";
        using var whole = await Client.SendAsync(HttpMethod.Get, address);
        Assert.Equal("application/pdf", whole.Content.Headers.ContentType!.MediaType);
        Assert.Equal("inline", whole.Content.Headers.ContentDisposition!.DispositionType);
        Assert.Equal(Seeds.Gardener.Bytes, await whole.Content.ReadAsByteArrayAsync());

        using var part = await Client.SendAsync(HttpMethod.Get, address, null, ("Range", "bytes=1-3"));
        Assert.Equal(HttpStatusCode.PartialContent, part.StatusCode);
        Assert.Equal("PDF", await part.Content.ReadAsStringAsync());
        using var beyond = await Client.SendAsync(HttpMethod.Get, address, null, ("Range", "bytes=99999999-"));
        Assert.Equal(HttpStatusCode.RequestedRangeNotSatisfiable, beyond.StatusCode);
    }

    [Fact]
    public async Task A_web_page_of_others_is_a_download_in_a_sandbox()
    {
        using var page = await Client.SendAsync(HttpMethod.Get, $"{Documents}/{Seeds.Archivist.Sha256}/original");
        Assert.Equal("text/html", page.Content.Headers.ContentType!.MediaType);
        Assert.Equal("attachment", page.Content.Headers.ContentDisposition!.DispositionType);
        Assert.StartsWith("sandbox;", Assert.Single(page.Headers.GetValues("Content-Security-Policy")), StringComparison.Ordinal);
        Assert.Equal("nosniff", Assert.Single(page.Headers.GetValues("X-Content-Type-Options")));
    }

    [Fact]
    public async Task The_canonical_text_is_what_offsets_count_in()
    {
        using var response = await Client.SendAsync(HttpMethod.Get, $"{Documents}/{Seeds.Gardener.Sha256}/text");
        var text = await response.Content.ReadAsStringAsync();
        Assert.Equal("text/plain", response.Content.Headers.ContentType!.MediaType);
        var statement = (await Client.GetAsync("/api/v1/standards/" + Seeds.Gardener.Number)).GetProperty("statements")[0];
        Assert.Equal(statement.GetProperty("text").GetString(), text[statement.GetProperty("start").GetInt32()..statement.GetProperty("end").GetInt32()]);
    }

    [Theory]
    [InlineData("application/pdf", "%PDF-1.7 a new document", "application/pdf")]
    [InlineData("text/html", "<html><p>a new page</p></html>", "text/html")]
    [InlineData("application/octet-stream", "\u00EF\u00BB\u00BF  <!DOCTYPE html>", "text/html")]
    [InlineData("application/pdf", "<html>named PDF, but a page</html>", "text/html")]
    [InlineData(MediaTypes.Word, "PK\u0003\u0004 a package with word/document.xml", MediaTypes.Word)]
    public async Task A_document_is_taken_as_the_raw_body_and_waits(string declared, string content, string found)
    {
        var bytes = Encoding.Latin1.GetBytes(content);
        using var response = await Client.SendAsync(HttpMethod.Post, Documents + "?fileName=..%2Ffolder%2Fnew%20file.pdf", Raw(bytes, declared));
        var task = await ApiClient.JsonOf(response);

        Assert.Equal(HttpStatusCode.Accepted, response.StatusCode);
        Assert.Equal($"{Documents}/{Fingerprint.OfBytes(bytes)}", response.Headers.Location!.ToString());
        Assert.Equal("queued", task.GetProperty("status").GetString());
        Assert.Equal("new file.pdf", task.GetProperty("fileName").GetString());
        Assert.Equal(found, task.GetProperty("mediaType").GetString());
        Assert.Equal("queued", (await Client.GetAsync(response.Headers.Location.ToString())).GetProperty("status").GetString());
        using var again = await Client.SendAsync(HttpMethod.Post, Documents, Raw(bytes, declared));
        Assert.Equal(HttpStatusCode.OK, again.StatusCode);
        Assert.Equal(response.Headers.Location, again.Headers.Location);
        using var structure = await Client.SendAsync(HttpMethod.Get, "/api/v1/standards/" + Fingerprint.OfBytes(bytes));
        await ProblemAssert.IsAsync(structure, 404, "not-found");
    }

    [Fact]
    public async Task A_document_is_taken_as_a_form()
    {
        using var form = new MultipartFormDataContent { { new StringContent("x"), "note" }, { new ByteArrayContent("%PDF-1.4 from a form"u8.ToArray()), "file", "obrazac č.pdf" } };
        using var response = await Client.SendAsync(HttpMethod.Post, Documents, form);
        Assert.Equal(HttpStatusCode.Accepted, response.StatusCode);
        Assert.Equal("obrazac č.pdf", (await ApiClient.JsonOf(response)).GetProperty("fileName").GetString());
    }

    [Theory]
    [InlineData("application/pdf", "", 422, "unsupported-document")]
    [InlineData("application/pdf", "just words", 422, "unsupported-document")]
    [InlineData("application/pdf", "< 5 is a number", 422, "unsupported-document")]
    [InlineData(MediaTypes.Word, "PK\u0003\u0004 an archive of pictures", 422, "unsupported-document")]
    [InlineData("text/plain", "%PDF-1.7", 415, "unsupported-media-type")]
    [InlineData("application/json", "{}", 415, "unsupported-media-type")]
    [InlineData("multipart/form-data", "no boundary", 400, "bad-request")]
    [InlineData("multipart/form-data; boundary=x", "not a form", 400, "bad-request")]
    [InlineData("multipart/form-data; boundary=x", "--x\r\nContent-Disposition: form-data; name=\"other\"\r\n\r\n1\r\n--x--\r\n", 422, "invalid-value")]
    [InlineData("multipart/form-data; boundary=x", "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.pdf\"\r\n\r\n\r\n--x--\r\n", 422, "unsupported-document")]
    public async Task Bytes_that_are_no_document_are_refused_and_not_stored(string declared, string content, int status, string problem)
    {
        var before = (await Client.GetAsync(Documents)).GetProperty("total").GetInt32();
        using var response = await Client.SendAsync(HttpMethod.Post, Documents, Raw(Encoding.UTF8.GetBytes(content), declared));
        await ProblemAssert.IsAsync(response, status, problem);
        Assert.Equal(before, (await Client.GetAsync(Documents)).GetProperty("total").GetInt32());
    }

    [Fact]
    public async Task A_document_beyond_the_limit_is_refused()
    {
        Host.Get<IOptionsMonitor<WebOptions>>().CurrentValue.MaxUploadBytes = 1000;
        var bytes = Encoding.ASCII.GetBytes("%PDF-1.7".PadRight(2000));
        using var declared = await Client.SendAsync(HttpMethod.Post, Documents, Raw(bytes, "application/pdf"));
        Assert.Equal(1000, (await ProblemAssert.IsAsync(declared, 413, "too-large")).GetProperty("limit").GetInt64());
        using var chunked = await Client.SendAsync(HttpMethod.Post, Documents, Raw(bytes, "application/pdf"), ("Transfer-Encoding", "chunked"));
        await ProblemAssert.IsAsync(chunked, 413, "too-large");
        using var form = new MultipartFormDataContent { { new ByteArrayContent(bytes), "file", "a.pdf" } };
        using var sent = await Client.SendAsync(HttpMethod.Post, Documents, form);
        await ProblemAssert.IsAsync(sent, 413, "too-large");
        using var huge = await Client.SendAsync(HttpMethod.Post, Documents, Raw(new byte[200_000], "application/pdf"), ("Expect", "100-continue"));
        await ProblemAssert.IsAsync(huge, 413, "too-large");
    }

    [Fact]
    public async Task Withdrawing_needs_a_reason_and_leaves_only_the_checksum()
    {
        var address = $"{Documents}/{Seeds.Archivist.Sha256}";
        using var silent = await Client.SendAsync(HttpMethod.Delete, address);
        Assert.Equal("reason", (await ProblemAssert.IsAsync(silent, 422, "invalid-value")).GetProperty("field").GetString());
        using var unknown = await Client.SendAsync(HttpMethod.Delete, $"{Documents}/unknown?reason=x");
        await ProblemAssert.IsAsync(unknown, 404, "not-found");

        for (var twice = 0; twice < 2; twice++)
        {
            using var done = await Client.SendAsync(HttpMethod.Delete, address + "?reason=Rights%20of%20others");
            var document = await ApiClient.JsonOf(done);
            Assert.Equal("withdrawn", document.GetProperty("status").GetString());
            Assert.Equal("Rights of others", document.GetProperty("statusReason").GetString());
        }

        foreach (var gone in new[] { address + "/original", address + "/text", "/api/v1/standards/" + Seeds.Archivist.Sha256 })
        {
            using var response = await Client.SendAsync(HttpMethod.Get, gone);
            Assert.Equal("Rights of others", (await ProblemAssert.IsAsync(response, 410, "document-withdrawn")).GetProperty("detail").GetString());
        }

        using var back = await Client.SendAsync(HttpMethod.Post, Documents, Raw(Seeds.Archivist.Bytes, "text/html"));
        await ProblemAssert.IsAsync(back, 410, "document-withdrawn");
        Assert.Null(Host.Get<Blobs>().Open(Seeds.Archivist.Sha256));
        Assert.Equal(1, (await Client.GetAsync(Documents + "?status=withdrawn")).GetProperty("total").GetInt32());
    }

    private static ByteArrayContent Raw(byte[] bytes, string type)
    {
        var content = new ByteArrayContent(bytes);
        content.Headers.ContentType = MediaTypeHeaderValue.Parse(type);
        return content;
    }
}
