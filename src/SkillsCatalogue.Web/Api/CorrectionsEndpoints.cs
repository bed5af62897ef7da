using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using SkillsCatalogue.Core.Corrections;
using SkillsCatalogue.Core.Standards;
using SkillsCatalogue.Storage;
using SkillsCatalogue.Web.Api.Contracts;
using SkillsCatalogue.Web.Api.Errors;
using SkillsCatalogue.Web.Api.Http;

namespace SkillsCatalogue.Web.Api;

/// <summary>Corrections of the reading of a document, and taking them back.</summary>
internal static class CorrectionsEndpoints
{
    public static void Map(RouteGroupBuilder reads, RouteGroupBuilder writes)
    {
        reads.MapGet("/documents/{sha256}/corrections", ListAsync)
            .WithTags("Corrections")
            .WithName("listCorrections")
            .WithSummary("Corrections of the reading")
            .WithDescription("Of the standard that the document is bound to, so also those that were made in another version of it. Oldest first.")
            .MayFail(ProblemTypes.NotFound);
        writes.MapPost("/documents/{sha256}/corrections", CorrectAsync)
            .WithTags("Corrections")
            .WithName("correctReading")
            .WithSummary("Correct kind, code, set, level or boundaries of a statement, or add one that was missed")
            .WithDescription("An event. The documents of the standard are read again by the worker and follow; the correction is laid over every later reading and every new version. Asking for what the machine read takes the correction in force back.")
            .MayFail(ProblemTypes.MalformedJson, ProblemTypes.UnsupportedMediaType, ProblemTypes.TooLarge, ProblemTypes.NotFound, ProblemTypes.StaleVersion, ProblemTypes.InvalidValue);
        writes.MapPost("/corrections/{sequence}/undo", UndoAsync)
            .WithTags("Corrections")
            .WithName("undoCorrection")
            .WithSummary("Take one correction back")
            .WithDescription("By appending another event; an undo can be taken back too. Only the newest correction of a statement that stands can be.")
            .MayFail(ProblemTypes.NotFound, ProblemTypes.NotAllowed);
    }

    private static async Task<Results<Answer<CorrectionsJson>, ApiProblem>> ListAsync(string sha256, HttpContext http, Documents documents, ReadingCorrections corrections, Actors actors)
    {
        var gone = http.RequestAborted;
        if (await documents.FindAsync(sha256, gone) is not { } document)
            return new ApiProblem(ProblemTypes.NotFound, "No document has this checksum.");
        var log = await corrections.LogOfAsync(document.Sha256, gone);
        var inForce = log.InForce.Select(line => line.Sequence).ToHashSet();
        var fits = ((await documents.StandardOfAsync(document.Sha256, gone))?.Corrections ?? []).ToDictionary(applied => applied.Sequence, applied => applied.Fit);
        var names = await actors.NamesOfAsync([.. log.Events.Select(line => line.ActorId).Distinct()], gone);
        return Answer.Of(new CorrectionsJson(
            document.IsWaiting,
            [.. log.Events.Select(line => CorrectionJson.From(line, names, inForce.Contains(line.Sequence) && fits.TryGetValue(line.Sequence, out var fit) ? fit : null))]));
    }

    private static async Task<Results<Answer<CorrectionDoneJson>, ApiProblem>> CorrectAsync(
        string sha256, JsonBody<CorrectionRequestJson> body, HttpContext http, ReadingCorrections corrections, Actors actors)
    {
        if (body.Problem is { } malformed)
            return malformed;
        var asked = body.Value!;
        if (asked.ExpectedVersion is not { } version)
            return Invalid("expectedVersion", "Send the number of lines about the statement that were looked at; 0 for its first correction.");
        StatementKind? kind = null;
        if (asked.Kind is { } word && !EnumName.TryRead(word, out kind))
            return Invalid("kind", "One of skill, knowledge, attitude, task and other is wanted.");
        var request = new CorrectionRequest(asked.Statement, version, kind, asked.Code, asked.Unit, asked.Level, asked.Texts, asked.At, asked.Reason);
        return await AnswerAsync(await corrections.CorrectAsync(sha256, request, EditorGate.ActorOf(http), http.RequestAborted), actors, http.RequestAborted);
    }

    private static async Task<Results<Answer<CorrectionDoneJson>, ApiProblem>> UndoAsync(string sequence, HttpContext http, ReadingCorrections corrections, Actors actors) =>
        RouteNumber.TryRead(sequence, out long number)
            ? await AnswerAsync(await corrections.UndoAsync(number, EditorGate.ActorOf(http), http.RequestAborted), actors, http.RequestAborted)
            : new ApiProblem(ProblemTypes.NotFound, "There is no such correction.");

    private static async Task<Results<Answer<CorrectionDoneJson>, ApiProblem>> AnswerAsync(CorrectionResult result, Actors actors, CancellationToken cancellationToken)
    {
        switch (result)
        {
            case CorrectionResult.Done done:
                return Answer.Of(new CorrectionDoneJson(CorrectionJson.From(done.Event, await actors.NamesOfAsync([done.Event.ActorId], cancellationToken)), done.Version));
            case CorrectionResult.StaleVersion stale:
                var names = stale.Theirs is { } line ? await actors.NamesOfAsync([line.ActorId], cancellationToken) : new Dictionary<string, string>();
                return new ApiProblem(ProblemTypes.StaleVersion)
                    .With("currentVersion", stale.CurrentVersion)
                    .With("theirs", stale.Theirs is { } theirs ? CorrectionJson.From(theirs, names) : null);
            case CorrectionResult.NotFound missing:
                return new ApiProblem(ProblemTypes.NotFound, "No document that was read, no statement and no correction has this name.").With("id", missing.Id);
            case CorrectionResult.Invalid invalid:
                return Invalid(invalid.Field, WordsOf(invalid.Why));
            case CorrectionResult.NotAllowed notAllowed:
                return new ApiProblem(ProblemTypes.NotAllowed, notAllowed.Message);
            default:
                throw new InvalidOperationException($"No answer is known for {result.GetType().Name}.");
        }
    }

    private static string WordsOf(CorrectionRefusal why) => why switch
    {
        CorrectionRefusal.NothingChanged => "Nothing was changed: this is what the machine read, or what was said before.",
        CorrectionRefusal.NotInTheText => "These words do not stand in the document near the statement.",
        CorrectionRefusal.Overlapping => "Two texts share words, or stand in another order than in the document.",
        CorrectionRefusal.IsAStatement => "These words belong to a statement that was read already: correct that one.",
        CorrectionRefusal.TooLong => "It is too long.",
        _ => throw new ArgumentOutOfRangeException(nameof(why), why, null),
    };

    private static ApiProblem Invalid(string field, string message) => new ApiProblem(ProblemTypes.InvalidValue, message).With("field", field);
}
