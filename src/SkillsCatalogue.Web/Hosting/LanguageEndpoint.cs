using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using SkillsCatalogue.Web.Localisation;

namespace SkillsCatalogue.Web.Hosting;

/// <summary>The language switch: keeps the choice in a cookie and goes back to the page it was made on. Nothing but the words of the pages depends on it, so a link will do.</summary>
internal static class LanguageEndpoint
{
    public static void MapLanguages(this IEndpointRouteBuilder routes) =>
        routes.MapGet("/language/{code}", (string code, HttpContext context, TextCatalogue catalogue) =>
        {
            if (!catalogue.Languages.Contains(code))
                return Results.NotFound();
            InterfaceLanguage.Remember(context, code);
            context.Response.Headers.CacheControl = "no-store";
            var back = context.Request.Query[Links.ReturnParameter].ToString();
            return Results.LocalRedirect(Links.IsLocal(back) ? back : "/");
        }).ExcludeFromDescription();
}
