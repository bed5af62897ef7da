using Microsoft.AspNetCore.Http;
using LanguageRange = Microsoft.Net.Http.Headers.StringWithQualityHeaderValue;

namespace SkillsCatalogue.Web.Localisation;

/// <summary>Chooses the interface language of a request: the cookie, then what the browser asks for, then the default. What the catalogue finds does not depend on it.</summary>
public static class InterfaceLanguage
{
    /// <summary>Cookie that keeps a choice made on a page.</summary>
    public const string Cookie = "skills.language";

    /// <summary>What an answer in the interface language depends on, for caches.</summary>
    public const string Vary = "Accept-Language, Cookie";

    private const string Everything = "*";

    public static Texts TextsFor(HttpContext? context, TextCatalogue catalogue)
    {
        if (context is null)
            return catalogue.For([]);
        if (context.Request.Cookies.TryGetValue(Cookie, out var code) && catalogue.Find(code) is { } chosen)
            return chosen;
        return catalogue.For(Wanted(context.Request.GetTypedHeaders().AcceptLanguage, catalogue.Languages));
    }

    /// <summary>Keeps a choice for a year. Links from other sites keep it too, so the cookie is lax.</summary>
    public static void Remember(HttpContext context, string language) => context.Response.Cookies.Append(Cookie, language, new CookieOptions
    {
        HttpOnly = true,
        IsEssential = true,
        MaxAge = TimeSpan.FromDays(365),
        Path = "/",
        SameSite = SameSiteMode.Lax,
        Secure = context.Request.IsHttps,
    });

    /// <summary>Codes by falling quality (RFC 9110, section 12.5.4): quality 0 refuses, <c>*</c> stands for every held language that is not named.</summary>
    private static IEnumerable<string> Wanted(IList<LanguageRange> ranges, IReadOnlyList<string> held)
    {
        var named = ranges.Select(range => Primary(range.Value.ToString())).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return ranges
            .Where(range => range.Quality is not 0)
            .OrderByDescending(range => range.Quality ?? 1)
            .SelectMany(range => range.Value == Everything ? held.Where(code => !named.Contains(code)) : [range.Value.ToString()]);
    }

    private static string Primary(string range) => range.Split('-')[0];
}
