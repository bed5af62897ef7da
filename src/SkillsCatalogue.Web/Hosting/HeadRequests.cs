using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace SkillsCatalogue.Web.Hosting;

/// <summary>Whatever answers GET answers HEAD with the same status and headers, without the body (RFC 9110, section 9.3.2).</summary>
internal static class HeadRequests
{
    /// <summary>Stands before routing, which matches the method.</summary>
    public static void UseHeadAsGet(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        if (HttpMethods.IsHead(context.Request.Method))
        {
            context.Request.Method = HttpMethods.Get;
            context.Response.Body = Stream.Null;
        }

        return next(context);
    });
}
