using HtmlAgilityPack;

namespace SkillsCatalogue.Ingestion.Documents.Html;

/// <summary>Finds the element that holds what the page is about.</summary>
internal static class MainContent
{
    /// <summary>A candidate must hold this share of the page's own text, so that an <c>article</c> teaser is not taken for the page.</summary>
    private const double LeastShare = 0.4;

    /// <returns>The element; the root itself when nothing stands out.</returns>
    public static HtmlNode Find(HtmlNode root, PageLetters letters)
    {
        var lengths = TextLengths(root, letters);
        var body = root.Descendants("body").FirstOrDefault() ?? root;
        var whole = lengths.GetValueOrDefault(body);
        if (whole == 0)
            return body;
        var named = root.Descendants().Where(node => IsMain(node) && lengths.GetValueOrDefault(node) >= LeastShare * whole).ToList();
        if (named.Count > 0)
            return named.MaxBy(node => lengths[node])!;

        // Down to the smallest element that still holds nearly all of the text: what is left outside is frame.
        var current = body;
        while (Heaviest(current, lengths) is { } child && lengths[child] >= 0.92 * lengths[current] && child.Name is "div" or "section" or "form" or "center" && !LeavesTitle(current, child, letters))
            current = child;
        return current;
    }

    /// <summary>The heading of the page and its introduction belong to the content, wherever they stand.</summary>
    private static bool LeavesTitle(HtmlNode node, HtmlNode child, PageLetters letters) =>
        node.ChildNodes.Any(other => other != child && !Boilerplate.IsFrame(other, letters) && !Boilerplate.IsSilent(other) && (other.Name is "h1" or "h2" or "p" || other.Descendants("h1").Any()));

    private static HtmlNode? Heaviest(HtmlNode node, Dictionary<HtmlNode, int> lengths) =>
        node.ChildNodes.Where(lengths.ContainsKey).MaxBy(child => lengths[child]);

    private static bool IsMain(HtmlNode node) =>
        node.Name is "main" or "article" || node.GetAttributeValue("role", string.Empty) == "main" || node.Id is "content" or "main-content" or "main";

    /// <summary>Letters below each element, boilerplate not counted; one walk from the leaves up, without recursion.</summary>
    private static Dictionary<HtmlNode, int> TextLengths(HtmlNode root, PageLetters letters)
    {
        var lengths = new Dictionary<HtmlNode, int>();
        var order = new List<HtmlNode>();
        var stack = new Stack<HtmlNode>([root]);
        while (stack.TryPop(out var node))
        {
            if (node.NodeType == HtmlNodeType.Comment || (node != root && (Boilerplate.IsSilent(node) || Boilerplate.IsFrame(node, letters))))
                continue;
            order.Add(node);
            foreach (var child in node.ChildNodes)
                stack.Push(child);
        }

        for (var i = order.Count - 1; i >= 0; i--)
        {
            var node = order[i];
            var own = node.NodeType == HtmlNodeType.Text ? node.InnerText.Count(c => !char.IsWhiteSpace(c)) : 0;
            lengths[node] = lengths.GetValueOrDefault(node) + own;
            if (node.ParentNode is { } parent)
                lengths[parent] = lengths.GetValueOrDefault(parent) + lengths[node];
        }

        return lengths;
    }
}
