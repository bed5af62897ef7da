using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Options;
using SkillsCatalogue.Core.Documents;
using SkillsCatalogue.Core.Text;
using SkillsCatalogue.Storage;
using SkillsCatalogue.Web.Api.Http;
using SkillsCatalogue.Web.Hosting;
using SkillsCatalogue.Web.Localisation;
using SkillsCatalogue.Web.Pages;

namespace SkillsCatalogue.Web.Forms;

/// <summary>Takes a document in: stores its bytes and queues it. Nothing here opens it; that is the worker's.</summary>
internal static class UploadForms
{
    /// <summary>Room for the other parts of the form.</summary>
    private const long FormRoom = 64 * 1024;
    private const int LongestName = 200;

    public static void MapUploadForms(this IEndpointRouteBuilder routes) => routes.MapPost("/upload/add", TakeAsync).ExcludeFromDescription();

    private static async Task<IResult> TakeAsync(HttpContext context, IAntiforgery antiforgery, IOptionsMonitor<WebOptions> options, Blobs blobs, [FromServices] Documents documents, Texts texts)
    {
        var limit = options.CurrentValue.MaxUploadBytes;
        var tooLarge = texts.Upload.FileTooLarge.With(limit >> 20);
        if (context.Request.ContentLength > limit + FormRoom)
            return Again(tooLarge, StatusCodes.Status413PayloadTooLarge);
        if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } size)
            size.MaxRequestBodySize = limit + FormRoom;
        context.Features.Set<IFormFeature>(new FormFeature(context.Request, new FormOptions { MultipartBodyLengthLimit = limit + FormRoom }));
        if (!context.Request.HasFormContentType)
            return Failures.Page(StatusCodes.Status400BadRequest);
        if (!await antiforgery.IsRequestValidAsync(context))
            return Failures.Page(StatusCodes.Status400BadRequest, FailureReason.FormExpired);

        var form = await context.Request.ReadFormAsync(context.RequestAborted);
        if (form.Files["file"] is not { FileName.Length: > 0 } file)
            return Again(texts.Upload.FileMissing);
        if (file.Length == 0)
            return Again(texts.Upload.FileEmpty);
        if (file.Length > limit)
            return Again(tooLarge, StatusCodes.Status413PayloadTooLarge);

        var bytes = new byte[file.Length];
        await using (var stream = file.OpenReadStream())
            await stream.ReadExactlyAsync(bytes, context.RequestAborted);
        var sha256 = Fingerprint.OfBytes(bytes);
        if (await documents.FindAsync(sha256, context.RequestAborted) is null)
        {
            await blobs.PutAsync(sha256, bytes, context.RequestAborted);
            await documents.QueueAsync(sha256, NameOf(file.FileName), null, MediaTypeOf(bytes), bytes.LongLength, ct: context.RequestAborted);
        }

        return Results.LocalRedirect(Links.Upload(sha256));
    }

    private static RazorComponentResult<UploadDocument> Again(string error, int status = StatusCodes.Status422UnprocessableEntity) =>
        new(new { Error = error }) { StatusCode = status };

    /// <summary>The last part of the name, without control characters: browsers and tools send whole paths.</summary>
    private static string NameOf(string sent)
    {
        var name = new string([.. sent[(sent.LastIndexOfAny(['/', '\\']) + 1)..].Where(c => !char.IsControl(c))]).Trim();
        return name.Length == 0 ? "document" : name.Length > LongestName ? name[^LongestName..] : name;
    }

    /// <summary>By the first bytes; what the browser says is not believed. The reader looks again.</summary>
    private static string MediaTypeOf(byte[] bytes) => SniffedType.Of(bytes) ?? MediaTypes.Html;
}
