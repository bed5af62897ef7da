using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http;
using SkillsCatalogue.Storage;
using SkillsCatalogue.Web.Api.Errors;
using SkillsCatalogue.Web.Forms;

namespace SkillsCatalogue.Web.Api.Http;

/// <summary>
/// Lets a write through when it says who makes it. A program names its editor in a header that no form and no page of another site can send;
/// a browser does so by its cookie, and then must carry an antiforgery token. Reading only, and the host's name, are checked before by the guard of the site.
/// </summary>
internal sealed class EditorGate(IAntiforgery antiforgery, Actors actors) : IEndpointFilter
{
    private static readonly object ItemKey = new();

    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var http = context.HttpContext;
        if (SiteGate.Refusal(http.Request) is { } foreign)
            return foreign;
        var named = http.Request.Headers[ResponseHeaders.Editor].ToString().Trim();
        if (named.Length == 0)
        {
            if (EditorCookie.Read(http) is not { } remembered)
                return new ApiProblem(ProblemTypes.EditorRequired);
            if (!await antiforgery.IsRequestValidAsync(http))
                return new ApiProblem(ProblemTypes.Antiforgery);
            named = remembered;
        }

        if (await actors.NameOfAsync(named, http.RequestAborted) is null)
            return new ApiProblem(ProblemTypes.UnknownEditor);
        http.Items[ItemKey] = named;
        return await next(context);
    }

    /// <summary>Id of the editor who makes the write.</summary>
    public static string ActorOf(HttpContext context) => (string)context.Items[ItemKey]!;
}
