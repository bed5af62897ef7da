using System.Globalization;
using HtmlAgilityPack;
using SkillsCatalogue.Core.Documents;

namespace SkillsCatalogue.Ingestion.Documents.Html;

/// <summary>Where a node stands: what its ancestors say about its text.</summary>
internal sealed record HtmlPlace(
    string Path,
    string BlockPath,
    int PathDepth,
    bool InMain,
    bool InFrame,
    int HeadingLevel,
    int ListDepth,
    bool InItem,
    bool IsBold,
    bool KeepsLines,
    TableCell? Cell)
{
    /// <summary>How many panels of tabs and accordions it stands in.</summary>
    public int PanelDepth { get; init; }

    public static HtmlPlace Start(bool isMain) => new(string.Empty, string.Empty, 0, isMain, false, 0, 0, false, false, false, null);

    public bool IsBoilerplate => !InMain || InFrame;

    public HtmlDraft Draft() => new(Kind, BlockPath.Length == 0 ? "/" : BlockPath) { HeadingLevel = HeadingLevel, Depth = ListDepth, Cell = Cell, IsItem = InItem };

    public HtmlPlace Into(HtmlNode node, HtmlNode main, HtmlTables tables, PageLetters letters, int maxPathDepth)
    {
        if (node.NodeType == HtmlNodeType.Document)
            return this with { InMain = InMain || node == main };
        var heading = HtmlElements.HeadingLevel(node);
        var path = PathDepth < maxPathDepth ? Path + Step(node) : Path;
        return this with
        {
            Path = path,
            BlockPath = HtmlElements.IsBlock(node) ? path : BlockPath,
            PathDepth = PathDepth + 1,
            InMain = InMain || node == main,
            InFrame = InFrame || (node != main && Boilerplate.IsFrame(node, letters)),
            HeadingLevel = heading > 0 ? heading : HeadingLevel,
            ListDepth = ListDepth + (node.Name is "ul" or "ol" or "dl" or "menu" ? 1 : 0),
            InItem = node.Name is "li" or "dd" || (InItem && node.Name is not ("td" or "th")),
            IsBold = IsBold || node.Name is "b" or "strong" or "th",
            KeepsLines = KeepsLines || node.Name == "pre",
            Cell = node.Name is "td" or "th" ? tables.CellOf(node) ?? Cell : Cell,
        };
    }

    /// <summary>The place for the words of a control that are read elsewhere than they stand: with their own path.</summary>
    public HtmlPlace At(HtmlNode control)
    {
        var steps = control.Ancestors().Where(node => node.NodeType == HtmlNodeType.Element).Reverse().Select(Step);
        return this with { Path = string.Concat(steps), InItem = false, ListDepth = 0, Cell = null };
    }

    private BlockKind Kind =>
        IsBoilerplate ? BlockKind.Boilerplate
        : Cell is not null ? BlockKind.TableCell
        : HeadingLevel > 0 ? BlockKind.Heading
        : InItem ? BlockKind.ListItem
        : BlockKind.Paragraph;

    /// <summary>The element's name, with its number among its namesakes when there is more than one.</summary>
    private static string Step(HtmlNode node)
    {
        int before = 0, after = 0;
        for (var other = node.PreviousSibling; other is not null; other = other.PreviousSibling)
            before += other.Name == node.Name ? 1 : 0;
        for (var other = node.NextSibling; other is not null && after == 0; other = other.NextSibling)
            after += other.Name == node.Name ? 1 : 0;
        return before + after == 0 ? "/" + node.Name : string.Create(CultureInfo.InvariantCulture, $"/{node.Name}[{before + 1}]");
    }
}
