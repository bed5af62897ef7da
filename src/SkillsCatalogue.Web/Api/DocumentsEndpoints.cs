using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Microsoft.Net.Http.Headers;
using SkillsCatalogue.Core.Documents;
using SkillsCatalogue.Storage;
using SkillsCatalogue.Web.Api.Contracts;
using SkillsCatalogue.Web.Api.Errors;
using SkillsCatalogue.Web.Api.Http;

namespace SkillsCatalogue.Web.Api;

/// <summary>Documents as they were handed in, and how far their reading has come.</summary>
internal static class DocumentsEndpoints
{
    private const int UsualPage = 50;
    private const int LargestPage = 500;
    private const int LongestReason = 1000;

    /// <summary>An original comes from outside: even opened by mistake it runs no script and fetches nothing.</summary>
    private const string ForeignPolicy = "sandbox; default-src 'none'; frame-ancestors 'none'";
    private const string PdfPolicy = "default-src 'none'; object-src 'self'; style-src 'unsafe-inline'; img-src 'self'; frame-ancestors 'none'";

    public static void Map(RouteGroupBuilder api, RouteGroupBuilder writes)
    {
        var documents = api.MapGroup("/documents").WithTags("Documents");
        documents.MapGet("", ListAsync)
            .WithName("listDocuments")
            .WithSummary("Documents")
            .WithDescription("In the order in which they were added; also those that wait, were set aside or withdrawn.")
            .Takes(QueryParameter.Filter("status", "`queued`, `parsed`, `setAside` or `withdrawn`."), QueryParameter.Take(UsualPage, LargestPage), QueryParameter.Cursor)
            .MayFail(ProblemTypes.InvalidParameter, ProblemTypes.InvalidCursor);
        documents.MapGet("/{sha256}", FindAsync)
            .WithName("getDocument")
            .WithSummary("One document, or the task of reading it")
            .WithDescription("Look again while `status` is `queued`. A document that was set aside says why.")
            .MayFail(ProblemTypes.NotFound);
        documents.MapGet("/{sha256}/original", OriginalAsync)
            .WithName("getOriginal")
            .WithSummary("The bytes as they were handed in")
            .WithDescription("Takes range requests. A web page comes as a download in a sandbox: scripts of others never run under this address.")
            .Produces(StatusCodes.Status200OK, null, MediaTypes.Pdf, MediaTypes.Html, MediaTypes.Word)
            .Produces(StatusCodes.Status206PartialContent)
            .MayFail(ProblemTypes.NotFound, ProblemTypes.DocumentWithdrawn);
        documents.MapGet("/{sha256}/text", TextAsync)
            .WithName("getText")
            .WithSummary("The canonical text")
            .WithDescription("The text that all offsets count in, in UTF-16 units.")
            .Produces<string>(StatusCodes.Status200OK, "text/plain")
            .MayFail(ProblemTypes.NotFound, ProblemTypes.DocumentWithdrawn);
        PageImagesEndpoints.Map(documents);
        UploadEndpoint.Map(writes);
        writes.MapDelete("/documents/{sha256}", WithdrawAsync)
            .WithTags("Documents")
            .WithName("withdrawDocument")
            .WithSummary("Withdraw a document")
            .WithDescription("Deletes original, text, quotes and images of pages; checksum and reason stay, decisions stay in the log. The same bytes are not taken again. Withdrawing twice changes nothing.")
            .Takes(new QueryParameter("reason", "Why. Needed.", Most: LongestReason))
            .MayFail(ProblemTypes.InvalidParameter, ProblemTypes.NotFound, ProblemTypes.InvalidValue);
    }

    private static async Task<Answer<DocumentPageJson>> ListAsync(HttpContext http, Documents documents)
    {
        var states = http.Request.All("status");
        var all = (await documents.ListAsync(http.RequestAborted)).Where(document => states.Count == 0 || states.Contains(JsonName.Of(document.Status))).ToList();
        var (items, next) = ListCursor.Page(all, document => document.Sha256, http.Request.Text("cursor"), http.Request.Number("take", UsualPage));
        http.LinkNext(next);
        return Answer.Of(new DocumentPageJson(all.Count, [.. items.Select(DocumentJson.From)], next));
    }

    private static async Task<Results<Answer<DocumentJson>, ApiProblem>> FindAsync(string sha256, HttpContext http, Documents documents) =>
        await documents.FindAsync(sha256, http.RequestAborted) is { } document ? Answer.Of(DocumentJson.From(document)) : Missing();

    private static async Task<IResult> OriginalAsync(string sha256, HttpContext http, Documents documents, Blobs blobs)
    {
        if (await documents.FindAsync(sha256, http.RequestAborted) is not { } document)
            return Missing();
        if (document.Status == DocumentStatus.Withdrawn)
            return Withdrawn(document);
        if (blobs.Open(document.Sha256) is not { } original)
            return new ApiProblem(ProblemTypes.NotFound, "The original is not stored here.");
        var isPdf = document.MediaType == MediaTypes.Pdf;
        var headers = http.Response.Headers;
        headers.ContentSecurityPolicy = isPdf ? PdfPolicy : ForeignPolicy;
        headers.XContentTypeOptions = "nosniff";
        var disposition = new ContentDispositionHeaderValue(isPdf ? "inline" : "attachment");
        disposition.SetHttpFileName(document.FileName);
        headers.ContentDisposition = disposition.ToString();
        return TypedResults.Stream(
            original,
            document.MediaType is MediaTypes.Pdf or MediaTypes.Html or MediaTypes.Word ? document.MediaType : "application/octet-stream",
            lastModified: document.AddedAt,
            entityTag: new EntityTagHeaderValue($"\"{document.Sha256}\""),
            enableRangeProcessing: true);
    }

    private static async Task<IResult> TextAsync(string sha256, HttpContext http, Documents documents)
    {
        if (await documents.FindAsync(sha256, http.RequestAborted) is not { } document)
            return Missing();
        if (document.Status == DocumentStatus.Withdrawn)
            return Withdrawn(document);
        return await documents.TextOfAsync(sha256, http.RequestAborted) is { } text
            ? TypedResults.Text(text.Text, "text/plain", System.Text.Encoding.UTF8)
            : new ApiProblem(ProblemTypes.NotFound, "The document was not read yet, or could not be.");
    }

    private static async Task<Results<Answer<DocumentJson>, ApiProblem>> WithdrawAsync(string sha256, HttpContext http, Documents documents)
    {
        if (http.Request.Text("reason") is not { } reason)
            return new ApiProblem(ProblemTypes.InvalidValue, "Say why it is withdrawn, in the query parameter 'reason'.").With("field", "reason");
        if (await documents.FindAsync(sha256, http.RequestAborted) is null)
            return Missing();
        await documents.WithdrawAsync(sha256, reason, EditorGate.ActorOf(http), http.RequestAborted);
        return await documents.FindAsync(sha256, http.RequestAborted) is { } document ? Answer.Of(DocumentJson.From(document)) : Missing();
    }

    internal static ApiProblem Withdrawn(StoredDocument document) => new(ProblemTypes.DocumentWithdrawn, document.StatusReason);

    internal static ApiProblem Missing() => new(ProblemTypes.NotFound, "No document has this checksum.");
}
