using Microsoft.AspNetCore.Http;
using SkillsCatalogue.Search;
using SkillsCatalogue.Storage;
using SkillsCatalogue.Web.Api.Errors;

namespace SkillsCatalogue.Web.Api.Http;

/// <summary>Rules of every endpoint, stated once: query parameters are checked before it runs, a cursor of somebody else's is the sender's fault.</summary>
internal sealed class ApiRules : IEndpointFilter
{
    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        if (QueryReading.Check(context.HttpContext) is { } problem)
            return problem;
        try
        {
            return await next(context);
        }
        catch (Exception fault) when (fault is InvalidCursorException or InvalidPageCursorException)
        {
            return new ApiProblem(ProblemTypes.InvalidCursor);
        }
    }
}
