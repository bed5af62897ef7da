using Microsoft.AspNetCore.Http;

namespace SkillsCatalogue.Web.Forms;

/// <summary>Who is reviewing in this browser: the id of an actor, never the name. There are no accounts yet.</summary>
public static class EditorCookie
{
    private const string Name = "skills.editor";

    /// <summary>Id of the actor; null when none was given.</summary>
    public static string? Read(HttpContext context) =>
        context.Request.Cookies.TryGetValue(Name, out var id) && id.Length is > 0 and <= 100 ? id : null;

    public static void Write(HttpContext context, string actorId) => context.Response.Cookies.Append(Name, actorId, new CookieOptions
    {
        HttpOnly = true,
        IsEssential = true,
        MaxAge = TimeSpan.FromDays(365),
        Path = "/",
        SameSite = SameSiteMode.Strict,
        Secure = context.Request.IsHttps,
    });

    public static void Forget(HttpContext context) => context.Response.Cookies.Delete(Name, new CookieOptions { Path = "/" });
}
