using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using SkillsCatalogue.Storage;
using SkillsCatalogue.Web.Api.Contracts;
using SkillsCatalogue.Web.Api.Errors;
using SkillsCatalogue.Web.Api.Http;

namespace SkillsCatalogue.Web.Api;

/// <summary>Immutable numbered snapshots of the accepted skills.</summary>
internal static class ReleasesEndpoints
{
    private const int LongestNotes = 4000;

    public static void Map(RouteGroupBuilder api, RouteGroupBuilder writes)
    {
        var releases = api.MapGroup("/releases").WithTags("Releases");
        releases.MapGet("", ListAsync)
            .WithName("listReleases")
            .WithSummary("All releases")
            .WithDescription("Newest first.");
        releases.MapGet("/{number}", FindAsync)
            .WithName("getRelease")
            .WithSummary("One release")
            .WithDescription("Counts, checksum, and the accepted skills that it could not take, with reasons.")
            .MayFail(ProblemTypes.NotFound);
        releases.MapGet("/{number}/diff", DiffAsync)
            .WithName("diffReleases")
            .WithSummary("What changed from an earlier release")
            .WithDescription("Skills added, removed and changed.")
            .Takes(new QueryParameter("from", "Number of the earlier release; 0 is the time before the first. Left out: the one before.", QueryKind.Number, 0, int.MaxValue))
            .MayFail(ProblemTypes.InvalidParameter, ProblemTypes.NotFound);
        writes.MapPost("/releases", CreateAsync)
            .WithTags("Releases")
            .WithName("createRelease")
            .WithSummary("Make a release of what is accepted now")
            .WithDescription("The proof of every accepted skill is checked again; what fails is left out with a reason.")
            .Produces<ReleaseJson>(StatusCodes.Status201Created, "application/json")
            .MayFail(ProblemTypes.MalformedJson, ProblemTypes.UnsupportedMediaType, ProblemTypes.TooLarge, ProblemTypes.InvalidValue, ProblemTypes.NothingChanged, ProblemTypes.NothingToPublish);
    }

    private static async Task<Answer<ReleasesJson>> ListAsync(HttpContext http, Releases releases) =>
        Answer.Of(new ReleasesJson([.. (await releases.ListAsync(http.RequestAborted)).Select(ReleaseJson.From)]));

    private static async Task<Results<Answer<ReleaseJson>, ApiProblem>> FindAsync(string number, HttpContext http, Releases releases) =>
        RouteNumber.TryRead(number, out int wanted) && await releases.FindAsync(wanted, http.RequestAborted) is { } release
            ? Answer.Of(ReleaseJson.From(release))
            : Missing();

    private static async Task<Results<Answer<ReleaseDiffJson>, ApiProblem>> DiffAsync(string number, HttpContext http, Releases releases) =>
        RouteNumber.TryRead(number, out int to) && await releases.DiffAsync(http.Request.Number("from", to - 1), to, http.RequestAborted) is { } diff
            ? Answer.Of(ReleaseDiffJson.Of(diff))
            : Missing();

    private static async Task<Results<Created<ReleaseJson>, ApiProblem>> CreateAsync(JsonBody<ReleaseRequest> body, HttpContext http, Releases releases)
    {
        if (body.Problem is { } malformed)
            return malformed;
        var notes = string.IsNullOrWhiteSpace(body.Value!.Notes) ? null : body.Value.Notes.Trim();
        if (notes?.Length > LongestNotes)
            return new ApiProblem(ProblemTypes.InvalidValue, "Notes have at most 4000 characters.").With("field", "notes");
        return await releases.CreateAsync(notes, EditorGate.ActorOf(http), http.RequestAborted) switch
        {
            ReleaseResult.Created created => TypedResults.Created(FormattableString.Invariant($"/api/v1/releases/{created.Release.Number}"), ReleaseJson.From(created.Release)),
            ReleaseResult.NothingChanged same => new ApiProblem(ProblemTypes.NothingChanged).With("newest", same.Newest.Number),
            ReleaseResult.NothingToPublish nothing => new ApiProblem(ProblemTypes.NothingToPublish).With("leftOut", nothing.LeftOut.Select(LeftOutJson.From).ToList()),
            var other => throw new InvalidOperationException($"No answer is known for {other.GetType().Name}."),
        };
    }

    private static ApiProblem Missing() => new(ProblemTypes.NotFound, "There is no release with this number.");
}
