using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using SkillsCatalogue.Web.Api.Contracts;
using SkillsCatalogue.Web.Api.Errors;
using SkillsCatalogue.Web.Api.Http;
using SkillsCatalogue.Web.Programmes;

namespace SkillsCatalogue.Web.Api;

/// <summary>Maps a programme that is not stored. It changes nothing, so it asks for no editor; the guard of the site stands before it as before every POST.</summary>
internal static class ProgrammeMapEndpoint
{
    public static void Map(RouteGroupBuilder api) => api.MapPost("/programmes/map", MapAsync)
        .AddEndpointFilter<SiteGate>()
        .WithTags("Programmes")
        .WithName("mapProgramme")
        .WithSummary("Map a programme without storing it")
        .WithDescription("Send its text as `text/plain`, or itself as `application/json` (docs/programmes-json.md). The same shape as the command line's `map`. Only `explicit` and `confirmed` traces count as proof; here nothing is confirmed.")
        .Takes(ProgrammeSettingsReading.Parameters)
        .WithMetadata(ProgrammeBodyMetadata.Instance)
        .MayFail(
            ProblemTypes.InvalidParameter, ProblemTypes.BadRequest, ProblemTypes.InvalidValue, ProblemTypes.UnsupportedMediaType, ProblemTypes.TooLarge,
            ProblemTypes.ReadOnly, ProblemTypes.ForeignHost, ProblemTypes.NotReady);

    private static async Task<Results<Ok<ProgrammeMapJson>, ApiProblem>> MapAsync(HttpContext http, ProgrammeDesk desk)
    {
        var (settings, wrong) = ProgrammeSettingsReading.Read(http.Request);
        if (settings is null)
            return wrong!;
        var (programme, problem) = await ProgrammeBody.ReadAsync(http);
        if (programme is null)
            return problem!;
        var map = await desk.MapAsync(programme.Draft, settings, [], ProgrammeSettingsReading.LanguageOf(http.Request), null, http.RequestAborted);
        if (map.Stamp is not { } stamp)
            return new ApiProblem(ProblemTypes.NotReady, "The catalogue has no index yet.");
        http.SayView(stamp.View, stamp.Release);
        return TypedResults.Ok(ProgrammeMapJson.From(map));
    }
}
