using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Microsoft.Net.Http.Headers;
using SkillsCatalogue.Core.Programmes;
using SkillsCatalogue.Storage;
using SkillsCatalogue.Web.Api.Contracts;
using SkillsCatalogue.Web.Api.Errors;
using SkillsCatalogue.Web.Api.Http;
using SkillsCatalogue.Web.Programmes;

namespace SkillsCatalogue.Web.Api;

/// <summary>Saving, changing and deciding about programmes.</summary>
internal static class ProgrammeWritesEndpoints
{
    private const int LongestNote = 500;
    private const int LongestTitle = 300;
    private const string Untitled = "Untitled programme";

    private static readonly ProblemType[] BodyProblems = [ProblemTypes.MalformedJson, ProblemTypes.UnsupportedMediaType, ProblemTypes.TooLarge, ProblemTypes.InvalidValue];

    public static void Map(RouteGroupBuilder writes)
    {
        var programmes = writes.MapGroup("/programmes").WithTags("Programmes");
        programmes.MapPost("", CreateAsync)
            .WithName("saveProgramme")
            .WithSummary("Save a programme")
            .WithDescription("From its text or as JSON. 201 and `Location` name it; its map is at `/map` below it.")
            .Produces<ProgrammeJson>(StatusCodes.Status201Created, "application/json")
            .MayFail(BodyProblems);
        programmes.MapPut("/{id}", ReplaceAsync)
            .WithName("changeProgramme")
            .WithSummary("Save a new version of a programme")
            .WithDescription("Text and settings take the place of those of the newest version, which stays as it is. Send the version that you saw as `expectedVersion` (409 when it has moved) or its `ETag` in `If-Match` (412).")
            .WithMetadata(IfMatchMetadata.Instance)
            .MayFail([.. BodyProblems, ProblemTypes.NotFound, ProblemTypes.StaleVersion, ProblemTypes.NotAllowed, ProblemTypes.PreconditionFailed]);
        programmes.MapDelete("/{id}", DeleteAsync)
            .WithName("deleteProgramme")
            .WithSummary("Put a programme into the trash")
            .WithDescription("Lists leave it out; `POST /restore` below it puts it back as it was. Deleting twice changes nothing.")
            .WithMetadata(IfMatchMetadata.Instance)
            .MayFail(ProblemTypes.NotFound, ProblemTypes.PreconditionFailed);
        programmes.MapPost("/{id}/restore", RestoreAsync)
            .WithName("restoreProgramme")
            .WithSummary("Take a programme out of the trash")
            .WithDescription("As draft or final, as it was before.")
            .MayFail(ProblemTypes.NotFound);
        programmes.MapPost("/{id}/state", SetStateAsync)
            .WithName("setProgrammeState")
            .WithSummary("Mark a programme as final, or as draft again")
            .WithDescription("A final programme takes neither versions nor decisions.")
            .MayFail([.. BodyProblems, ProblemTypes.NotFound, ProblemTypes.StaleVersion, ProblemTypes.NotAllowed]);
        programmes.MapPost("/{id}/decisions", DecideAsync)
            .WithName("decideOnMatch")
            .WithSummary("Confirm or remove a skill beside an outcome")
            .WithDescription("Also adds a skill that was not proposed. It attaches to the words of the outcome and holds over versions; `proposed` takes it back. Answers with the mapped outcome.")
            .MayFail([.. BodyProblems, ProblemTypes.NotFound, ProblemTypes.NotAllowed]);
    }

    private static async Task<Results<Created<ProgrammeJson>, ApiProblem>> CreateAsync(JsonBody<ProgrammeRequest> body, HttpContext http, Storage.Programmes programmes)
    {
        var (content, note, problem) = Content(body);
        if (content is null)
            return problem!;
        var saved = (ProgrammeSaveResult.Saved)await programmes.SaveAsync(null, null, content, note, EditorGate.ActorOf(http), ct: http.RequestAborted);
        return TypedResults.Created($"/api/v1/programmes/{saved.Id}", await JsonOfAsync(programmes, saved.Id, http.RequestAborted));
    }

    private static async Task<Results<Answer<ProgrammeJson>, ApiProblem>> ReplaceAsync(string id, JsonBody<ProgrammeRequest> body, HttpContext http, Storage.Programmes programmes)
    {
        var (content, note, problem) = Content(body);
        if (content is null)
            return problem!;
        if (await ProgrammesEndpoints.StandingAsync(programmes, id, http.RequestAborted) is not { } current)
            return ProgrammesEndpoints.Missing();
        var byTag = http.Request.Headers.IfMatch.Count > 0;
        if (byTag && !await MatchesAsync(http, programmes, current))
            return new ApiProblem(ProblemTypes.PreconditionFailed);
        if (!byTag && body.Value!.ExpectedVersion is null)
            return new ApiProblem(ProblemTypes.InvalidValue, "Send the version that you saw, or its entity tag in If-Match.").With("field", "expectedVersion");
        return await programmes.SaveAsync(id, byTag ? current.Version : body.Value!.ExpectedVersion, content, note, EditorGate.ActorOf(http), ct: http.RequestAborted) switch
        {
            ProgrammeSaveResult.Saved or ProgrammeSaveResult.Unchanged => Answer.Of(await JsonOfAsync(programmes, id, http.RequestAborted)),
            ProgrammeSaveResult.Stale when byTag => new ApiProblem(ProblemTypes.PreconditionFailed),
            ProgrammeSaveResult.Stale stale => Stale(stale.Current),
            ProgrammeSaveResult.Closed closed => NotAllowed(closed.Current),
            _ => ProgrammesEndpoints.Missing(),
        };
    }

    private static async Task<Results<Answer<ProgrammeJson>, ApiProblem>> DeleteAsync(string id, HttpContext http, Storage.Programmes programmes)
    {
        if (await ProgrammesEndpoints.StandingAsync(programmes, id, http.RequestAborted) is not { } current)
            return ProgrammesEndpoints.Missing();
        if (http.Request.Headers.IfMatch.Count > 0 && !await MatchesAsync(http, programmes, current))
            return new ApiProblem(ProblemTypes.PreconditionFailed);
        await programmes.TrashAsync(id, EditorGate.ActorOf(http), http.RequestAborted);
        return Answer.Of(await JsonOfAsync(programmes, id, http.RequestAborted));
    }

    private static async Task<Results<Answer<ProgrammeJson>, ApiProblem>> RestoreAsync(string id, HttpContext http, Storage.Programmes programmes) =>
        await programmes.UntrashAsync(id, EditorGate.ActorOf(http), http.RequestAborted) == ProgrammeChange.NotFound
            ? ProgrammesEndpoints.Missing()
            : Answer.Of(await JsonOfAsync(programmes, id, http.RequestAborted));

    private static async Task<Results<Answer<ProgrammeJson>, ApiProblem>> SetStateAsync(string id, JsonBody<ProgrammeStateRequest> body, HttpContext http, Storage.Programmes programmes)
    {
        if (body.Problem is { } malformed)
            return malformed;
        ProgrammeState? state = body.Value!.State switch { "draft" => ProgrammeState.Draft, "final" => ProgrammeState.Final, _ => null };
        if (state is not { } wanted)
            return new ApiProblem(ProblemTypes.InvalidValue, "It is draft or final.").With("field", "state");
        var change = await programmes.SetStateAsync(id, body.Value.ExpectedVersion, wanted, EditorGate.ActorOf(http), http.RequestAborted);
        return change is ProgrammeChange.Done or ProgrammeChange.Unchanged
            ? Answer.Of(await JsonOfAsync(programmes, id, http.RequestAborted))
            : await RefusedAsync(change, id, programmes, http.RequestAborted);
    }

    private static async Task<Results<Answer<MappedOutcomeJson>, ApiProblem>> DecideAsync(
        string id, JsonBody<MatchDecisionRequest> body, HttpContext http, Storage.Programmes programmes, ProgrammeDesk desk, ISkillFinder finder)
    {
        if (body.Problem is { } malformed)
            return malformed;
        var (asked, skill) = (body.Value!.Outcome, body.Value.Skill);
        if (body.Value.Standing is not { } word || !EnumName.TryRead<MatchStanding>(word, out var standing))
            return new ApiProblem(ProblemTypes.InvalidValue, "It is confirmed, removed or proposed.").With("field", "standing");
        if (await ProgrammesEndpoints.StandingAsync(programmes, id, http.RequestAborted) is null || await programmes.VersionAsync(id, null, http.RequestAborted) is not { } newest)
            return ProgrammesEndpoints.Missing();
        if (newest.Content.Draft.Outcomes.FirstOrDefault(one => one.Id == asked || one.Fingerprint == asked) is not { } outcome)
            return new ApiProblem(ProblemTypes.InvalidValue, "The newest version has no such outcome.").With("field", "outcome");
        if (string.IsNullOrWhiteSpace(skill) || (standing == MatchStanding.Confirmed && finder.Find(skill) is null))
            return new ApiProblem(ProblemTypes.InvalidValue, "The catalogue has no such skill.").With("field", "skill");
        var change = await programmes.DecideAsync(id, outcome.Fingerprint, skill, standing.Value, EditorGate.ActorOf(http), http.RequestAborted);
        if (change is not (ProgrammeChange.Done or ProgrammeChange.Unchanged))
            return await RefusedAsync(change, id, programmes, http.RequestAborted);
        var map = (await desk.OpenAsync(id, null, "en", http.RequestAborted))?.Map;
        return map?.Outcomes.FirstOrDefault(one => one.Id == outcome.Id) is { } mapped ? Answer.Of(MappedOutcomeJson.From(mapped)) : ProgrammesEndpoints.Missing();
    }

    private static (ProgrammeContent? Content, string? Note, ApiProblem? Problem) Content(JsonBody<ProgrammeRequest> body)
    {
        if (body.Problem is { } malformed)
            return (null, null, malformed);
        var asked = body.Value!;
        var (settings, wrong) = ProgrammeSettingsReading.Read(asked);
        if (settings is null)
            return (null, null, wrong);
        if (asked.Note?.Length > LongestNote || asked.Title?.Length > LongestTitle)
            return (null, null, new ApiProblem(ProblemTypes.InvalidValue, "A title has at most 300 characters, a note 500.").With("field", asked.Note?.Length > LongestNote ? "note" : "title"));
        if (asked.Text is not null == asked.Programme is not null)
            return (null, null, new ApiProblem(ProblemTypes.InvalidValue, "Send either the text of the programme or the programme as JSON.").With("field", "text"));
        var (programme, faulty) = asked.Text is { } text ? ProgrammeBody.OfText(text, "The text is empty.", "text") : ProgrammeBody.OfJson(asked.Programme!.Value.GetRawText());
        if (programme is null)
            return (null, null, faulty);
        var content = programme.Content(settings, Untitled);
        return (string.IsNullOrWhiteSpace(asked.Title) ? content : content with { Title = asked.Title }, asked.Note, null);
    }

    private static async Task<ProgrammeJson> JsonOfAsync(Storage.Programmes programmes, string id, CancellationToken cancellationToken) =>
        ProgrammeJson.From((await programmes.FindAsync(id, cancellationToken))!, await programmes.VersionAsync(id, null, cancellationToken));

    /// <summary>The entity tag that was sent is that of the programme as it stands.</summary>
    private static async Task<bool> MatchesAsync(HttpContext http, Storage.Programmes programmes, StoredProgramme current) =>
        EntityTagHeaderValue.TryParseStrictList(http.Request.Headers.IfMatch, out var sent)
        && Answer<ProgrammeJson>.TagOf(ProgrammeJson.From(current, await programmes.VersionAsync(current.Id, null, http.RequestAborted))) is var tag
        && sent.Any(one => one.Equals(EntityTagHeaderValue.Any) || one.Compare(tag, useStrongComparison: true));

    private static async Task<ApiProblem> RefusedAsync(ProgrammeChange change, string id, Storage.Programmes programmes, CancellationToken cancellationToken) =>
        await ProgrammesEndpoints.StandingAsync(programmes, id, cancellationToken) is not { } current ? ProgrammesEndpoints.Missing()
        : change == ProgrammeChange.Stale ? Stale(current)
        : NotAllowed(current);

    private static ApiProblem Stale(StoredProgramme current) =>
        new ApiProblem(ProblemTypes.StaleVersion, "The programme was changed in between. Look at it and send the change again.").With("currentVersion", current.Version);

    private static ApiProblem NotAllowed(StoredProgramme current) => new(ProblemTypes.NotAllowed, current.State == ProgrammeState.Trashed
        ? "The programme lies in the trash. Restore it first."
        : "The programme is final. Mark it as draft first.");
}
