using System.Globalization;
using System.Runtime.InteropServices;
using HtmlAgilityPack;

namespace SkillsCatalogue.Ingestion.Documents.Html;

/// <summary>Steps of the paths of elements. The children of a parent are numbered together: fifty thousand paragraphs side by side are not to cost their square.</summary>
internal sealed class ElementSteps
{
    private readonly Dictionary<HtmlNode, string> steps = [];
    private readonly HashSet<HtmlNode> numbered = [];

    /// <summary>The element's name, with its number among its namesakes when there is more than one: <c>/p[3]</c>.</summary>
    public string Of(HtmlNode node)
    {
        if (node.ParentNode is not { } parent)
            return "/" + node.Name;
        if (numbered.Add(parent))
            Number(parent);
        return steps[node];
    }

    private void Number(HtmlNode parent)
    {
        var namesakes = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var child in parent.ChildNodes)
            CollectionsMarshal.GetValueRefOrAddDefault(namesakes, child.Name, out _)++;
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var child in parent.ChildNodes.Where(child => child.NodeType == HtmlNodeType.Element))
        {
            var number = ++CollectionsMarshal.GetValueRefOrAddDefault(seen, child.Name, out _);
            steps[child] = namesakes[child.Name] == 1 ? "/" + child.Name : string.Create(CultureInfo.InvariantCulture, $"/{child.Name}[{number}]");
        }
    }
}
