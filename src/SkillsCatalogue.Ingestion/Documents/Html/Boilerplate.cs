using System.Text.RegularExpressions;
using HtmlAgilityPack;

namespace SkillsCatalogue.Ingestion.Documents.Html;

/// <summary>Parts of a page that are its frame, by element, role and name.</summary>
internal static partial class Boilerplate
{
    /// <summary>Elements whose text nobody reads.</summary>
    public static bool IsSilent(HtmlNode node) =>
        node.Name is "script" or "style" or "noscript" or "template" or "head" or "svg" or "iframe" or "object" or "embed" or "canvas" or "map" or "select" or "datalist" or "textarea" or "audio" or "video";

    /// <summary>Navigation, page header and footer, side boxes, cookie notices.</summary>
    public static bool IsFrame(HtmlNode node)
    {
        if (node.NodeType != HtmlNodeType.Element)
            return false;
        if (node.Name is "nav" or "aside" or "dialog" or "button")
            return true;
        if (node.Name is "header" or "footer")
            return !HasAncestor(node, "article", "main") && !(node.Name == "header" && node.Descendants("h1").Any() && !node.Descendants("nav").Any());
        var role = node.GetAttributeValue("role", string.Empty);
        if (role is "navigation" or "banner" or "contentinfo" or "search" or "complementary" or "dialog" or "alertdialog" or "menu" or "menubar")
            return true;
        if (node.Name is not ("div" or "section" or "ul" or "ol" or "form" or "p" or "table"))
            return false;
        var name = node.Id + " " + node.GetAttributeValue("class", string.Empty);
        return name.Length > 1 && FrameName().IsMatch(name);
    }

    private static bool HasAncestor(HtmlNode node, string first, string second)
    {
        for (var parent = node.ParentNode; parent is not null; parent = parent.ParentNode)
        {
            if (parent.Name == first || parent.Name == second)
                return true;
        }

        return false;
    }

    [GeneratedRegex(@"(^|[\s_-])(cookie|cookies|cookie-?(bar|banner|consent|notice)|consent|gdpr|navbar|nav|navigation|breadcrumbs?|site-?(header|footer)|page-?footer|footer|skip-?link|skiplinks?|share|social(-?(links|media))?|newsletter|sidebar)([\s_-]|$)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex FrameName();
}
