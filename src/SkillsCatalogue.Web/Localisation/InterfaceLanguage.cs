using Microsoft.AspNetCore.Http;

namespace SkillsCatalogue.Web.Localisation;

/// <summary>Chooses the interface language of a request: the cookie, then what the browser asks for, then the default.</summary>
public static class InterfaceLanguage
{
    /// <summary>Cookie that keeps a choice made on a page.</summary>
    public const string Cookie = "skills.language";

    public static Texts TextsFor(HttpContext? context, TextCatalogue catalogue)
    {
        if (context is null)
            return catalogue.For([]);
        var chosen = context.Request.Cookies.TryGetValue(Cookie, out var code) ? [code] : Array.Empty<string>();
        var asked = context.Request.GetTypedHeaders().AcceptLanguage
            .OrderByDescending(language => language.Quality ?? 1)
            .Select(language => language.Value.ToString());
        return catalogue.For(chosen.Concat(asked));
    }
}
