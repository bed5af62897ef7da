using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using SkillsCatalogue.Core.Review;
using SkillsCatalogue.Core.Skills;
using SkillsCatalogue.Language.Tagging;
using SkillsCatalogue.Storage;
using SkillsCatalogue.Web.Api.Contracts;
using SkillsCatalogue.Web.Api.Errors;
using SkillsCatalogue.Web.Api.Http;

namespace SkillsCatalogue.Web.Api;

/// <summary>Decisions of editors, and taking them back.</summary>
internal static class DecisionsEndpoints
{
    private static readonly ProblemType[] Refusals =
    [
        ProblemTypes.NotFound, ProblemTypes.StaleVersion, ProblemTypes.LabelTaken, ProblemTypes.NotAllowed,
        ProblemTypes.NotGrounded, ProblemTypes.NotRegistered, ProblemTypes.InvalidValue,
    ];

    public static void Map(RouteGroupBuilder writes)
    {
        writes.MapPost("/candidates/{id}/decisions", DecideAsync)
            .WithTags("Review")
            .WithName("decideCandidate")
            .WithSummary("Accept, edit, merge, reject or tag a candidate")
            .WithDescription("All or nothing. Accept and edit mint the skill's URI the first time; nothing can be accepted without a quote that was found in a registered occupational standard in force.")
            .MayFail([ProblemTypes.MalformedJson, ProblemTypes.UnsupportedMediaType, ProblemTypes.TooLarge, .. Refusals]);
        writes.MapPost("/candidates/{id}/keep", KeepAsync)
            .WithTags("Review")
            .WithName("keepDecision")
            .WithSummary("Keep the decision on the earlier words")
            .WithDescription("For a candidate of a statement that a new version of its standard changed: what was decided on the words before (its member earlier) is decided again on the words of today, under the same rules as any decision. An accepted one backs the same skill.")
            .MayFail([ProblemTypes.MalformedJson, ProblemTypes.UnsupportedMediaType, ProblemTypes.TooLarge, .. Refusals]);
        writes.MapPost("/events/{sequence}/undo", UndoAsync)
            .WithTags("Review")
            .WithName("undoEvent")
            .WithSummary("Take one event back")
            .WithDescription("By appending another; an undo can be taken back too. A change of state can be taken back only when it is the last one that stands.")
            .MayFail(Refusals);
    }

    private static async Task<Results<Answer<DecisionJson>, ApiProblem>> DecideAsync(string id, JsonBody<DecisionRequest> body, HttpContext http, Review review, Actors actors)
    {
        if (body.Problem is { } malformed)
            return malformed;
        var asked = body.Value!;
        if (asked.Action is null || !EnumName.TryRead(asked.Action, out ReviewAction? action) || action == ReviewAction.Undo)
            return Invalid("action", "One of accept, edit, merge, reject and tag is wanted.");
        if (asked.ExpectedVersion is not { } version)
            return Invalid("expectedVersion", "Send the version of the candidate that was looked at.");
        SkillType? type = null;
        if (asked.SkillType is { } word && !EnumName.TryRead(word, out type))
            return Invalid("skillType", "One of skill, knowledge and attitude is wanted.");
        if (asked.Tags?.Keys.FirstOrDefault(scheme => TagSchemes.Find(scheme) is null) is { } unknown)
            return Invalid("tags", $"There is no tag scheme {unknown}.");
        var decision = new ReviewDecision(
            action.Value, id, version, asked.PrefLabel, type, asked.AltLabels, asked.Definition, asked.Tags, asked.TargetSkillId, asked.Reason);
        return await AnswerAsync(await review.DecideAsync(decision, EditorGate.ActorOf(http), http.RequestAborted), actors, http.RequestAborted);
    }

    private static async Task<Results<Answer<DecisionJson>, ApiProblem>> KeepAsync(string id, JsonBody<KeepRequest> body, HttpContext http, Review review, Actors actors)
    {
        if (body.Problem is { } malformed)
            return malformed;
        return body.Value!.ExpectedVersion is { } version
            ? await AnswerAsync(await review.KeepAsync(id, version, EditorGate.ActorOf(http), http.RequestAborted), actors, http.RequestAborted)
            : Invalid("expectedVersion", "Send the version of the candidate that was looked at.");
    }

    private static async Task<Results<Answer<DecisionJson>, ApiProblem>> UndoAsync(string sequence, HttpContext http, Review review, Actors actors) =>
        RouteNumber.TryRead(sequence, out long number)
            ? await AnswerAsync(await review.UndoAsync(number, EditorGate.ActorOf(http), http.RequestAborted), actors, http.RequestAborted)
            : new ApiProblem(ProblemTypes.NotFound, "There is no such event.");

    private static async Task<Results<Answer<DecisionJson>, ApiProblem>> AnswerAsync(ReviewResult result, Actors actors, CancellationToken cancellationToken)
    {
        switch (result)
        {
            case ReviewResult.Done done:
                var names = await EventNames.OfAsync(actors, [done.Event], cancellationToken);
                return Answer.Of(new DecisionJson(EventJson.From(done.Event, names), done.SkillId, done.Version));
            case ReviewResult.NotFound missing:
                return new ApiProblem(ProblemTypes.NotFound, $"Nothing has the id {missing.Id}.").With("id", missing.Id);
            case ReviewResult.StaleVersion stale:
                var theirNames = await EventNames.OfAsync(actors, stale.Theirs is { } theirs ? [theirs] : [], cancellationToken);
                return new ApiProblem(ProblemTypes.StaleVersion)
                    .With("currentVersion", stale.CurrentVersion)
                    .With("theirs", stale.Theirs is { } other ? EventJson.From(other, theirNames) : null);
            case ReviewResult.LabelTaken taken:
                return new ApiProblem(ProblemTypes.LabelTaken).With("skillId", taken.SkillId).With("label", taken.Label);
            case ReviewResult.NotGrounded:
                return new ApiProblem(ProblemTypes.NotGrounded);
            case ReviewResult.NotRegistered:
                return new ApiProblem(ProblemTypes.NotRegistered);
            case ReviewResult.Invalid invalid:
                return Invalid(invalid.Field, invalid.Message);
            case ReviewResult.NotAllowed notAllowed:
                return new ApiProblem(ProblemTypes.NotAllowed, notAllowed.Message);
            default:
                throw new InvalidOperationException($"No answer is known for {result.GetType().Name}.");
        }
    }

    private static ApiProblem Invalid(string field, string message) => new ApiProblem(ProblemTypes.InvalidValue, message).With("field", field);
}
