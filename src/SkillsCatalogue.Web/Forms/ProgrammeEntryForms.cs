using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using SkillsCatalogue.Core.Text;
using SkillsCatalogue.Storage;
using SkillsCatalogue.Web.Hosting;
using SkillsCatalogue.Web.Localisation;
using SkillsCatalogue.Web.Pages;
using SkillsCatalogue.Web.Programmes;
using SkillsCatalogue.Web.Views;

namespace SkillsCatalogue.Web.Forms;

/// <summary>Takes a programme in: pasted text is mapped at once, and saved when asked; a file is stored and queued for the worker.</summary>
internal static class ProgrammeEntryForms
{
    /// <summary>Room for the other parts of the form, the pasted text included.</summary>
    private const long FormRoom = 4 * 1024 * 1024;
    private const int LongestName = 200;

    public static void MapProgrammeEntryForms(this IEndpointRouteBuilder routes)
    {
        foreach (var (path, upload) in new[] { (ProgrammeLinks.Check, false), (ProgrammeLinks.Upload, true) })
        {
            routes.MapPost(path, (HttpContext context, IAntiforgery antiforgery, IOptionsMonitor<WebOptions> options, Texts texts) => TakeAsync(upload, context, antiforgery, options.CurrentValue.MaxUploadBytes, texts))
                .ExcludeFromDescription();
        }
    }

    private static async Task<IResult> TakeAsync(bool upload, HttpContext context, IAntiforgery antiforgery, long limit, Texts texts)
    {
        var words = texts.Programmes.Form;
        if (context.Request.ContentLength > limit + FormRoom)
            return Again(ProgrammeEntry.Empty with { Errors = [new("file", words.FileTooLarge.With(limit >> 20))] }, StatusCodes.Status413PayloadTooLarge);
        if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } size)
            size.MaxRequestBodySize = limit + FormRoom;
        context.Features.Set<IFormFeature>(new FormFeature(context.Request, new FormOptions { MultipartBodyLengthLimit = limit + FormRoom }));
        if (!context.Request.HasFormContentType)
            return Failures.Page(StatusCodes.Status400BadRequest);
        if (!await antiforgery.IsRequestValidAsync(context))
            return Failures.Page(StatusCodes.Status400BadRequest, FailureReason.FormExpired);

        var form = await context.Request.ReadFormAsync(context.RequestAborted);
        var settings = SettingsForm.Read(form, texts);
        var text = form["text"].ToString();
        var entry = new ProgrammeEntry(settings, text, settings.Errors);
        var file = form.Files["file"] is { FileName.Length: > 0 } sent ? sent : null;
        // A file that was chosen is meant, whichever button was pressed, unless there is text beside it.
        return upload || (file is not null && string.IsNullOrWhiteSpace(text))
            ? await UploadAsync(context, form, entry, file, limit, texts)
            : await CheckAsync(context, form, entry, texts);
    }

    private static async Task<IResult> CheckAsync(HttpContext context, IFormCollection form, ProgrammeEntry entry, Texts texts)
    {
        var words = texts.Programmes.Form;
        if (string.IsNullOrWhiteSpace(entry.Text))
            entry = entry.With("text", words.TextMissing);
        else if (entry.Text.Length > ProgrammeEntry.LongestText)
            entry = entry.With("text", words.TextTooLong.With(texts.Number(ProgrammeEntry.LongestText)));
        var saves = form.Text("save") == "yes";
        var editor = saves && entry.Errors.Count == 0 ? await EditorOfAsync(context, form) : null;
        if (saves && editor is null && entry.Errors.Count == 0)
            entry = entry.With("name", words.NameMissing);
        if (entry.Errors.Count > 0)
            return Again(entry);

        var services = context.RequestServices;
        var settings = entry.Settings.Settings;
        if (!saves)
        {
            var map = await services.GetRequiredService<ProgrammeDesk>().MapTextAsync(entry.Text!, settings, texts.Language, context.RequestAborted);
            return new RazorComponentResult<ProgrammeCheckDocument>(new { Map = map, Text = entry.Text, Settings = settings });
        }

        var content = PastedProgramme.OfText(entry.Text!).Content(settings, texts.Programmes.List.Untitled);
        var saved = await services.GetRequiredService<Storage.Programmes>().SaveAsync(null, null, content, null, editor!, ct: context.RequestAborted);
        if (saved is not ProgrammeSaveResult.Saved done)
            throw new InvalidOperationException($"A new programme was not saved: {saved.GetType().Name}.");
        services.GetRequiredService<FlashStore>().Put(context, Flash.Of("saved", content.Title));
        return Results.LocalRedirect(ProgrammeLinks.Programme(done.Id));
    }

    private static async Task<IResult> UploadAsync(HttpContext context, IFormCollection form, ProgrammeEntry entry, IFormFile? file, long limit, Texts texts)
    {
        var words = texts.Programmes.Form;
        if (file is null)
            return Again(entry.With("file", words.FileMissing));
        if (file.Length == 0)
            return Again(entry.With("file", words.FileEmpty));
        if (file.Length > limit)
            return Again(entry.With("file", words.FileTooLarge.With(limit >> 20)), StatusCodes.Status413PayloadTooLarge);
        var bytes = new byte[file.Length];
        await using (var stream = file.OpenReadStream())
            await stream.ReadExactlyAsync(bytes, context.RequestAborted);
        var mediaType = ProgrammeFileType.Of(bytes);
        if (mediaType is null)
            entry = entry.With("file", words.FileUnsupported);
        var editor = entry.Errors.Count == 0 ? await EditorOfAsync(context, form) : null;
        if (editor is null && entry.Errors.Count == 0)
            entry = entry.With("name", words.NameMissing);
        if (entry.Errors.Count > 0)
            return Again(entry);

        var services = context.RequestServices;
        var sha256 = Fingerprint.OfBytes(bytes);
        await services.GetRequiredService<Blobs>().PutAsync(sha256, bytes, context.RequestAborted);
        var job = await services.GetRequiredService<ProgrammeJobs>()
            .QueueAsync(sha256, NameOf(file.FileName), mediaType!, bytes.LongLength, entry.Settings.Settings, null, editor!, context.RequestAborted);
        return Results.LocalRedirect(ProgrammeLinks.Job(job));
    }

    /// <summary>Who saves: the editor of the cookie, or the name in the form, which is remembered from now on; null when neither says.</summary>
    private static async Task<string?> EditorOfAsync(HttpContext context, IFormCollection form)
    {
        var actors = context.RequestServices.GetRequiredService<Actors>();
        if (EditorCookie.Read(context) is { } known && await actors.NameOfAsync(known, context.RequestAborted) is not null)
            return known;
        if (form.Text("name") is not { Length: >= 2 and <= 80 } name || name.Any(char.IsControl))
            return null;
        var editor = await actors.RegisterAsync(name, context.RequestAborted);
        EditorCookie.Write(context, editor);
        return editor;
    }

    private static RazorComponentResult<ProgrammeNewDocument> Again(ProgrammeEntry entry, int status = StatusCodes.Status422UnprocessableEntity) =>
        new(new { Entry = entry }) { StatusCode = status };

    /// <summary>The last part of the name, without control characters: browsers and tools send whole paths.</summary>
    private static string NameOf(string sent)
    {
        var name = new string([.. sent[(sent.LastIndexOfAny(['/', '\\']) + 1)..].Where(c => !char.IsControl(c))]).Trim();
        return name.Length == 0 ? "programme" : name.Length > LongestName ? name[^LongestName..] : name;
    }
}
