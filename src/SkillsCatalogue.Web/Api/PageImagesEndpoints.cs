using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Microsoft.Net.Http.Headers;
using SkillsCatalogue.Storage;
using SkillsCatalogue.Storage.PageImages;
using SkillsCatalogue.Web.Api.Contracts;
using SkillsCatalogue.Web.Api.Errors;
using SkillsCatalogue.Web.Api.Http;

namespace SkillsCatalogue.Web.Api;

/// <summary>Printed pages and their images. Only files that the worker made are served: no PDF is opened here.</summary>
internal static class PageImagesEndpoints
{
    private const string Jpeg = "image/jpeg";

    /// <summary>Seconds after which an image that is being made is asked for again.</summary>
    private const string AskAgain = "1";

    /// <summary>An address with a version is kept for a day only: a document can be withdrawn.</summary>
    private const string Kept = "private, max-age=86400, immutable";

    public static void Map(RouteGroupBuilder documents)
    {
        documents.MapGet("/{sha256}/pages", ListAsync)
            .WithName("listPages")
            .WithSummary("Printed pages: sizes and where their images stand")
            .WithDescription("Empty for HTML and Word, and before the document is read. Asks for no image.")
            .MayFail(ProblemTypes.NotFound, ProblemTypes.DocumentWithdrawn);
        documents.MapGet("/{sha256}/pages/{page:int}", FindAsync)
            .WithName("getPage")
            .WithSummary("One printed page: size and where its image stands")
            .WithDescription("Boxes of evidence count in PDF points from the lower-left corner of this size.")
            .MayFail(ProblemTypes.NotFound, ProblemTypes.DocumentWithdrawn);
        documents.MapGet("/{sha256}/pages/{page:int}/image", ImageAsync)
            .WithName("getPageImage")
            .WithSummary("The image of a printed page")
            .WithDescription("JPEG of the page as displayed. Asking for one that is not there yet lets the worker make it before all others; 202 says so. The address that `image` of the page names may be kept.")
            .Produces(StatusCodes.Status200OK, null, Jpeg)
            .Produces(StatusCodes.Status206PartialContent)
            .MayFail(ProblemTypes.PageImagePending, ProblemTypes.NotFound, ProblemTypes.PageImageUnavailable, ProblemTypes.DocumentWithdrawn);
    }

    private static async Task<Results<Answer<DocumentPagesJson>, ApiProblem>> ListAsync(string sha256, HttpContext http, Documents documents, PageImageShelf shelf)
    {
        if (await RefusalAsync(sha256, http, documents) is { } refusal)
            return refusal;
        var pages = await shelf.ListAsync(sha256, http.RequestAborted);
        return Answer.Of(new DocumentPagesJson(pages.Count, [.. pages.Select(DocumentPageImageJson.From)]));
    }

    private static async Task<Results<Answer<DocumentPageImageJson>, ApiProblem>> FindAsync(string sha256, int page, HttpContext http, Documents documents, PageImageShelf shelf)
    {
        if (await RefusalAsync(sha256, http, documents) is { } refusal)
            return refusal;
        return await shelf.FindAsync(new(sha256, page), want: false, http.RequestAborted) is { } found ? Answer.Of(DocumentPageImageJson.From(found)) : NoPage();
    }

    private static async Task<IResult> ImageAsync(string sha256, int page, HttpContext http, Documents documents, PageImageShelf shelf, PageImageCache cache)
    {
        if (await RefusalAsync(sha256, http, documents) is { } refusal)
            return refusal;
        var key = new PageImageKey(sha256, page);
        if (await shelf.FindAsync(key, want: true, http.RequestAborted) is not { } found)
            return NoPage();
        if (found.State == PageImageState.Ready && cache.Open(key) is { } image)
        {
            http.Response.Headers.CacheControl = http.Request.Query["v"] == found.Version ? Kept : "private, no-cache";
            return TypedResults.Stream(image, Jpeg, entityTag: new EntityTagHeaderValue(string.Create(CultureInfo.InvariantCulture, $"\"{sha256[..16]}-{page}-{found.Version}\"")), enableRangeProcessing: true);
        }

        if (found.State is PageImageState.Off or PageImageState.NotInstalled or PageImageState.Failed)
            return new ApiProblem(ProblemTypes.PageImageUnavailable).With("state", JsonName.Of(found.State)).With("reason", found.Reason);
        http.Response.Headers.RetryAfter = AskAgain;
        return new ApiProblem(ProblemTypes.PageImagePending).With("state", JsonName.Of(found.State == PageImageState.Ready ? PageImageState.Waiting : found.State));
    }

    private static async Task<ApiProblem?> RefusalAsync(string sha256, HttpContext http, Documents documents) => await documents.FindAsync(sha256, http.RequestAborted) switch
    {
        null => DocumentsEndpoints.Missing(),
        { Status: DocumentStatus.Withdrawn } withdrawn => DocumentsEndpoints.Withdrawn(withdrawn),
        _ => null,
    };

    private static ApiProblem NoPage() => new(ProblemTypes.NotFound, "The document has no such printed page, or was not read yet.");
}
