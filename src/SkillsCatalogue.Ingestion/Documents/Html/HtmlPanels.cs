using System.Text.RegularExpressions;
using HtmlAgilityPack;

namespace SkillsCatalogue.Ingestion.Documents.Html;

/// <summary>
/// Tabs and accordions: which element opens which panel. A page is read with all panels open, each under the words of what opens it,
/// wherever these stand in the source.
/// </summary>
internal sealed partial class HtmlPanels
{
    /// <summary>Pages do not nest deeper; files made to nest are not to cost their square.</summary>
    private const int MaxAncestors = 100;

    private readonly Dictionary<HtmlNode, HtmlNode> _controls = [];
    private readonly HashSet<HtmlNode> _moved = [];

    public HtmlPanels(HtmlNode root)
    {
        var targets = new Dictionary<string, HtmlNode>(StringComparer.Ordinal);
        foreach (var node in root.Descendants().Where(node => node.NodeType == HtmlNodeType.Element))
        {
            if (IsControl(node) && TargetOf(node) is { Length: > 0 } target)
                targets.TryAdd(target, node);
        }

        foreach (var panel in targets.Count == 0 ? [] : root.Descendants().Where(node => node.Id is { Length: > 0 }))
        {
            if (!targets.Remove(panel.Id ?? "", out var control) || control == panel || control.Ancestors().Take(MaxAncestors).Any(node => node == panel || HtmlElements.HeadingLevel(node) > 0 || node.Name is "summary" or "nav"))
                continue;
            if (control.Descendants().Take(MaxAncestors).Any(node => HtmlElements.HeadingLevel(node) > 0) || string.IsNullOrWhiteSpace(control.InnerText))
                continue;
            _controls[panel] = control;
            _moved.Add(control);
        }
    }

    /// <summary>What opens a panel, to be read as its heading; null where a heading of the page does so itself.</summary>
    public HtmlNode? ControlOf(HtmlNode panel) => _controls.GetValueOrDefault(panel);

    /// <summary>It is read at its panel.</summary>
    public bool IsMoved(HtmlNode node) => _moved.Contains(node);

    /// <summary>The element opens and shuts a part of the page (ARIA, Bootstrap).</summary>
    public static bool IsControl(HtmlNode node) =>
        node.Name is "button" or "a" or "div" or "li" or "span"
        && (node.GetAttributeValue("role", "") == "tab"
            || (node.Name != "div" && node.Attributes.Contains("aria-expanded") && !IsMenu(node))
            || Toggle(node) is "collapse" or "tab" or "pill"
            || (node.Name == "button" && PanelClass().IsMatch(node.GetAttributeValue("class", "")) && !IsMenu(node)));

    private static bool IsMenu(HtmlNode node) =>
        node.Attributes.Contains("aria-haspopup") || Toggle(node) is "dropdown" or "offcanvas" or "modal" || node.Ancestors().Take(MaxAncestors).Any(parent => parent.Name is "nav" or "header" or "form");

    private static string Toggle(HtmlNode node) => node.GetAttributeValue("data-bs-toggle", node.GetAttributeValue("data-toggle", ""));

    private static string? TargetOf(HtmlNode node)
    {
        foreach (var name in (ReadOnlySpan<string>)["aria-controls", "data-bs-target", "data-target", "href"])
        {
            var value = node.GetAttributeValue(name, "").Trim();
            if (value.Length > 1 && (name == "aria-controls" || value[0] == '#'))
                return value.TrimStart('#');
        }

        return node.ChildNodes.FirstOrDefault(child => child.Name == "a")?.GetAttributeValue("href", "") is ['#', .. var inner] ? inner : null;
    }

    [GeneratedRegex(@"(^|[\s_-])(accordion|collapsible|tab|tablink|tablinks|expander)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex PanelClass();
}
