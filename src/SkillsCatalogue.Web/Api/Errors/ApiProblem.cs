using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using SkillsCatalogue.Web.Api.Http;

namespace SkillsCatalogue.Web.Api.Errors;

/// <summary>An answer that says why there is no other (RFC 9457, <c>application/problem+json</c>).</summary>
/// <param name="status">Where the general types stand for several statuses; null for the type's own.</param>
internal sealed class ApiProblem(ProblemType type, string? detail = null, int? status = null) : IResult, IStatusCodeHttpResult
{
    public const string MediaType = "application/problem+json";

    private readonly Dictionary<string, object?> members = new(StringComparer.Ordinal);

    public ProblemType Type => type;

    public int? StatusCode => status ?? type.Status;

    /// <summary>Adds a member beside the standard ones.</summary>
    public ApiProblem With(string name, object? value)
    {
        members[name] = value;
        return this;
    }

    public async Task ExecuteAsync(HttpContext httpContext)
    {
        var problem = new ProblemDetails
        {
            Type = type.Uri,
            Title = type.Title,
            Status = StatusCode,
            Detail = detail,
        };
        problem.Extensions["help"] = type.Page;
        foreach (var (name, value) in members)
            problem.Extensions[name] = value;
        httpContext.Response.StatusCode = StatusCode!.Value;
        httpContext.Response.Headers.CacheControl = "no-store";
        await httpContext.Response.WriteAsJsonAsync(problem, ApiJson.Options, MediaType, httpContext.RequestAborted);
    }
}
