using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using SkillsCatalogue.Core.Standards.Versions;
using SkillsCatalogue.Storage;
using SkillsCatalogue.Web.Api.Contracts;
using SkillsCatalogue.Web.Api.Errors;
using SkillsCatalogue.Web.Api.Http;
using SkillsCatalogue.Web.Views;

namespace SkillsCatalogue.Web.Api;

/// <summary>The versions of a standard and what each changed.</summary>
internal static class VersionsEndpoints
{
    public static void Map(RouteGroupBuilder standards)
    {
        standards.MapGet("/{id}/versions", VersionsAsync)
            .WithName("listStandardVersions")
            .WithSummary("The versions of a standard")
            .WithDescription("Newest first. Only the newest is in use: its text proves skills, the others can be read.")
            .MayFail(ProblemTypes.NotFound);
        standards.MapGet("/{id}/changes", ChangesAsync)
            .WithName("getStandardChanges")
            .WithSummary("What a version changed against the one before it")
            .WithDescription("Every statement of either version stands in exactly one line. A first version has no changes: 404.")
            .MayFail(ProblemTypes.NotFound);
    }

    private static async Task<Results<Answer<StandardVersionsJson>, ApiProblem>> VersionsAsync(string id, HttpContext http, Documents documents, StandardVersions versions)
    {
        if (await StandardKey.FindAsync(documents, id, http.RequestAborted) is not { } stored)
            return Missing();
        var all = await versions.OfAsync(stored.Sha256, http.RequestAborted);
        var counts = await versions.CountsAsync([.. all.Select(version => version.Sha256)], http.RequestAborted);
        return Answer.Of(new StandardVersionsJson([.. all.Select(version => StandardVersionJson.From(version, counts.GetValueOrDefault(version.Sha256)))]));
    }

    private static async Task<Results<Answer<StandardChangesJson>, ApiProblem>> ChangesAsync(string id, HttpContext http, Documents documents, StandardVersions versions, Review review)
    {
        var gone = http.RequestAborted;
        if (await StandardKey.FindAsync(documents, id, gone) is not { } stored)
            return Missing();
        if (await versions.ChangesAsync(stored.Sha256, gone) is not { } changes
            || await documents.StandardOfAsync(changes.Older.Sha256, gone) is not { } old
            || await documents.StandardOfAsync(changes.Newer.Sha256, gone) is not { } fresh)
            return new ApiProblem(ProblemTypes.NotFound, "This is the first version of the standard: there is nothing to compare it with.");
        var lines = await VersionGroups.LinesAsync(changes, old, fresh, review, gone);
        return Answer.Of(new StandardChangesJson(
            changes.Older.Sha256, changes.Newer.Sha256, VersionCountsJson.From(VersionCounts.Of(changes.Alignment)), [.. lines.Select(StatementChangeJson.From)]));
    }

    private static ApiProblem Missing() => new(ProblemTypes.NotFound, "No standard has this checksum, register number or code.");
}
