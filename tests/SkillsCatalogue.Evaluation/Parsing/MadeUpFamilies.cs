using HtmlAgilityPack;
using SkillsCatalogue.Core.Standards;
using SkillsCatalogue.TestSupport;

namespace SkillsCatalogue.Evaluation.Parsing;

/// <summary>
/// Documents in our own words, true to the anatomy of families of many countries (<c>tests/families</c>). The gold stands in the page itself:
/// an element with the attribute <c>data-outcome</c> is a statement, the attribute's value its code; a reader of pages sees no attributes.
/// </summary>
internal static class MadeUpFamilies
{
    public static GoldSet Read()
    {
        var folder = Path.Combine(Repository.Root, "tests", "families");
        var files = Directory.Exists(folder) ? Directory.GetFiles(folder, "*.html").Order(StringComparer.Ordinal).ToList() : [];
        return files.Count == 0
            ? new([], "made-up families: no pages found")
            : new([.. files.Select(file => new GoldDocument("made-up families", file, Statements(File.ReadAllText(file))))]);
    }

    internal static List<GoldStatement> Statements(string html)
    {
        var page = new HtmlDocument();
        page.LoadHtml(html);
        return [.. page.DocumentNode.Descendants().Where(node => node.Attributes.Contains("data-outcome")).Select(Statement)];
    }

    private static GoldStatement Statement(HtmlNode node)
    {
        var text = string.Join(' ', HtmlEntity.DeEntitize(node.InnerText).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        var kind = node.GetAttributeValue("data-kind", "");
        return new(text, node.GetAttributeValue("data-outcome", "") is { Length: > 0 } code ? code : null, kind.Length > 0 ? Enum.Parse<StatementKind>(kind, ignoreCase: true) : null);
    }
}
