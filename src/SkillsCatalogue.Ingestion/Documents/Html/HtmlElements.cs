using HtmlAgilityPack;

namespace SkillsCatalogue.Ingestion.Documents.Html;

/// <summary>What elements mean for the cutting of text.</summary>
internal static class HtmlElements
{
    private static readonly HashSet<string> Blocks = new(StringComparer.Ordinal)
    {
        "html", "body", "main", "article", "section", "aside", "nav", "header", "footer", "div", "p", "h1", "h2", "h3", "h4", "h5", "h6",
        "ul", "ol", "li", "dl", "dt", "dd", "table", "caption", "thead", "tbody", "tfoot", "tr", "td", "th", "blockquote", "pre", "figure",
        "figcaption", "address", "form", "fieldset", "legend", "details", "summary", "hr", "center", "menu", "dir", "dialog", "hgroup", "option", "label", "button", "title",
    };

    public static bool IsBlock(HtmlNode node) => node.NodeType == HtmlNodeType.Document || Blocks.Contains(node.Name);

    public static int HeadingLevel(HtmlNode node) =>
        node.Name is ['h', >= '1' and <= '6'] ? node.Name[1] - '0'
        : node.GetAttributeValue("role", string.Empty) == "heading" ? Math.Clamp(node.GetAttributeValue("aria-level", 2), 1, 6) : 0;
}
