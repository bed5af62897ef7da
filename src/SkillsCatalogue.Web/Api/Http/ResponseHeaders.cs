using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;

namespace SkillsCatalogue.Web.Api.Http;

/// <summary>Headers of the API's own.</summary>
internal static class ResponseHeaders
{
    public const string View = "X-Skills-View";
    public const string Release = "X-Skills-Release";
    public const string Editor = "X-Skills-Editor";

    /// <summary>Says which view, and which release of it, the answer was made from.</summary>
    public static void SayView(this HttpContext context, string view, int? release)
    {
        context.Response.Headers[View] = view;
        if (release is { } number)
            context.Response.Headers[Release] = number.ToString(CultureInfo.InvariantCulture);
    }

    /// <summary>Links to the next page (RFC 8288): the same request with another cursor. Nothing on the last page.</summary>
    public static void LinkNext(this HttpContext context, string? cursor)
    {
        if (cursor is null)
            return;
        var query = context.Request.Query
            .Where(pair => !string.Equals(pair.Key, "cursor", StringComparison.OrdinalIgnoreCase))
            .SelectMany(pair => pair.Value, (pair, value) => KeyValuePair.Create(pair.Key, value))
            .Append(new("cursor", cursor));
        var path = context.Request.PathBase.Add(context.Request.Path).ToUriComponent();
        context.Response.Headers.Link = $"<{QueryHelpers.AddQueryString(path, query)}>; rel=\"next\"";
    }
}
