using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http;

namespace SkillsCatalogue.Web.Forms;

/// <summary>Carries a <see cref="Flash"/> over the redirect after a form, in a short-lived cookie that nobody else can read or make.</summary>
public sealed class FlashStore(IDataProtectionProvider protection)
{
    private const string Name = "skills.flash";
    private const int LongestLine = 160;
    private const int MostLines = 8;

    private readonly IDataProtector protector = protection.CreateProtector("SkillsCatalogue.Web.Flash");

    public void Put(HttpContext context, Flash flash)
    {
        var small = flash with
        {
            About = Short(flash.About),
            Problems = [.. flash.Problems.Take(MostLines).Select(line => Short(line)!)],
        };
        context.Response.Cookies.Append(Name, protector.Protect(JsonSerializer.Serialize(small)), new CookieOptions
        {
            HttpOnly = true,
            IsEssential = true,
            MaxAge = TimeSpan.FromMinutes(2),
            Path = "/",
            SameSite = SameSiteMode.Strict,
            Secure = context.Request.IsHttps,
        });
    }

    /// <summary>What was put before, and forgets it; null when there is nothing.</summary>
    public Flash? Take(HttpContext context)
    {
        if (!context.Request.Cookies.TryGetValue(Name, out var value))
            return null;
        context.Response.Cookies.Delete(Name, new CookieOptions { Path = "/" });
        try
        {
            return JsonSerializer.Deserialize<Flash>(protector.Unprotect(value));
        }
        catch (Exception fault) when (fault is CryptographicException or JsonException)
        {
            return null;
        }
    }

    private static string? Short(string? line) => line is { Length: > LongestLine } ? line[..LongestLine] + "…" : line;
}
