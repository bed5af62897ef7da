using System.Text.RegularExpressions;
using HtmlAgilityPack;

namespace SkillsCatalogue.Ingestion.Documents.Html;

/// <summary>Parts of a page that are its frame, by element, role and name.</summary>
internal static partial class Boilerplate
{
    /// <summary>A form shows its fields early; nested forms are not to cost their square.</summary>
    private const int MaxLooked = 1000;

    /// <summary>A form with more letters than this is the wrapper of a whole page, as some frameworks make it.</summary>
    private const int LongestForm = 800;

    /// <summary>What is hidden and shorter than this is a notice ("Processing …"), not the panel of a tab.</summary>
    private const int LongestNotice = 30;

    /// <summary>Elements whose text nobody reads.</summary>
    public static bool IsSilent(HtmlNode node) =>
        node.Name is "script" or "style" or "noscript" or "template" or "head" or "svg" or "iframe" or "object" or "embed" or "canvas" or "map" or "select" or "datalist" or "textarea" or "audio" or "video";

    /// <summary>Navigation, page header and footer, side boxes, cookie notices, forms to fill in.</summary>
    public static bool IsFrame(HtmlNode node, PageLetters letters)
    {
        if (node.NodeType != HtmlNodeType.Element)
            return false;
        if (node.Name == "button")
            return !HtmlPanels.IsControl(node);
        if (node.Name is "nav" or "aside" or "dialog")
            return true;
        if (node.Name == "form")
            return letters.Of(node) < LongestForm && node.Descendants().Take(MaxLooked).Any(IsField);
        if (node.Name is "header" or "footer")
            return !HasAncestor(node, "article", "main") && !(node.Name == "header" && node.Descendants("h1").Any() && !node.Descendants("nav").Any());
        if (IsHidden(node) && letters.Of(node) < LongestNotice && !node.Descendants().Take(MaxLooked).Any(child => child.Name == "li"))
            return true;
        var role = node.GetAttributeValue("role", string.Empty);
        if (role is "navigation" or "banner" or "contentinfo" or "search" or "complementary" or "dialog" or "alertdialog" or "menu" or "menubar")
            return true;
        if (node.Name is not ("div" or "section" or "ul" or "ol" or "p" or "table" or "a"))
            return false;
        var name = node.Id + " " + node.GetAttributeValue("class", string.Empty);
        // "has-sidebar" on the wrapper of the page says nothing about the wrapper: what holds most of the page is not its frame.
        return name.Length > 1 && (node.Name == "a" ? SkipName().IsMatch(name) : (FrameName().IsMatch(name) || FrameWord().IsMatch(name)) && !letters.IsMostOfPage(node));
    }

    private static bool IsHidden(HtmlNode node) =>
        node.Name is "div" or "span" or "p" && (node.Attributes.Contains("hidden") || HiddenStyle().IsMatch(node.GetAttributeValue("style", string.Empty)));

    private static bool IsField(HtmlNode node) =>
        node.Name == "textarea" || (node.Name == "input" && node.GetAttributeValue("type", "text") is "text" or "email" or "tel" or "search" or "password" or "number");

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

    /// <summary>Whole names that the frame has; parts of names would also hit "related-instruction" or "knowledge-share".</summary>
    [GeneratedRegex(@"(^|\s)(related|related-?(courses|links|posts|articles|pages|content|items|news)|recommended|sharing|share-?(this|buttons|bar|links)|share-?page|modal|popup|pop-up|comments|comment-form|pagination|pager|lang(uage)?-?(switch|switcher|menu|selector)|search-?(box|form|bar)|subscribe|advert|adverts|ads|promo|banner-ad|top-?bar|toolbar|main-?menu|mobile-?menu|site-?menu|menu|back-to-top|print-?hide|no-?print)(\s|$)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex FrameWord();

    [GeneratedRegex(@"(^|[\s_-])skip([\s_-]|-?link|-?to|-?nav|$)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex SkipName();

    [GeneratedRegex(@"display\s*:\s*none", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex HiddenStyle();
}
