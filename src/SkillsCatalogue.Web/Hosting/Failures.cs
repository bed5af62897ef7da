using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using SkillsCatalogue.Web.Api.Errors;
using SkillsCatalogue.Web.Pages;

namespace SkillsCatalogue.Web.Hosting;

/// <summary>How a failure leaves: as a page for people, as problem details under <c>/api</c>.</summary>
internal static class Failures
{
    public static bool IsApi(HttpContext context) => context.Request.Path.StartsWithSegments("/api", StringComparison.OrdinalIgnoreCase)
        || context.Request.Path.StartsWithSegments("/health", StringComparison.OrdinalIgnoreCase);

    public static Task WriteAsync(HttpContext context, int status, FailureReason reason = FailureReason.Unnamed)
    {
        if (IsApi(context))
            return ProblemOf(status, reason).ExecuteAsync(context);
        return Page(status, reason).ExecuteAsync(context);
    }

    public static RazorComponentResult<FailureDocument> Page(int status, FailureReason reason = FailureReason.Unnamed) =>
        new(new { Status = status, Reason = reason }) { StatusCode = status };

    /// <summary>For the exception handler: too large bodies and malformed requests are the sender's fault, the rest is ours.</summary>
    public static Task WriteExceptionAsync(HttpContext context)
    {
        var fault = context.Features.Get<IExceptionHandlerFeature>()?.Error;
        return WriteAsync(context, fault is BadHttpRequestException bad ? bad.StatusCode : StatusCodes.Status500InternalServerError);
    }

    private static ApiProblem ProblemOf(int status, FailureReason reason)
    {
        var type = reason switch
        {
            FailureReason.ReadOnly => ProblemTypes.ReadOnly,
            FailureReason.ForeignHost => ProblemTypes.ForeignHost,
            FailureReason.FormExpired => ProblemTypes.Antiforgery,
            _ => ProblemTypes.OfStatus(status),
        };
        return new ApiProblem(type, status: status);
    }
}
