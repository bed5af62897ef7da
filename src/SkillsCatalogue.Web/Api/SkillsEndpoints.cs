using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using SkillsCatalogue.Core.Skills;
using SkillsCatalogue.Search;
using SkillsCatalogue.Storage;
using SkillsCatalogue.Web.Api.Contracts;
using SkillsCatalogue.Web.Api.Errors;
using SkillsCatalogue.Web.Api.Http;
using SkillsCatalogue.Web.Views;

namespace SkillsCatalogue.Web.Api;

/// <summary>The catalogue's skills: search, suggestions while typing, one skill with all that proves it.</summary>
internal static class SkillsEndpoints
{
    private const int UsualPage = 20;
    private const int LargestPage = 100;

    private static readonly QueryParameter View = QueryParameter.Word(
        "view", "`published` (the newest release) or `pilot` (accepted and undecided skills). Left out: published once there is a release, else pilot.", IndexStamp.Pilot, IndexStamp.Published);

    private static readonly QueryParameter[] Filters =
    [
        QueryParameter.Filter(Facets.Tag, "`green`, `notGreen`, `green:unassessed`, and the same for `digital` and every later scheme."),
        QueryParameter.Filter(Facets.Level, "Level with its scheme, such as `CROQF 4.2`."),
        QueryParameter.Filter(Facets.Sector, "Sector as printed."),
        QueryParameter.Filter(Facets.Standard, "Register number of a standard, or the SHA-256 of its document."),
        QueryParameter.Filter(Facets.Language, "Language of a label (ISO 639-1)."),
        QueryParameter.Filter(Facets.Status, "`proposed`, `accepted` or `deprecated`."),
        QueryParameter.Filter(Facets.Type, "`skill`, `knowledge` or `attitude`."),
    ];

    public static void Map(RouteGroupBuilder api)
    {
        var skills = api.MapGroup("/skills").WithTags("Skills");
        skills.MapGet("", SearchAsync)
            .WithName("searchSkills")
            .WithSummary("Search and filter skills")
            .WithDescription("Best hits first, with facets over all hits. Values of one filter are combined with or, filters with and; an unknown value finds nothing. Without `q` everything is listed.")
            .Takes([new("q", "Words to search for, in any language."), new("lang", "Language of the words (ISO 639-1), when it is known: only that analysis is tried. It does not narrow the results."), View, .. Filters, QueryParameter.Take(UsualPage, LargestPage), QueryParameter.Cursor])
            .MayFail(ProblemTypes.InvalidParameter, ProblemTypes.InvalidCursor);
        skills.MapGet("/suggest", Suggest)
            .WithName("suggestSkills")
            .WithSummary("Labels that begin with what was typed")
            .WithDescription("For a search box: shortest labels first. Nothing typed suggests nothing.")
            .Takes(new("q", "The letters typed so far."), View, QueryParameter.Take(8, 20))
            .MayFail(ProblemTypes.InvalidParameter);
        skills.MapGet("/{id}", FindAsync)
            .WithName("getSkill")
            .WithSummary("One skill with evidence, claims, standards and links")
            .WithDescription("By the id of the skill or of one of its candidates. Left without `view`, the newest release answers when it holds the skill, else the pilot view; the member `view` says which. A deprecated skill keeps its address and says `isReplacedBy`.")
            .Takes(View, new("release", "Number of a release to read from; implies the published view.", QueryKind.Number, 1, int.MaxValue))
            .MayFail(ProblemTypes.InvalidParameter, ProblemTypes.NotFound);
    }

    private static Answer<SkillPageJson> SearchAsync(HttpContext http, SkillSearch search)
    {
        var request = http.Request;
        var filters = Filters
            .Select(filter => (filter.Name, Values: request.All(filter.Name)))
            .Where(filter => filter.Values.Count > 0)
            .ToDictionary(filter => filter.Name, filter => filter.Values);
        var page = search.Search(new SkillQuery(
            request.Text("q"),
            ViewOf(request, search),
            request.Text("lang")?.ToLowerInvariant(),
            filters,
            request.Number("take", UsualPage),
            request.Text("cursor")));
        http.SayView(page.View, page.Release);
        http.LinkNext(page.NextCursor);
        return Answer.Of(SkillPageJson.From(page));
    }

    private static Answer<SuggestionsJson> Suggest(HttpContext http, SkillSearch search)
    {
        var view = ViewOf(http.Request, search);
        http.SayView(view, search.Current(view)?.Stamp.Release);
        var items = search.Suggest(view, http.Request.Text("q") ?? "", http.Request.Number("take", 8));
        return Answer.Of(new SuggestionsJson(view, [.. items.Select(SuggestionJson.From)]));
    }

    private static async Task<Results<Answer<SkillJson>, ApiProblem>> FindAsync(string id, HttpContext http, SkillSearch search, Catalogue catalogue)
    {
        int? release = http.Request.Text("release") is null ? null : http.Request.Number("release", 0);
        var asked = http.Request.Text("view");
        if (release is not null && asked == IndexStamp.Pilot)
            return new ApiProblem(ProblemTypes.InvalidParameter, "release: The pilot view has no releases.").With("parameter", "release");
        CatalogueSkill? skill = null;
        if (release is not null)
        {
            skill = await catalogue.FindAsync(id, CatalogueView.Published, release, http.RequestAborted);
        }
        else if (asked != IndexStamp.Pilot && search.Current(IndexStamp.Published)?.Stamp.Release is { } newest
            && (search.Find(IndexStamp.Published, id) ?? await catalogue.FindAsync(id, CatalogueView.Published, newest, http.RequestAborted)) is { } published)
        {
            (skill, release) = (published, newest);
        }

        if (skill is null && release is null && asked != IndexStamp.Published)
            skill = await catalogue.FindAsync(id, CatalogueView.Pilot, null, http.RequestAborted);
        if (skill is null)
            return new ApiProblem(ProblemTypes.NotFound, "No skill or candidate with this id is shown here.");
        var view = release is null ? IndexStamp.Pilot : IndexStamp.Published;
        http.SayView(view, release);
        return Answer.Of(SkillJson.From(skill, view, release));
    }

    private static string ViewOf(HttpRequest request, SkillSearch search) => request.Text("view") ?? CatalogueViewChoice.Of(search, null);
}
