using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Net.Http.Headers;
using SkillsCatalogue.Search;
using SkillsCatalogue.Web.Views;

namespace SkillsCatalogue.Web.Hosting;

/// <summary>Styles and modules, and the labels that the search box suggests.</summary>
internal static class AssetEndpoints
{
    private const int Suggestions = 8;

    public static void MapAssets(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/assets/{name}", (string name, Assets assets, HttpContext context) =>
        {
            if (assets.Find(name) is not { } asset)
                return Results.NotFound();
            context.Response.Headers.CacheControl = "public, max-age=31536000, immutable";
            return Results.Bytes(asset.Bytes, asset.MediaType, entityTag: new EntityTagHeaderValue($"\"{asset.Hash}\""));
        }).ExcludeFromDescription();
        routes.MapGet("/skills/suggestions", (string? q, SkillSearch search) =>
            Results.Json(search.Suggest(CatalogueViewChoice.Of(search, null), q ?? "", Suggestions).Select(suggestion => suggestion.Label).Distinct())).ExcludeFromDescription();
        routes.MapGet("/favicon.ico", (Assets assets) => Results.Redirect(assets.Icon)).ExcludeFromDescription();
    }
}
