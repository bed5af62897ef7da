using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Options;
using SkillsCatalogue.Core.Text;
using SkillsCatalogue.Storage;
using SkillsCatalogue.Web.Api.Contracts;
using SkillsCatalogue.Web.Api.Errors;
using SkillsCatalogue.Web.Api.Http;

namespace SkillsCatalogue.Web.Api;

/// <summary>Takes a document in: stores its bytes and queues it. Nothing here opens it; that is the worker's.</summary>
internal static class UploadEndpoint
{
    public static void Map(RouteGroupBuilder writes) => writes.MapPost("/documents", TakeAsync)
        .WithTags("Documents")
        .WithName("addDocument")
        .WithSummary("Hand in a document")
        .WithDescription("As `multipart/form-data` with one file in the field `file`, or as the raw body. 202 and `Location` name the task: look there until it was read. The same bytes again give 200.")
        .Takes(new QueryParameter("fileName", "Name of the file, where the body is the file itself.", Most: 200))
        .WithMetadata(UploadMetadata.Instance)
        .Produces<DocumentJson>(StatusCodes.Status200OK, "application/json")
        .Produces<DocumentJson>(StatusCodes.Status202Accepted, "application/json")
        .MayFail(
            ProblemTypes.InvalidParameter, ProblemTypes.InvalidValue, ProblemTypes.UnsupportedMediaType, ProblemTypes.UnsupportedDocument,
            ProblemTypes.TooLarge, ProblemTypes.DocumentWithdrawn);

    private static async Task<Results<Accepted<DocumentJson>, Ok<DocumentJson>, ApiProblem>> TakeAsync(
        HttpContext http, IOptionsMonitor<WebOptions> options, Blobs blobs, Documents documents)
    {
        var gone = http.RequestAborted;
        var (upload, problem) = await Upload.ReadAsync(http, options.CurrentValue.MaxUploadBytes);
        if (upload is null)
            return problem!;
        if (SniffedType.Of(upload.Bytes.Span) is not { } mediaType)
            return new ApiProblem(ProblemTypes.UnsupportedDocument, upload.Bytes.IsEmpty ? "The document is empty." : null);
        var sha256 = Fingerprint.OfBytes(upload.Bytes.Span);
        if (await documents.FindAsync(sha256, gone) is { Status: DocumentStatus.Withdrawn } withdrawn)
            return DocumentsEndpoints.Withdrawn(withdrawn);

        await blobs.PutAsync(sha256, upload.Bytes, gone);
        var outcome = await documents.QueueAsync(sha256, upload.FileName, null, mediaType, upload.Bytes.Length, ct: gone);
        if (outcome == QueueOutcome.Withdrawn)
            blobs.Withdraw(sha256);
        if (await documents.FindAsync(sha256, gone) is not { } document)
            throw new InvalidOperationException("A document that was queued is not there.");
        var location = $"/api/v1/documents/{sha256}";
        switch (outcome)
        {
            case QueueOutcome.Queued:
                return TypedResults.Accepted(location, DocumentJson.From(document));
            case QueueOutcome.Withdrawn:
                return DocumentsEndpoints.Withdrawn(document);
            default:
                http.Response.Headers.Location = location;
                return TypedResults.Ok(DocumentJson.From(document));
        }
    }
}
