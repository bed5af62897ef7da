using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Microsoft.Net.Http.Headers;
using SkillsCatalogue.Core.Documents;
using SkillsCatalogue.Storage;
using SkillsCatalogue.Web.Hosting;
using SkillsCatalogue.Web.Views;

namespace SkillsCatalogue.Web.Forms;

/// <summary>Originals as they were handed in. They come from outside: a web page is shown in a sandbox without scripts, forms or foreign content.</summary>
internal static class OriginalEndpoint
{
    private const string WebPagePolicy = "sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src data:; frame-ancestors 'none'";
    private const string PdfPolicy = "default-src 'none'; object-src 'self'; style-src 'unsafe-inline'; img-src 'self'; frame-ancestors 'none'";

    public static void MapOriginals(this IEndpointRouteBuilder routes) =>
        routes.MapGet("/standards/{key}/original", ServeAsync).ExcludeFromDescription();

    private static async Task<IResult> ServeAsync(string key, HttpContext context, [FromServices] Documents documents, Blobs blobs)
    {
        if (await StandardKey.FindAsync(documents, key, context.RequestAborted) is not { } document)
            return Results.NotFound();
        if (document.Status == DocumentStatus.Withdrawn || blobs.Open(document.Sha256) is not { } original)
            return Failures.Page(document.Status == DocumentStatus.Withdrawn ? StatusCodes.Status410Gone : StatusCodes.Status404NotFound);
        var isPdf = document.MediaType == MediaTypes.Pdf;
        var isWebPage = document.MediaType == MediaTypes.Html;
        context.Response.Headers.ContentSecurityPolicy = isPdf ? PdfPolicy : WebPagePolicy;
        context.Response.Headers.CacheControl = "private, max-age=3600";
        var disposition = new ContentDispositionHeaderValue(isPdf || isWebPage ? "inline" : "attachment");
        disposition.SetHttpFileName(document.FileName);
        context.Response.Headers.ContentDisposition = disposition.ToString();
        return Results.Stream(original, isPdf || isWebPage || document.MediaType == MediaTypes.Word ? document.MediaType : "application/octet-stream", enableRangeProcessing: true, entityTag: new EntityTagHeaderValue($"\"{document.Sha256}\""));
    }
}
