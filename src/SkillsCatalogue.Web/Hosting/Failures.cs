using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using SkillsCatalogue.Web.Pages;

namespace SkillsCatalogue.Web.Hosting;

/// <summary>How a failure leaves: as a page for people, as problem details under <c>/api</c>.</summary>
internal static class Failures
{
    /// <summary>Types of problems are stable addresses that the reference page of the API explains.</summary>
    private const string TypeBase = "https://skills.example/problems/";

    public static bool IsApi(HttpContext context) => context.Request.Path.StartsWithSegments("/api", StringComparison.OrdinalIgnoreCase)
        || context.Request.Path.StartsWithSegments("/health", StringComparison.OrdinalIgnoreCase);

    public static Task WriteAsync(HttpContext context, int status, FailureReason reason = FailureReason.Unnamed)
    {
        if (IsApi(context))
            return TypedResults.Problem(ProblemOf(status, reason)).ExecuteAsync(context);
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

    private static ProblemDetails ProblemOf(int status, FailureReason reason) => new()
    {
        Status = status,
        Type = TypeBase + reason switch
        {
            FailureReason.ReadOnly => "read-only",
            FailureReason.ForeignHost => "foreign-host",
            FailureReason.FormExpired => "antiforgery",
            _ => status switch { 404 => "not-found", 405 => "method-not-allowed", 413 => "too-large", >= 500 => "internal", _ => "bad-request" },
        },
        Title = reason switch
        {
            FailureReason.ReadOnly => "The catalogue is open for reading only.",
            FailureReason.ForeignHost => "Changes are accepted only under the server's own address.",
            FailureReason.FormExpired => "The antiforgery token is missing or no longer valid.",
            _ => status switch { 404 => "Not found.", 405 => "The method is not allowed.", 413 => "The request is too large.", >= 500 => "The server failed.", _ => "The request cannot be understood." },
        },
    };
}
