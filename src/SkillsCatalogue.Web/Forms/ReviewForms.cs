using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using SkillsCatalogue.Core.Review;
using SkillsCatalogue.Storage;
using SkillsCatalogue.Web.Localisation;
using SkillsCatalogue.Web.Pages;
using SkillsCatalogue.Web.Views;

namespace SkillsCatalogue.Web.Forms;

/// <summary>Decisions of editors: each form is one POST that ends in a redirect, or in a page that says why nothing was done.</summary>
internal static class ReviewForms
{
    private const string Queue = "/review";

    public static void MapReviewForms(this IEndpointRouteBuilder routes)
    {
        var review = routes.MapGroup(Queue).AddEndpointFilter<FormGuard>().ExcludeFromDescription();
        review.MapPost("/editor", NameEditorAsync);
        review.MapPost("/undo", UndoAsync);
        review.MapPost("/accept", AcceptSeveralAsync);
        review.MapPost("/{id}/keep", KeepAsync);
        foreach (var action in new[] { ReviewAction.Accept, ReviewAction.Edit, ReviewAction.Merge, ReviewAction.Reject, ReviewAction.Tag })
            review.MapPost("/{id}/" + Texts.Name(action), (string id, HttpContext context, Review service, FlashStore flashes, Texts texts) => DecideAsync(action, id, context, service, flashes, texts));
    }

    private static async Task<IResult> NameEditorAsync(HttpContext context, Actors actors)
    {
        var form = await context.Request.ReadFormAsync(context.RequestAborted);
        var back = form.Return(Queue);
        if (form.Text("forget") is not null)
        {
            EditorCookie.Forget(context);
            return Results.LocalRedirect(back);
        }

        if (form.Text("name") is not { Length: >= 2 and <= 80 } name || name.Any(char.IsControl))
            return new RazorComponentResult<EditorDocument>(new { Return = back, Missing = true }) { StatusCode = StatusCodes.Status422UnprocessableEntity };
        EditorCookie.Write(context, await actors.RegisterAsync(name, context.RequestAborted));
        return Results.LocalRedirect(back);
    }

    private static async Task<IResult> DecideAsync(ReviewAction action, string id, HttpContext context, Review service, FlashStore flashes, Texts texts)
    {
        var form = await context.Request.ReadFormAsync(context.RequestAborted);
        var back = form.Return(Queue);
        if (EditorCookie.Read(context) is not { } editor)
            return new RazorComponentResult<EditorDocument>(new { Return = Links.Candidate(id), Missing = false }) { StatusCode = StatusCodes.Status403Forbidden };
        var decision = Decision(action, id, form, texts);
        if (action == ReviewAction.Tag && decision.Tags is null)
            return Results.LocalRedirect(back);

        var result = await service.DecideAsync(decision, editor, context.RequestAborted);
        return Told(result, decision, decision.PrefLabel ?? form.Text("label") ?? id, back, context, flashes, texts);
    }

    /// <summary>The decision on the earlier words of a statement, once more on its new words.</summary>
    private static async Task<IResult> KeepAsync(string id, HttpContext context, Review service, FlashStore flashes, Texts texts)
    {
        var form = await context.Request.ReadFormAsync(context.RequestAborted);
        var back = form.Return(Queue);
        if (EditorCookie.Read(context) is not { } editor)
            return new RazorComponentResult<EditorDocument>(new { Return = Links.Candidate(id), Missing = false }) { StatusCode = StatusCodes.Status403Forbidden };
        var result = await service.KeepAsync(id, form.Version(), editor, context.RequestAborted);
        var decision = result is ReviewResult.Done done ? done.Event.Decision : new ReviewDecision(ReviewAction.Accept, id, form.Version());
        return Told(result, decision, form.Text("label") ?? id, back, context, flashes, texts);
    }

    private static IResult Told(ReviewResult result, ReviewDecision decision, string about, string back, HttpContext context, FlashStore flashes, Texts texts)
    {
        var (id, action) = (decision.CandidateId, decision.Action);
        switch (result)
        {
            case ReviewResult.Done done:
                flashes.Put(context, Flash.Of(Texts.Name(action), about, done.Event.Sequence));
                return Results.LocalRedirect(back);
            case ReviewResult.StaleVersion stale:
                return new RazorComponentResult<ConflictDocument>(new { Id = id, Stale = stale, Back = back }) { StatusCode = StatusCodes.Status409Conflict };
            case ReviewResult.NotFound:
                return new RazorComponentResult<CandidateDocument>(new { Id = id }) { StatusCode = StatusCodes.Status404NotFound };
            default:
                return new RazorComponentResult<CandidateDocument>(new { Id = id, Draft = new ReviewDraft(decision, Problems.Of(result, action, texts)) }) { StatusCode = StatusCodes.Status422UnprocessableEntity };
        }
    }

    private static ReviewDecision Decision(ReviewAction action, string id, IFormCollection form, Texts texts)
    {
        var decision = new ReviewDecision(action, id, form.Version());
        return action switch
        {
            ReviewAction.Accept or ReviewAction.Tag => decision with { Tags = form.ChangedTags() },
            ReviewAction.Edit => decision with
            {
                PrefLabel = form.Text("label") ?? "",
                SkillType = form.Type(),
                AltLabels = form.Lines("altLabels"),
                Definition = form.Text("definition") ?? "",
                Tags = form.ChangedTags(),
            },
            ReviewAction.Merge => decision with { TargetSkillId = form.Text("target") },
            _ => decision with { Reason = form.Reason(texts) },
        };
    }

    private static async Task<IResult> AcceptSeveralAsync(HttpContext context, Review service, FlashStore flashes, Texts texts)
    {
        var form = await context.Request.ReadFormAsync(context.RequestAborted);
        if (EditorCookie.Read(context) is not { } editor)
            return AskName();
        var undo = new List<long>();
        var problems = new List<string>();
        foreach (var ticked in form["item"].OfType<string>().Distinct(StringComparer.Ordinal).Take(100))
        {
            if (ticked.Split(':') is not [var id, var seen] || !int.TryParse(seen, NumberStyles.None, CultureInfo.InvariantCulture, out var version))
                continue;
            var result = await service.DecideAsync(new ReviewDecision(ReviewAction.Accept, id, version), editor, context.RequestAborted);
            if (result is ReviewResult.Done done)
                undo.Add(done.Event.Sequence);
            else
                problems.Add($"{(await service.CandidateAsync(id, context.RequestAborted))?.Label ?? id}: {Problems.Of(result, ReviewAction.Accept, texts)[0].Message}");
        }

        flashes.Put(context, new Flash(undo.Count + problems.Count == 0 ? "none" : "many", null, undo.Count, undo, problems));
        return Results.LocalRedirect(form.Return(Queue));
    }

    private static async Task<IResult> UndoAsync(HttpContext context, Review service, FlashStore flashes, Texts texts)
    {
        var form = await context.Request.ReadFormAsync(context.RequestAborted);
        if (EditorCookie.Read(context) is not { } editor)
            return AskName();
        var problems = new List<string>();
        string? about = null;
        var count = 0;
        foreach (var given in form["sequence"].Take(100))
        {
            if (!long.TryParse(given, NumberStyles.None, CultureInfo.InvariantCulture, out var sequence))
                continue;
            var result = await service.UndoAsync(sequence, editor, context.RequestAborted);
            if (result is ReviewResult.Done done)
            {
                count++;
                about = (await service.CandidateAsync(done.Event.Decision.CandidateId, context.RequestAborted))?.Label;
            }
            else
            {
                problems.Add(Problems.Of(result, ReviewAction.Undo, texts)[0].Message);
            }
        }

        flashes.Put(context, new Flash(count switch { 0 => "failed", 1 => "undo", _ => "undone" }, about, count, [], problems));
        return Results.LocalRedirect(form.Return(Queue));
    }

    private static RazorComponentResult<EditorDocument> AskName() =>
        new(new { Return = Queue, Missing = false }) { StatusCode = StatusCodes.Status403Forbidden };
}
