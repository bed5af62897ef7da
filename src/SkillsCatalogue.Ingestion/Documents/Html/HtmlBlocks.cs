using System.Text;
using HtmlAgilityPack;
using SkillsCatalogue.Core.Documents;
using SkillsCatalogue.Core.Text;
using SkillsCatalogue.Ingestion.Documents.Layout;

namespace SkillsCatalogue.Ingestion.Documents.Html;

/// <summary>Walks a page without recursion and cuts its text into blocks.</summary>
internal sealed class HtmlBlocks(ReaderOptions options, PageLetters letters, HtmlPanels panels, CancellationToken ct)
{
    /// <summary>Elements nested deeper than this are read, but get the path of their ancestor: a path of a million steps helps nobody.</summary>
    private const int MaxPathDepth = 200;

    private readonly List<HtmlDraft> body = [];
    private readonly List<HtmlDraft> boilerplate = [];
    private readonly HtmlTables tables = new();
    private readonly ElementSteps steps = new();
    private HtmlDraft? open;
    private readonly PanelLevels levels = new();
    private int count;

    public void Read(HtmlNode root, HtmlNode main)
    {
        var stack = new Stack<Visit>();
        stack.Push(new Visit(root, HtmlPlace.Start(main == root || IsAncestorOrSelf(root, main))));
        var visited = 0;
        while (stack.TryPop(out var visit))
        {
            if (++visited % 1000 == 0)
                ct.ThrowIfCancellationRequested();
            if (visit.Leaving)
            {
                Close();
                continue;
            }

            if (visit.Node.NodeType == HtmlNodeType.Text)
                AddText(visit.Node, visit.Place);
            else if (visit.Node.NodeType != HtmlNodeType.Comment && !Boilerplate.IsSilent(visit.Node) && (visit.AsHeading || !panels.IsMoved(visit.Node)))
                Enter(stack, visit, main);
        }
    }

    public (string Text, IReadOnlyList<TextBlock> Blocks) Build()
    {
        var text = new StringBuilder();
        var blocks = new List<TextBlock>();
        foreach (var draft in MarkerElements.Joined(body).Concat(boilerplate))
        {
            foreach (var content in BrokenLines.Split(draft.Text.ToString(), draft.Kind == BlockKind.Heading))
            {
                if (text.Length > 0)
                    text.Append('\n');
                var span = new TextSpan(text.Length, text.Length + content.Length);
                text.Append(content);
                blocks.Add(BlockOf(draft, content, span));
            }
        }

        return (text.ToString(), blocks);
    }

    private static TextBlock BlockOf(HtmlDraft draft, string content, TextSpan span)
    {
        var kind = draft.Cell is not null && draft.Kind != BlockKind.Boilerplate ? BlockKind.TableCell : draft.Kind;
        var length = kind == BlockKind.Boilerplate ? 0 : Marker.LengthAt(content);
        var whole = length;
        while (length > 0 && whole < content.Length && content[whole] == ' ')
            whole++;
        if (whole >= content.Length)
            length = whole = 0;
        if (length > 0 && kind == BlockKind.Paragraph)
            kind = BlockKind.ListItem;
        return new TextBlock(
            span,
            kind,
            1,
            kind == BlockKind.Heading ? draft.HeadingLevel : 0,
            length > 0 ? content[..length] : null,
            whole,
            kind == BlockKind.TableCell ? draft.Cell : null,
            0,
            draft.BoldLetters * 2 > draft.Letters,
            draft.Path,
            draft.Depth);
    }

    private void Enter(Stack<Visit> stack, Visit visit, HtmlNode main)
    {
        var node = visit.Node;
        var place = visit.Place.Into(node, main, tables, letters, steps, MaxPathDepth);
        if (visit.AsHeading || node.Name == "summary" || (node.Name == "button" && place.HeadingLevel == 0 && !place.IsBoilerplate))
            place = place with { BlockPath = place.Path, HeadingLevel = place.HeadingLevel > 0 ? place.HeadingLevel : levels.OfControl(place.PanelDepth) };
        else if (HtmlElements.HeadingLevel(node) is > 0 and var level && !place.IsBoilerplate)
            levels.Seen(place.PanelDepth, level);
        if (node.Name == "br")
        {
            // A line break is a blank in running text; lines that look like list items are parted when the block is cut.
            if (open is not null && (place.IsBold || !CutBoldLine()))
            {
                open.Text.Append('\n');
                open.Line = (open.Text.Length, open.Letters, open.BoldLetters);
            }

            return;
        }

        var control = panels.ControlOf(node);
        var isBlock = HtmlElements.IsBlock(node) || visit.AsHeading || control is not null;
        if (isBlock)
        {
            Close();
            stack.Push(visit with { Leaving = true });
        }

        if (control is not null || node.Name == "details")
            place = place with { PanelDepth = place.PanelDepth + 1 };
        for (var i = node.ChildNodes.Count - 1; i >= 0; i--)
            stack.Push(new Visit(node.ChildNodes[i], node.ChildNodes[i].Name == "summary" ? place with { PanelDepth = place.PanelDepth - 1 } : place));
        if (control is not null)
            stack.Push(new Visit(control, (place with { PanelDepth = place.PanelDepth - 1 }).At(control, steps), AsHeading: true));
    }

    private void Close()
    {
        if (open is { Line.Start: > 0 })
            CutBoldLine();
        open = null;
    }

    /// <summary>A line of bold letters between breaks is a heading of its own.</summary>
    private bool CutBoldLine()
    {
        if (open is not { HeadingLevel: 0, IsItem: false } || open.CutBoldLine() is not { } heading)
            return false;
        var drafts = open.Kind == BlockKind.Boilerplate ? boilerplate : body;
        drafts.Add(heading);
        open = null;
        return true;
    }

    private void AddText(HtmlNode node, HtmlPlace place)
    {
        var raw = HtmlEntity.DeEntitize(((HtmlTextNode)node).Text) ?? string.Empty;
        if (open is null)
        {
            if (string.IsNullOrWhiteSpace(raw))
                return;
            open = place.Draft();
            (place.IsBoilerplate ? boilerplate : body).Add(open);
        }

        var content = place.KeepsLines ? raw : Folded(raw);
        open.Text.Append(content);
        var count = content.Count(char.IsLetterOrDigit);
        open.Letters += count;
        open.BoldLetters += place.IsBold ? count : 0;
        this.count += count;
        if (this.count > options.MaxWords * 12L)
            throw new ReadRefusedException(DiagnosticCodes.TooManyPages, "The page holds more text than is read at once. Split it.");
    }

    /// <summary>White space of the source is a blank; a line feed stands only for <c>br</c>.</summary>
    private static string Folded(string raw)
    {
        var folded = Folding.WhiteSpace(raw);
        if (folded.Length == 0)
            return " ";
        return (char.IsWhiteSpace(raw[0]) ? " " : string.Empty) + folded + (char.IsWhiteSpace(raw[^1]) ? " " : string.Empty);
    }

    private static bool IsAncestorOrSelf(HtmlNode node, HtmlNode main) => node == main;

    private readonly record struct Visit(HtmlNode Node, HtmlPlace Place, bool Leaving = false, bool AsHeading = false);
}
