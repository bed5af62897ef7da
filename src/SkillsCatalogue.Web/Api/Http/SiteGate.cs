using Microsoft.AspNetCore.Http;
using SkillsCatalogue.Web.Api.Errors;

namespace SkillsCatalogue.Web.Api.Http;

/// <summary>Refuses writes that a browser sends for a page of another site, by what the browser itself says about their origin.</summary>
internal sealed class SiteGate : IEndpointFilter
{
    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next) =>
        Refusal(context.HttpContext.Request) is { } foreign ? foreign : await next(context);

    /// <summary>Null when the request may be looked at further. <c>none</c> is what a person typed; programs send nothing.</summary>
    public static ApiProblem? Refusal(HttpRequest request) =>
        request.Headers["Sec-Fetch-Site"].ToString() is "" or "same-origin" or "none" ? null : new ApiProblem(ProblemTypes.ForeignHost, "The request was sent by a page of another site.");
}
