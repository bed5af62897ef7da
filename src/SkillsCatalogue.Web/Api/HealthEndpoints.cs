using System.Data.Common;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using SkillsCatalogue.Search;
using SkillsCatalogue.Storage;
using SkillsCatalogue.Web.Api.Contracts;
using SkillsCatalogue.Web.Api.Errors;

namespace SkillsCatalogue.Web.Api;

/// <summary>For those who run the service and for what stands before it.</summary>
internal static class HealthEndpoints
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        var health = routes.MapGroup("/health").WithTags("Health");
        health.MapGet("/live", Live)
            .WithName("isLive")
            .WithSummary("The process answers")
            .WithDescription("Asks neither database nor index.");
        health.MapGet("/ready", ReadyAsync)
            .WithName("isReady")
            .WithSummary("Database and index can be read")
            .WithDescription("503 says which cannot.")
            .MayFail(ProblemTypes.NotReady);
    }

    private static Ok<HealthJson> Live(HttpContext http)
    {
        http.Response.Headers.CacheControl = "no-store";
        return TypedResults.Ok(new HealthJson("live", null, new Dictionary<string, int>()));
    }

    private static async Task<Results<Ok<HealthJson>, ApiProblem>> ReadyAsync(HttpContext http, Database database, SkillSearch search)
    {
        http.Response.Headers.CacheControl = "no-store";
        long revision;
        try
        {
            revision = await database.RevisionAsync(http.RequestAborted);
        }
        catch (Exception fault) when (fault is DbException or InvalidOperationException)
        {
            return new ApiProblem(ProblemTypes.NotReady, "The database cannot be read.").With("part", "database");
        }

        var skills = new[] { IndexStamp.Pilot, IndexStamp.Published }
            .Where(view => search.Current(view) is not null)
            .ToDictionary(view => view, view => search.Current(view)!.Skills);
        return skills.Count == 0
            ? new ApiProblem(ProblemTypes.NotReady, "No index is in use yet.").With("part", "index")
            : TypedResults.Ok(new HealthJson("ready", revision, skills));
    }
}
