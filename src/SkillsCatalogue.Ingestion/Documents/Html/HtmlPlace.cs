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

    public HtmlPlace Into(HtmlNode node, HtmlNode main, HtmlTables tables, PageLetters letters, ElementSteps steps, int maxPathDepth)
    {
        if (node.NodeType == HtmlNodeType.Document)
            return this with { InMain = InMain || node == main };
        var heading = HtmlElements.HeadingLevel(node);
        var path = PathDepth < maxPathDepth ? Path + steps.Of(node) : Path;
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
    public HtmlPlace At(HtmlNode control, ElementSteps steps) =>
        this with { Path = string.Concat(control.Ancestors().Where(node => node.NodeType == HtmlNodeType.Element).Reverse().Select(steps.Of)), InItem = false, ListDepth = 0, Cell = null };

    private BlockKind Kind =>
        IsBoilerplate ? BlockKind.Boilerplate
        : Cell is not null ? BlockKind.TableCell
        : HeadingLevel > 0 ? BlockKind.Heading
        : InItem ? BlockKind.ListItem
        : BlockKind.Paragraph;
}
