using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using SkillsCatalogue.Storage;
using SkillsCatalogue.Web.Api.Contracts;
using SkillsCatalogue.Web.Api.Errors;
using SkillsCatalogue.Web.Api.Http;
using SkillsCatalogue.Web.Forms;

namespace SkillsCatalogue.Web.Api;

/// <summary>Who decides: there are no accounts yet, an editor's name is asked once.</summary>
internal static class EditorsEndpoints
{
    public static void Map(RouteGroupBuilder api)
    {
        var editors = api.MapGroup("/editors").WithTags("Editors");
        editors.MapPost("", NameAsync)
            .AddEndpointFilter<SiteGate>()
            .WithName("nameEditor")
            .WithSummary("Say who you are")
            .WithDescription("Gives the id to send in the header `X-Skills-Editor`, and remembers it in a cookie for browsers. The same name has the same id until it is erased.")
            .MayFail(ProblemTypes.MalformedJson, ProblemTypes.UnsupportedMediaType, ProblemTypes.TooLarge, ProblemTypes.InvalidValue, ProblemTypes.ReadOnly, ProblemTypes.ForeignHost)
            .Produces<EditorJson>(StatusCodes.Status201Created, "application/json");
        editors.MapGet("/me", CurrentAsync)
            .WithName("getEditor")
            .WithSummary("Who reviews in this browser")
            .WithDescription("With the request token that writes by cookie must carry. Not readable from other sites.");
    }

    private static async Task<Results<Created<EditorJson>, ApiProblem>> NameAsync(JsonBody<EditorRequest> body, HttpContext http, Actors actors)
    {
        if (body.Problem is { } malformed)
            return malformed;
        if (body.Value!.Name?.Trim() is not { Length: >= 2 and <= 80 } name || name.Any(char.IsControl))
            return new ApiProblem(ProblemTypes.InvalidValue, "A name has 2 to 80 characters, none of them a control character.").With("field", "name");
        var id = await actors.RegisterAsync(name, http.RequestAborted);
        EditorCookie.Write(http, id);
        return TypedResults.Created("/api/v1/editors/me", new EditorJson(id, name));
    }

    private static async Task<Ok<CurrentEditorJson>> CurrentAsync(HttpContext http, Actors actors, IAntiforgery antiforgery)
    {
        var id = EditorCookie.Read(http);
        var name = id is null ? null : await actors.NameOfAsync(id, http.RequestAborted);
        var tokens = antiforgery.GetAndStoreTokens(http);
        http.Response.Headers.CacheControl = "no-store";
        return TypedResults.Ok(new CurrentEditorJson(name is null ? null : new EditorJson(id!, name), tokens.RequestToken!));
    }
}
