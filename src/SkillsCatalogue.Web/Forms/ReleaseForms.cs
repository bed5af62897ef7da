using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using SkillsCatalogue.Storage;
using SkillsCatalogue.Web.Pages;

namespace SkillsCatalogue.Web.Forms;

/// <summary>Makes a release, once the editor has confirmed it.</summary>
internal static class ReleaseForms
{
    private const string List = "/releases";

    public static void MapReleaseForms(this IEndpointRouteBuilder routes) =>
        routes.MapPost(List + "/create", CreateAsync).AddEndpointFilter<FormGuard>().ExcludeFromDescription();

    private static async Task<IResult> CreateAsync(HttpContext context, Releases releases, FlashStore flashes)
    {
        var form = await context.Request.ReadFormAsync(context.RequestAborted);
        if (EditorCookie.Read(context) is not { } editor)
            return new RazorComponentResult<EditorDocument>(new { Return = List, Missing = false }) { StatusCode = StatusCodes.Status403Forbidden };
        if (form.Text("confirm") != "yes")
            return new RazorComponentResult<ReleaseListDocument>(new { Notes = form.Text("notes") }) { StatusCode = StatusCodes.Status422UnprocessableEntity };

        var result = await releases.CreateAsync(form.Text("notes"), editor, context.RequestAborted);
        switch (result)
        {
            case ReleaseResult.Created created:
                flashes.Put(context, Flash.Of("released", created.Release.Number.ToString(CultureInfo.InvariantCulture)));
                return Results.LocalRedirect(Links.Release(created.Release.Number));
            case ReleaseResult.NothingChanged:
                flashes.Put(context, Flash.Of("unchanged", null));
                return Results.LocalRedirect(List);
            default:
                flashes.Put(context, Flash.Of("nothing", null));
                return Results.LocalRedirect(List);
        }
    }
}
