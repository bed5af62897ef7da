using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace SkillsCatalogue.Web.Hosting;

/// <summary>
/// Refuses writes that could come from elsewhere: all of them when the catalogue is open for reading only, and those that arrive under a foreign name
/// (DNS rebinding) or were sent by a page of another site. Antiforgery tokens stand behind it.
/// </summary>
internal static class WriteGuard
{
    public static void UseWriteGuard(this WebApplication app) => app.Use(async (context, next) =>
    {
        var options = context.RequestServices.GetRequiredService<IOptionsMonitor<WebOptions>>().CurrentValue;
        var refusal = HttpMethods.IsGet(context.Request.Method) || HttpMethods.IsHead(context.Request.Method) || HttpMethods.IsOptions(context.Request.Method)
            ? null
            : Refusal(context.Request, options);
        if (refusal is { } reason)
            await Failures.WriteAsync(context, StatusCodes.Status403Forbidden, reason);
        else
            await next(context);
    });

    private static FailureReason? Refusal(HttpRequest request, WebOptions options)
    {
        if (options.ReadOnly)
            return FailureReason.ReadOnly;
        if (!IsOwnName(request.Host.Host, options))
            return FailureReason.ForeignHost;
        var origin = request.Headers.Origin.ToString();
        return origin.Length == 0 || (Uri.TryCreate(origin, UriKind.Absolute, out var from) && from.Authority == request.Host.Value)
            ? null
            : FailureReason.ForeignHost;
    }

    private static bool IsOwnName(string host, WebOptions options) =>
        string.Equals(host, "localhost", StringComparison.OrdinalIgnoreCase)
        || (IPAddress.TryParse(host.Trim('[', ']'), out var address) && IPAddress.IsLoopback(address))
        || options.WriteHosts.Contains(host, StringComparer.OrdinalIgnoreCase);
}
