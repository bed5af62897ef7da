using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using SkillsCatalogue.Storage;
using SkillsCatalogue.Web.Localisation;

namespace SkillsCatalogue.Web.Forms;

/// <summary>The running title of a printed dossier: margin boxes of pages take their words from a style sheet only, and styles may not stand in the page.</summary>
internal static class DossierStyle
{
    public static void MapDossierStyle(this IEndpointRouteBuilder routes) =>
        routes.MapGet(ProgrammeLinks.List + "/{id}/dossier.css", StyleAsync).ExcludeFromDescription();

    private static async Task<IResult> StyleAsync(string id, HttpContext context, Storage.Programmes programmes, Texts texts)
    {
        if (await programmes.FindAsync(id, context.RequestAborted) is not { State: ProgrammeState.Draft or ProgrammeState.Final } programme)
            return Results.NotFound();
        context.Response.Headers.CacheControl = "no-cache";
        return Results.Text(Of(texts.Programmes.Dossier.Running.With(programme.Title), texts.Programmes.Dossier.PageWord), "text/css", Encoding.UTF8);
    }

    private static string Of(string title, string page) => $$"""
        @page {
          size: A4;
          margin: 20mm 16mm 18mm;
          @top-left { content: "{{Escaped(title)}}"; font: 8pt sans-serif; color: #444; }
          @bottom-right { content: "{{Escaped(page)}} " counter(page) " / " counter(pages); font: 8pt sans-serif; color: #444; }
        }

        """;

    /// <summary>Everything but letters, digits and blanks goes as a number and the blank that ends it: a title can end no string.</summary>
    private static string Escaped(string words)
    {
        var css = new StringBuilder();
        foreach (var rune in words.EnumerateRunes())
        {
            if (Rune.IsLetterOrDigit(rune) || rune.Value == ' ')
                css.Append(rune.ToString());
            else if (!Rune.IsControl(rune))
                css.Append(CultureInfo.InvariantCulture, $"\\{rune.Value:x6} ");
        }

        return css.ToString();
    }
}
