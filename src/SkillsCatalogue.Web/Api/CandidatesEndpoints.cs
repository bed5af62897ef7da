using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using SkillsCatalogue.Core.Review;
using SkillsCatalogue.Core.Skills;
using SkillsCatalogue.Storage;
using SkillsCatalogue.Web.Api.Contracts;
using SkillsCatalogue.Web.Api.Errors;
using SkillsCatalogue.Web.Api.Http;

namespace SkillsCatalogue.Web.Api;

/// <summary>The review queue: what the machine proposes, and what was decided about it.</summary>
internal static class CandidatesEndpoints
{
    private const int UsualPage = 50;
    private const int LargestPage = 500;

    public static void Map(RouteGroupBuilder api)
    {
        var candidates = api.MapGroup("/candidates").WithTags("Review");
        candidates.MapGet("", QueueAsync)
            .WithName("listCandidates")
            .WithSummary("The review queue")
            .WithDescription("By document and in reading order. An unknown value of a filter finds nothing.")
            .Takes(
                new("document", "SHA-256 of a document."),
                new("standard", "Register number that the document is bound to."),
                new("state", "`proposed`, `accepted`, `edited`, `mergedInto` or `rejected`."),
                new("tag", "`green`, `notGreen`, `green:unassessed`, and the same for every scheme."),
                new("type", "`skill`, `knowledge` or `attitude`."),
                new("language", "ISO 639-1 code."),
                new("q", "Words of the label or the quote; case and accents do not count."),
                new("gone", "Also decided candidates that the newest run no longer yields.", QueryKind.Flag),
                QueryParameter.Take(UsualPage, LargestPage),
                QueryParameter.Cursor)
            .MayFail(ProblemTypes.InvalidParameter, ProblemTypes.InvalidCursor);
        candidates.MapGet("/{id}", FindAsync)
            .WithName("getCandidate")
            .WithSummary("One candidate")
            .WithDescription("Its `version` is sent back with a decision.")
            .MayFail(ProblemTypes.NotFound);
        candidates.MapGet("/{id}/history", HistoryAsync)
            .WithName("getCandidateHistory")
            .WithSummary("All events about a candidate")
            .WithDescription("Oldest first, those taken back included.")
            .MayFail(ProblemTypes.NotFound);
        api.MapGet("/events", LatestAsync)
            .WithTags("Review")
            .WithName("listEvents")
            .WithSummary("The newest decisions")
            .WithDescription("Over all candidates, newest first.")
            .Takes(QueryParameter.Take(20, LargestPage))
            .MayFail(ProblemTypes.InvalidParameter);
    }

    private static async Task<Answer<CandidatePageJson>> QueueAsync(HttpContext http, Review review, Actors actors)
    {
        var request = http.Request;
        CandidateState? state = null;
        SkillType? type = null;
        if ((request.Text("state") is { } askedState && !EnumName.TryRead(askedState, out state)) || (request.Text("type") is { } askedType && !EnumName.TryRead(askedType, out type)))
            return Answer.Of(new CandidatePageJson(0, new Dictionary<string, int>(), [], null));
        var filter = new QueueFilter(
            request.Text("document"), state, request.Text("tag"), type, request.Text("q"), request.Text("language"), request.Text("standard"), request.Flag("gone"));
        var page = await review.QueueAsync(filter, request.Text("cursor"), request.Number("take", UsualPage), http.RequestAborted);
        var counts = await review.CountsAsync(filter, http.RequestAborted);
        var names = await EventNames.OfAsync(actors, page.Items.Select(item => item.LastEvent).OfType<ReviewEvent>(), http.RequestAborted);
        http.LinkNext(page.Next);
        return Answer.Of(new CandidatePageJson(
            page.Total, counts.ToDictionary(count => JsonName.Of(count.Key), count => count.Value), [.. page.Items.Select(item => CandidateJson.From(item, names))], page.Next));
    }

    private static async Task<Results<Answer<CandidateJson>, ApiProblem>> FindAsync(string id, HttpContext http, Review review, Actors actors)
    {
        if (await review.CandidateAsync(id, http.RequestAborted) is not { } item)
            return Missing();
        var names = await EventNames.OfAsync(actors, item.LastEvent is { } last ? [last] : [], http.RequestAborted);
        return Answer.Of(CandidateJson.From(item, names));
    }

    private static async Task<Results<Answer<EventsJson>, ApiProblem>> HistoryAsync(string id, HttpContext http, Review review, Actors actors)
    {
        if (await review.CandidateAsync(id, http.RequestAborted) is null)
            return Missing();
        var events = await review.HistoryAsync(id, http.RequestAborted);
        var names = await EventNames.OfAsync(actors, events, http.RequestAborted);
        return Answer.Of(new EventsJson([.. events.Select(line => EventJson.From(line, names))]));
    }

    private static async Task<Answer<EventsJson>> LatestAsync(HttpContext http, Review review, Actors actors)
    {
        var events = await review.LatestEventsAsync(http.Request.Number("take", 20), http.RequestAborted);
        var names = await EventNames.OfAsync(actors, events, http.RequestAborted);
        return Answer.Of(new EventsJson([.. events.Select(line => EventJson.From(line, names))]));
    }

    private static ApiProblem Missing() => new(ProblemTypes.NotFound, "No candidate has this id.");
}
