using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using SkillsCatalogue.Core.Corrections;
using SkillsCatalogue.Core.Standards;
using SkillsCatalogue.Storage;
using SkillsCatalogue.Web.Localisation;
using SkillsCatalogue.Web.Pages;
using SkillsCatalogue.Web.Views;

namespace SkillsCatalogue.Web.Forms;

/// <summary>Corrections of the reading: each form is one POST that ends in a redirect, or in a page that says why nothing was done.</summary>
internal static class CorrectionForms
{
    public static void MapCorrectionForms(this IEndpointRouteBuilder routes)
    {
        var standards = routes.MapGroup("/standards").AddEndpointFilter<FormGuard>().ExcludeFromDescription();
        standards.MapPost("/corrections/undo", UndoAsync);
        standards.MapPost("/{sha256}/corrections", CorrectAsync);
    }

    private static async Task<IResult> CorrectAsync(string sha256, HttpContext context, ReadingCorrections corrections, Documents documents, FlashStore flashes, Texts texts)
    {
        var gone = context.RequestAborted;
        var form = await context.Request.ReadFormAsync(gone);
        var (key, at) = (form.Text("statement"), int.TryParse(form.Text("at"), NumberStyles.None, CultureInfo.InvariantCulture, out var offset) ? offset : (int?)null);
        var back = key is null ? Links.Correct(sha256, at ?? 0) : Links.CorrectKey(sha256, key);
        if (EditorCookie.Read(context) is not { } editor)
            return new RazorComponentResult<EditorDocument>(new { Return = back, Missing = false }) { StatusCode = StatusCodes.Status403Forbidden };
        if (await documents.TextOfAsync(sha256, gone) is not { } text || await documents.StandardOfAsync(sha256, gone) is not { } parsed
            || CorrectionSubject.Of(text, parsed, await corrections.LogOfAsync(sha256, gone), key, at) is not { } subject)
            return new RazorComponentResult<CorrectionDocument>(new { Key = sha256 }) { StatusCode = StatusCodes.Status404NotFound };

        var request = Request(form, subject, key, at);
        switch (await corrections.CorrectAsync(sha256, request, editor, gone))
        {
            case CorrectionResult.Done done:
                flashes.Put(context, Flash.Of("corrected", done.Event.Correction is { } made ? made.Target.Quote.Words : subject.Texts[0]));
                return Results.LocalRedirect(Links.Reading(sha256));
            case CorrectionResult.StaleVersion stale:
                return new RazorComponentResult<CorrectionConflict>(new { Sha256 = sha256, Stale = stale, Back = back }) { StatusCode = StatusCodes.Status409Conflict };
            case CorrectionResult.Invalid invalid:
                var draft = new CorrectionDraft(request with { Texts = form.Lines("texts") }, [new(invalid.Field, Texts.Word(texts.Corrections.Refusals, invalid.Why))]);
                return new RazorComponentResult<CorrectionDocument>(new { Key = sha256, Draft = draft }) { StatusCode = StatusCodes.Status422UnprocessableEntity };
            default:
                return new RazorComponentResult<CorrectionDocument>(new { Key = sha256 }) { StatusCode = StatusCodes.Status404NotFound };
        }
    }

    /// <summary>The form sends all that it shows. Words and level that were left as shown stay as they were said before, or as the machine read them.</summary>
    private static CorrectionRequest Request(IFormCollection form, CorrectionSubject subject, string? key, int? at)
    {
        var before = subject.InForce?.Correction;
        var kind = Enum.GetValues<StatementKind>().Where(kind => Texts.Name(kind) == form.Text("kind")).Select(kind => (StatementKind?)kind).FirstOrDefault();
        var (lines, level) = (form.Lines("texts"), form.Text("level") ?? "");
        var sameWords = at is null && lines.SequenceEqual(subject.Texts, StringComparer.Ordinal);
        return new(
            at is null ? key : null, form.Version(), kind, form.Text("code") ?? "", form.Text("unit") ?? "",
            level == subject.Level ? before?.Level : level,
            sameWords ? before?.Boundaries?.Select(quote => quote.Words).ToList() : lines,
            at, form.Text("reason"));
    }

    private static async Task<IResult> UndoAsync(HttpContext context, ReadingCorrections corrections, FlashStore flashes, Texts texts)
    {
        var form = await context.Request.ReadFormAsync(context.RequestAborted);
        var back = form.Return("/standards");
        if (EditorCookie.Read(context) is not { } editor)
            return new RazorComponentResult<EditorDocument>(new { Return = back, Missing = false }) { StatusCode = StatusCodes.Status403Forbidden };
        var done = long.TryParse(form.Text("sequence"), NumberStyles.None, CultureInfo.InvariantCulture, out var sequence)
            && await corrections.UndoAsync(sequence, editor, context.RequestAborted) is CorrectionResult.Done;
        flashes.Put(context, done ? Flash.Of("uncorrected", null) : new Flash("failed", null, 0, [], [texts.Corrections.NotAllowed]));
        return Results.LocalRedirect(back);
    }
}
