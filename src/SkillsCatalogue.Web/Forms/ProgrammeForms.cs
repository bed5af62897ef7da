using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using SkillsCatalogue.Core.Programmes;
using SkillsCatalogue.Storage;
using SkillsCatalogue.Web.Hosting;
using SkillsCatalogue.Web.Localisation;
using SkillsCatalogue.Web.Pages;
using SkillsCatalogue.Web.Programmes;
using SkillsCatalogue.Web.Views;

namespace SkillsCatalogue.Web.Forms;

/// <summary>What designers do to a saved programme: each form is one POST that ends in a redirect, or in a page that says why nothing was done.</summary>
internal static class ProgrammeForms
{
    public static void MapProgrammeForms(this IEndpointRouteBuilder routes)
    {
        var forms = routes.MapGroup(ProgrammeLinks.List).AddEndpointFilter<FormGuard>().ExcludeFromDescription();
        forms.MapPost("/{id}/decide", DecideAsync);
        forms.MapPost("/{id}/state", SetStateAsync);
        forms.MapPost("/{id}/delete", DeleteAsync);
        forms.MapPost("/{id}/restore", RestoreAsync);
        forms.MapPost("/{id}/correct", EditAsync);
        forms.MapPost("/jobs/{id}/cancel", CancelAsync);
    }

    private static async Task<IResult> DecideAsync(string id, HttpContext context, Storage.Programmes programmes, ISkillFinder finder, FlashStore flashes, Texts texts)
    {
        var form = await context.Request.ReadFormAsync(context.RequestAborted);
        var back = form.Return(ProgrammeLinks.Programme(id));
        if (EditorCookie.Read(context) is not { } editor)
            return AskName(id);
        if (form.Text("outcome") is not { Length: <= 200 } outcome || form.Text("skill") is not { Length: <= 200 } skill || !TryRead(form.Text("standing"), out var standing))
            return Failures.Page(StatusCodes.Status400BadRequest);
        var (label, added) = (form.Text("label") ?? skill, form.Text("added") is not null);
        if (added && finder.Find(skill) is null)
            return Told(context, flashes, Flash.Of("failed", texts.Programmes.Saved.UnknownSkill), back);
        var change = await programmes.DecideAsync(id, outcome, skill, standing, editor, context.RequestAborted);
        if (change is not (ProgrammeChange.Done or ProgrammeChange.Unchanged))
            return await RefusedAsync(change, id, context, programmes, flashes, texts, back);
        var undo = standing == MatchStanding.Proposed ? null : new FlashBack(ProgrammeLinks.Form(id, "decide"), new Dictionary<string, string>
        {
            ["outcome"] = outcome, ["skill"] = skill, ["label"] = label, ["standing"] = "proposed", ["return"] = back.Split('#')[0], ["next"] = form.Text("next") ?? "",
        });
        var kind = standing switch { MatchStanding.Removed => "removed", MatchStanding.Proposed => "back", _ when added => "added", _ => "confirmed" };
        return Told(context, flashes, Flash.Of(kind, label) with { Back = undo }, back);
    }

    private static async Task<IResult> SetStateAsync(string id, HttpContext context, Storage.Programmes programmes, FlashStore flashes, Texts texts)
    {
        var form = await context.Request.ReadFormAsync(context.RequestAborted);
        if (EditorCookie.Read(context) is not { } editor)
            return AskName(id);
        if (form.Text("state") is not ("draft" or "final"))
            return Failures.Page(StatusCodes.Status400BadRequest);
        var state = form.Text("state") == "final" ? ProgrammeState.Final : ProgrammeState.Draft;
        var change = await programmes.SetStateAsync(id, form.Version(), state, editor, context.RequestAborted);
        return change is ProgrammeChange.Done or ProgrammeChange.Unchanged
            ? Told(context, flashes, Flash.Of(state == ProgrammeState.Final ? "final" : "draft", null), ProgrammeLinks.Programme(id))
            : await RefusedAsync(change, id, context, programmes, flashes, texts, ProgrammeLinks.Programme(id));
    }

    private static async Task<IResult> DeleteAsync(string id, HttpContext context, Storage.Programmes programmes, FlashStore flashes, Texts texts)
    {
        if (EditorCookie.Read(context) is not { } editor)
            return AskName(id);
        var title = (await programmes.FindAsync(id, context.RequestAborted))?.Title;
        var change = await programmes.TrashAsync(id, editor, context.RequestAborted);
        return change is ProgrammeChange.Done or ProgrammeChange.Unchanged
            ? Told(context, flashes, Flash.Of("deleted", title) with { Back = new(ProgrammeLinks.Form(id, "restore"), new Dictionary<string, string>()) }, ProgrammeLinks.List)
            : await RefusedAsync(change, id, context, programmes, flashes, texts, ProgrammeLinks.List);
    }

    private static async Task<IResult> RestoreAsync(string id, HttpContext context, Storage.Programmes programmes, FlashStore flashes, Texts texts)
    {
        if (EditorCookie.Read(context) is not { } editor)
            return AskName(id);
        var change = await programmes.UntrashAsync(id, editor, context.RequestAborted);
        return change is ProgrammeChange.Done or ProgrammeChange.Unchanged
            ? Told(context, flashes, Flash.Of("restored", (await programmes.FindAsync(id, context.RequestAborted))?.Title), ProgrammeLinks.Programme(id))
            : await RefusedAsync(change, id, context, programmes, flashes, texts, ProgrammeLinks.List);
    }

    private static async Task<IResult> EditAsync(string id, HttpContext context, Storage.Programmes programmes, FlashStore flashes, Texts texts)
    {
        var form = await context.Request.ReadFormAsync(context.RequestAborted);
        if (EditorCookie.Read(context) is not { } editor)
            return AskName(id);
        if (await programmes.VersionAsync(id, null, context.RequestAborted) is not { } newest)
            return Failures.Page(StatusCodes.Status404NotFound);
        var entry = Correction(form, texts);
        if (entry.Errors.Count > 0)
            return new RazorComponentResult<ProgrammeEditDocument>(new { Id = id, Entry = entry }) { StatusCode = StatusCodes.Status422UnprocessableEntity };

        var settings = entry.Settings.Settings;
        // A file stays the source of the programme as long as nobody changes its words.
        var content = Same(entry.Text, newest.Content.Source.PastedText ?? newest.Content.Text?.Text)
            ? newest.Content with { Settings = settings }
            : PastedProgramme.OfText(entry.Text).Content(settings, newest.Content.Title);
        switch (await programmes.SaveAsync(id, entry.Version, content, entry.Note, editor, ct: context.RequestAborted))
        {
            case ProgrammeSaveResult.Saved saved:
                return Told(context, flashes, Flash.Of("version", texts.Number(saved.Number)), ProgrammeLinks.Programme(id));
            case ProgrammeSaveResult.Unchanged:
                return Told(context, flashes, Flash.Of("same", null), ProgrammeLinks.Programme(id));
            case ProgrammeSaveResult.Stale stale:
                // What was written is not lost: it stands in the form, to be saved over what the other one saved.
                return new RazorComponentResult<ProgrammeEditDocument>(new { Id = id, Entry = entry with { Version = stale.Current.Version, Errors = [new("text", texts.Programmes.Saved.ConflictEdit)] } }) { StatusCode = StatusCodes.Status409Conflict };
            case ProgrammeSaveResult.Closed:
                return Told(context, flashes, Flash.Of("failed", texts.Programmes.Saved.IsFinal), ProgrammeLinks.Programme(id));
            default:
                return Failures.Page(StatusCodes.Status404NotFound);
        }
    }

    private static async Task<IResult> CancelAsync(string id, ProgrammeJobs jobs, HttpContext context)
    {
        await jobs.CancelAsync(id, context.RequestAborted);
        return Results.LocalRedirect(ProgrammeLinks.Job(id));
    }

    private static ProgrammeCorrection Correction(IFormCollection form, Texts texts)
    {
        var settings = SettingsForm.Read(form, texts);
        var text = form["text"].ToString();
        var note = form.Text("note");
        var errors = settings.Errors.ToList();
        if (string.IsNullOrWhiteSpace(text))
            errors.Insert(0, new("text", texts.Programmes.Form.TextMissing));
        else if (text.Length > ProgrammeEntry.LongestText)
            errors.Insert(0, new("text", texts.Programmes.Form.TextTooLong.With(texts.Number(ProgrammeEntry.LongestText))));
        if (note?.Length > ProgrammeCorrection.LongestNote)
            errors.Add(new("note", texts.Programmes.Versions.NoteTooLong));
        return new(settings, text, note, form.Version(), errors);
    }

    /// <summary>Browsers send line ends as CR LF, and leave out the first one of a text area.</summary>
    private static bool Same(string sent, string? held) => held is not null && Unified(sent) == Unified(held);

    private static string Unified(string text) => text.ReplaceLineEndings("\n").Trim('\n');

    private static bool TryRead(string? word, out MatchStanding standing)
    {
        foreach (var one in Enum.GetValues<MatchStanding>())
        {
            standing = one;
            if (Texts.Name(one) == word)
                return true;
        }

        standing = default;
        return false;
    }

    private static async Task<IResult> RefusedAsync(ProgrammeChange change, string id, HttpContext context, Storage.Programmes programmes, FlashStore flashes, Texts texts, string back)
    {
        switch (change)
        {
            case ProgrammeChange.Stale:
                return Told(context, flashes, Flash.Of("conflict", null), back);
            case ProgrammeChange.NotAllowed when await programmes.FindAsync(id, context.RequestAborted) is { State: ProgrammeState.Final }:
                return Told(context, flashes, Flash.Of("failed", texts.Programmes.Saved.IsFinal), back);
            default:
                return Failures.Page(StatusCodes.Status404NotFound);
        }
    }

    private static IResult Told(HttpContext context, FlashStore flashes, Flash flash, string back)
    {
        flashes.Put(context, flash);
        return Results.LocalRedirect(back);
    }

    private static RazorComponentResult<EditorDocument> AskName(string id) =>
        new(new { Return = ProgrammeLinks.Programme(id), Missing = false }) { StatusCode = StatusCodes.Status403Forbidden };
}
