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
using SkillsCatalogue.Web.Programmes;

namespace SkillsCatalogue.Web.Api;

/// <summary>Takes a programme in as a file: stores its bytes and queues it. Nothing here opens it; that is the worker's.</summary>
internal static class ProgrammeUploadEndpoint
{
    public static void Map(RouteGroupBuilder writes)
    {
        writes.MapPost("/programmes/uploads", TakeAsync)
            .WithTags("Programmes")
            .WithName("uploadProgramme")
            .WithSummary("Hand in a programme as a file")
            .WithDescription("PDF, HTML, Word, text or JSON; as `multipart/form-data` with one file in the field `file`, or as the raw body. 202 and `Location` name the job: look there until it is done.")
            .Takes([new QueryParameter("fileName", "Name of the file, where the body is the file itself.", Most: 200), .. ProgrammeSettingsReading.Parameters.Where(parameter => parameter != ProgrammeSettingsReading.Language)])
            .WithMetadata(UploadMetadata.Programme)
            .Produces<ProgrammeJobJson>(StatusCodes.Status202Accepted, "application/json")
            .MayFail(ProblemTypes.InvalidParameter, ProblemTypes.InvalidValue, ProblemTypes.UnsupportedMediaType, ProblemTypes.UnsupportedDocument, ProblemTypes.TooLarge);
        writes.MapPost("/programmes/jobs/{id}/cancel", CancelAsync)
            .WithTags("Programmes")
            .WithName("cancelProgrammeJob")
            .WithSummary("Cancel an upload")
            .WithDescription("Nothing is saved of it; one that has ended already stays as it is.")
            .MayFail(ProblemTypes.NotFound);
    }

    private static async Task<Results<Accepted<ProgrammeJobJson>, ApiProblem>> TakeAsync(HttpContext http, IOptionsMonitor<WebOptions> options, Blobs blobs, ProgrammeJobs jobs)
    {
        var (settings, wrong) = ProgrammeSettingsReading.Read(http.Request);
        if (settings is null)
            return wrong!;
        var (upload, problem) = await Upload.ReadAsync(http, options.CurrentValue.MaxUploadBytes, UploadMetadata.Programme.Types);
        if (upload is null)
            return problem!;
        if (ProgrammeFileType.Of(upload.Bytes.Span) is not { } mediaType)
            return new ApiProblem(ProblemTypes.UnsupportedDocument, upload.Bytes.IsEmpty ? "The file is empty." : "The file is neither PDF, HTML, Word, text nor JSON.");
        var sha256 = Fingerprint.OfBytes(upload.Bytes.Span);
        await blobs.PutAsync(sha256, upload.Bytes, http.RequestAborted);
        var id = await jobs.QueueAsync(sha256, upload.FileName, mediaType, upload.Bytes.Length, settings, null, EditorGate.ActorOf(http), http.RequestAborted);
        var job = await jobs.FindJobAsync(id, http.RequestAborted) ?? throw new InvalidOperationException("A job that was queued is not there.");
        return TypedResults.Accepted($"/api/v1/programmes/jobs/{id}", ProgrammeJobJson.From(job));
    }

    private static async Task<Results<Answer<ProgrammeJobJson>, ApiProblem>> CancelAsync(string id, HttpContext http, ProgrammeJobs jobs)
    {
        await jobs.CancelAsync(id, http.RequestAborted);
        return await jobs.FindJobAsync(id, http.RequestAborted) is { } job ? Answer.Of(ProgrammeJobJson.From(job)) : new ApiProblem(ProblemTypes.NotFound, "No upload has this id.");
    }
}
