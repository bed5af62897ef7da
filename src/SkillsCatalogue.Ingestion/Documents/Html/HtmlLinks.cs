using HtmlAgilityPack;

namespace SkillsCatalogue.Ingestion.Documents.Html;

/// <summary>Absolute web addresses that a page links to; relative ones need a base element, for a file has no address.</summary>
internal static class HtmlLinks
{
    private const int MaxLinks = 2000;

    public static IReadOnlyList<string> Of(HtmlNode root)
    {
        var links = new List<string>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        Uri? origin = null;
        foreach (var node in root.Descendants())
        {
            if (node.Name == "base" && origin is null)
                Uri.TryCreate(node.GetAttributeValue("href", string.Empty), UriKind.Absolute, out origin);
            if (node.Name != "a" || links.Count >= MaxLinks)
                continue;
            var href = HtmlEntity.DeEntitize(node.GetAttributeValue("href", string.Empty)).Trim();
            if (href.Length is > 0 and < 2000 && Absolute(origin, href) is { } address && seen.Add(address))
                links.Add(address);
        }

        return links;
    }

    private static string? Absolute(Uri? origin, string href)
    {
        if (!Uri.TryCreate(href, UriKind.Absolute, out var uri) || uri.Scheme is "file")
        {
            if (origin is null || href[0] == '#' || !Uri.TryCreate(origin, href, out uri))
                return null;
            return uri.Scheme is "http" or "https" ? uri.ToString() : null;
        }

        return uri.Scheme is "http" or "https" ? href : null;
    }
}
