using SkillsCatalogue.Core.Documents;
using SkillsCatalogue.Core.Text;

namespace SkillsCatalogue.Language.Programmes;

/// <summary>Finds labels with their values in a document.</summary>
internal static class FactLines
{
    private const int LongestLabel = 90;
    private const int LongestValue = 300;

    public static List<FactLine> Of(DocumentText document, ProgrammeLexicon lexicon)
    {
        var found = new List<FactLine>();
        for (var i = 0; i < document.Blocks.Count; i++)
        {
            var block = document.Blocks[i];
            if (block.Kind is BlockKind.Furniture or BlockKind.Contents or BlockKind.Boilerplate)
                continue;
            if (block.Cell is { } cell)
            {
                var end = i + 1;
                while (end < document.Blocks.Count && document.Blocks[end].Cell is { } next && next.Table == cell.Table && next.Row == cell.Row)
                    end++;
                Row(document, lexicon, i, end, found);
                i = end - 1;
                continue;
            }

            var text = Folding.WhiteSpace(document.Slice(block.Content));
            if (OfText(text, block.Span) is { Count: > 0 } lines)
                found.AddRange(lines);
            else if (block.Kind == BlockKind.Heading && i + 1 < document.Blocks.Count && document.Blocks[i + 1] is { Cell: null, Kind: BlockKind.Paragraph } below && below.Span.Length <= LongestValue && lexicon.FactOf(text.TrimEnd(':')) is not null)
                found.Add(new(text.TrimEnd(':'), Folding.WhiteSpace(document.Slice(below.Span)), new(block.Span.Start, below.Span.End)));
        }

        return found;
    }

    /// <summary>Pairs of cells in a row: label and value, label and value. Where the second is a label as well, the row is a header.</summary>
    private static void Row(DocumentText document, ProgrammeLexicon lexicon, int start, int end, List<FactLine> found)
    {
        var cells = Enumerable.Range(start, end - start).GroupBy(index => document.Blocks[index].Cell!.Column)
            .Select(group => (Text: Folding.WhiteSpace(string.Join(' ', group.Select(index => document.Slice(document.Blocks[index].Span)))), Blocks: group.ToList()))
            .Where(cell => cell.Text.Length > 0).ToList();
        if (cells.Count == 1)
        {
            found.AddRange(OfText(cells[0].Text, document.Blocks[cells[0].Blocks[0]].Span));
            return;
        }

        for (var i = 0; i + 1 < cells.Count; i += 2)
        {
            var label = cells[i].Text.TrimEnd(':');
            var isLabel = label.Length <= LongestLabel && (i == 0 || lexicon.FactOf(label) is not null);
            if (isLabel && cells[i + 1].Text.Length <= LongestValue * 4)
                found.Add(new(label, cells[i + 1].Text, new(document.Blocks[cells[i].Blocks[0]].Span.Start, document.Blocks[cells[i + 1].Blocks[^1]].Span.End)));
        }
    }

    /// <summary>"Label: value", several of them parted by semicolons or bars.</summary>
    private static List<FactLine> OfText(string text, TextSpan span)
    {
        var found = new List<FactLine>();
        if (text.Length > 4 * LongestValue)
            return found;
        foreach (var part in text.Split([';', '|', '•'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var colon = part.IndexOf(':', StringComparison.Ordinal);
            var length = 1;
            if (colon < 0)
                (colon, length) = (part.IndexOf(" – ", StringComparison.Ordinal), 3);
            if (colon is < 2 or > LongestLabel || colon + length >= part.Length || part.Length - colon > LongestValue)
                continue;
            found.Add(new(part[..colon].Trim(), part[(colon + length)..].Trim(), span));
        }

        return found;
    }
}
