using HtmlAgilityPack;

namespace SkillsCatalogue.Ingestion.Documents.Html;

/// <summary>Letters below each element of a page, counted once; silent elements count nothing.</summary>
internal sealed class PageLetters
{
    private readonly Dictionary<HtmlNode, int> _letters = [];
    private readonly int _all;

    public PageLetters(HtmlNode root)
    {
        var order = new List<HtmlNode>();
        var stack = new Stack<HtmlNode>([root]);
        while (stack.TryPop(out var node))
        {
            if (node.NodeType == HtmlNodeType.Comment || (node != root && Boilerplate.IsSilent(node)))
                continue;
            order.Add(node);
            foreach (var child in node.ChildNodes)
                stack.Push(child);
        }

        for (var i = order.Count - 1; i >= 0; i--)
        {
            var node = order[i];
            var own = node.NodeType == HtmlNodeType.Text ? node.InnerText.Count(c => !char.IsWhiteSpace(c)) : 0;
            _letters[node] = _letters.GetValueOrDefault(node) + own;
            if (node.ParentNode is { } parent)
                _letters[parent] = _letters.GetValueOrDefault(parent) + _letters[node];
        }

        _all = _letters.GetValueOrDefault(root);
    }

    public int Of(HtmlNode node) => _letters.GetValueOrDefault(node);

    /// <summary>More than half of the page stands in the element.</summary>
    public bool IsMostOfPage(HtmlNode node) => Of(node) * 2 > _all;
}
