using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using SkillsCatalogue.Core.Programmes;
using SkillsCatalogue.Storage;
using SkillsCatalogue.Web.Api.Contracts;
using SkillsCatalogue.Web.Api.Errors;
using SkillsCatalogue.Web.Api.Http;
using SkillsCatalogue.Web.Programmes;

namespace SkillsCatalogue.Web.Api;

/// <summary>Saved training programmes: what they hold, and the map of them on the catalogue of today.</summary>
internal static class ProgrammesEndpoints
{
    private const int UsualPage = 50;
    private const int LargestPage = 200;

    public static void Map(RouteGroupBuilder api)
    {
        var programmes = api.MapGroup("/programmes").WithTags("Programmes");
        programmes.MapGet("", ListAsync)
            .WithName("listProgrammes")
            .WithSummary("Saved programmes")
            .WithDescription("Those changed last first; what lies in the trash is left out unless asked for.")
            .Takes(
                new("q", "Words of the title or the file name, all of which have to occur."),
                QueryParameter.Word("state", "`draft`, `final` or `trashed`. Left out: drafts and final ones.", "draft", "final", "trashed"),
                QueryParameter.Take(UsualPage, LargestPage),
                QueryParameter.Cursor)
            .MayFail(ProblemTypes.InvalidParameter, ProblemTypes.InvalidCursor);
        programmes.MapGet("/{id}", FindAsync)
            .WithName("getProgramme")
            .WithSummary("One programme")
            .WithDescription("With settings and text of its newest version. Its `version`, or the `ETag` of this answer, is sent back with a change.")
            .MayFail(ProblemTypes.NotFound);
        programmes.MapGet("/{id}/map", MapAsync)
            .WithName("getProgrammeMap")
            .WithSummary("A programme mapped on the catalogue of today")
            .WithDescription("Skills beside each outcome, the way to sets and standards, coverage, gaps, shares, rules, hours. The same shape as the command line's `map`. Only `explicit` and `confirmed` traces count as proof.")
            .Takes(Number, ProgrammeSettingsReading.Language)
            .MayFail(ProblemTypes.InvalidParameter, ProblemTypes.NotFound);
        programmes.MapGet("/{id}/skills", SkillsAsync)
            .WithName("getProgrammeSkills")
            .WithSummary("The skills of a programme")
            .WithDescription("Each once, confirmed ones first, with the outcomes that it stands beside.")
            .MayFail(ProblemTypes.NotFound);
        programmes.MapGet("/{id}/versions", VersionsAsync)
            .WithName("listProgrammeVersions")
            .WithSummary("All versions of a programme")
            .WithDescription("Newest first, with who saved them and the note beside them.")
            .MayFail(ProblemTypes.NotFound);
        programmes.MapGet("/{id}/versions/{number}", VersionAsync)
            .WithName("getProgrammeVersion")
            .WithSummary("One version of a programme")
            .WithDescription("As it was saved: settings and text of that version.")
            .MayFail(ProblemTypes.NotFound);
        programmes.MapGet("/jobs/{id}", JobAsync)
            .WithName("getProgrammeJob")
            .WithSummary("An uploaded programme on its way")
            .WithDescription("Look again until its `state` is `done`, `failed` or `cancelled`. Kept for seven days.")
            .MayFail(ProblemTypes.NotFound);
    }

    private static QueryParameter Number { get; } = new("number", "Number of the version; left out: the newest.", QueryKind.Number, 1, int.MaxValue);

    private static async Task<Answer<ProgrammePageJson>> ListAsync(HttpContext http, Storage.Programmes programmes)
    {
        ProgrammeState? state = http.Request.Text("state") switch { "draft" => ProgrammeState.Draft, "final" => ProgrammeState.Final, "trashed" => ProgrammeState.Trashed, _ => null };
        var page = await programmes.ListAsync(http.Request.Text("q"), state, http.Request.Text("cursor"), http.Request.Number("take", UsualPage), http.RequestAborted);
        http.LinkNext(page.Next);
        return Answer.Of(new ProgrammePageJson(page.Total, [.. page.Items.Select(item => ProgrammeJson.From(item))], page.Next));
    }

    private static async Task<Results<Answer<ProgrammeJson>, ApiProblem>> FindAsync(string id, HttpContext http, Storage.Programmes programmes) =>
        await StandingAsync(programmes, id, http.RequestAborted) is { } programme
            ? Answer.Of(ProgrammeJson.From(programme, await programmes.VersionAsync(id, null, http.RequestAborted)))
            : Missing();

    private static async Task<Results<Answer<ProgrammeMapJson>, ApiProblem>> MapAsync(string id, HttpContext http, Storage.Programmes programmes, ProgrammeDesk desk)
    {
        int? number = http.Request.Text("number") is null ? null : http.Request.Number("number", 1);
        return await StandingAsync(programmes, id, http.RequestAborted) is not null && await desk.OpenAsync(id, number, ProgrammeSettingsReading.LanguageOf(http.Request), http.RequestAborted) is { } open
            ? Answer.Of(ProgrammeMapJson.From(open.Map))
            : Missing();
    }

    private static async Task<Results<Answer<ProgrammeSkillsJson>, ApiProblem>> SkillsAsync(string id, HttpContext http, Storage.Programmes programmes, ProgrammeDesk desk) =>
        await StandingAsync(programmes, id, http.RequestAborted) is not null && await desk.OpenAsync(id, null, "en", http.RequestAborted) is { } open
            ? Answer.Of(ProgrammeSkillsJson.From(open.Map))
            : Missing();

    private static async Task<Results<Answer<ProgrammeVersionsJson>, ApiProblem>> VersionsAsync(string id, HttpContext http, Storage.Programmes programmes, Actors actors)
    {
        if (await StandingAsync(programmes, id, http.RequestAborted) is null)
            return Missing();
        var versions = await programmes.VersionsAsync(id, http.RequestAborted);
        var names = await actors.NamesOfAsync([.. versions.Select(version => version.ActorId).Distinct()], http.RequestAborted);
        return Answer.Of(new ProgrammeVersionsJson([.. versions.Select(version => ProgrammeVersionJson.From(version, names))]));
    }

    private static async Task<Results<Answer<ProgrammeJson>, ApiProblem>> VersionAsync(string id, string number, HttpContext http, Storage.Programmes programmes) =>
        RouteNumber.TryRead(number, out int wanted)
        && await StandingAsync(programmes, id, http.RequestAborted) is { } programme
        && await programmes.VersionAsync(id, wanted, http.RequestAborted) is { } version
            ? Answer.Of(ProgrammeJson.From(programme with { Title = version.Content.Title, Number = version.Number, UpdatedAt = version.At }, version))
            : Missing();

    private static async Task<Results<Answer<ProgrammeJobJson>, ApiProblem>> JobAsync(string id, HttpContext http, ProgrammeJobs jobs) =>
        await jobs.FindJobAsync(id, http.RequestAborted) is { } job ? Answer.Of(ProgrammeJobJson.From(job)) : new ApiProblem(ProblemTypes.NotFound, "No upload has this id; finished ones are cleared away after seven days.");

    /// <summary>A programme that was not erased; null otherwise.</summary>
    internal static async Task<StoredProgramme?> StandingAsync(Storage.Programmes programmes, string id, CancellationToken cancellationToken) =>
        await programmes.FindAsync(id, cancellationToken) is { State: not ProgrammeState.Erased } programme ? programme : null;

    internal static ApiProblem Missing() => new(ProblemTypes.NotFound, "No programme has this id, or it has no such version.");
}
