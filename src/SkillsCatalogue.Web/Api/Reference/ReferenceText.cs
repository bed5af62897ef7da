using System.Net;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Components;

namespace SkillsCatalogue.Web.Api.Reference;

/// <summary>Descriptions of the API as HTML: words between back quotes become code, nothing else has a meaning.</summary>
internal static partial class ReferenceText
{
    public static MarkupString Html(string? text) => new(BackQuoted().Replace(WebUtility.HtmlEncode(text ?? ""), "<code>$1</code>"));

    /// <summary>The lines of a text that begin with a dash, and those that do not.</summary>
    public static (string Lead, IReadOnlyList<string> Points) Parts(string? text)
    {
        var lines = (text ?? "").Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        return (string.Join(' ', lines.Where(line => !line.StartsWith("- ", StringComparison.Ordinal))), [.. lines.Where(line => line.StartsWith("- ", StringComparison.Ordinal)).Select(line => line[2..])]);
    }

    [GeneratedRegex("`([^`]+)`")]
    private static partial Regex BackQuoted();
}
