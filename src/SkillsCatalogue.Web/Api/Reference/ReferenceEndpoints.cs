using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using SkillsCatalogue.Web.Api.Errors;

namespace SkillsCatalogue.Web.Api.Reference;

/// <summary>The readable side of the API: a reference made from its own description, and what each problem means.</summary>
internal static class ReferenceEndpoints
{
    public const string Address = "/api";

    public static void Map(IEndpointRouteBuilder routes)
    {
        var pages = routes.MapGroup("").ExcludeFromDescription();
        pages.MapGet(Address, ShowAsync);
        pages.MapGet("/api/v1", () => TypedResults.LocalRedirect(Address));
        pages.MapGet("/problems", () => new RazorComponentResult<ProblemList>());
        pages.MapGet("/problems/{name}", Show);
    }

    private static async Task<RazorComponentResult<ApiReference>> ShowAsync(HttpContext http, [FromKeyedServices(ApiServices.Version)] IOpenApiDocumentProvider provider) =>
        new(new { Document = await provider.GetOpenApiDocumentAsync(http.RequestAborted) });

    private static IResult Show(string name) => ProblemTypes.Find(name) is null
        ? TypedResults.NotFound()
        : new RazorComponentResult<ProblemList>(new { Name = name });
}
