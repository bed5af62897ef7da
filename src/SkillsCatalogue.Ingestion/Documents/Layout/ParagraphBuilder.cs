using SkillsCatalogue.Core.Documents;

namespace SkillsCatalogue.Ingestion.Documents.Layout;

/// <summary>Joins the lines of one column into paragraphs, headings and list items.</summary>
internal static class ParagraphBuilder
{
    /// <param name="lines">Lines of one column from its top.</param>
    /// <param name="dots">Drawn bullets of the page.</param>
    /// <param name="left">Left edge of the column in points.</param>
    /// <param name="right">Right edge of the column in points.</param>
    /// <param name="inCell">In a cell lines are ragged: only a marker or a wide gap parts them.</param>
    public static List<DraftBlock> Build(IReadOnlyList<Line> lines, IReadOnlyList<Dot> dots, double left, double right, bool inCell)
    {
        var blocks = new List<DraftBlock>();
        var leading = Leading(lines);
        var hanging = inCell ? [] : HangingEdges(lines);
        foreach (var line in lines)
        {
            var hasDot = dots.Count > 0 && dots.Any(dot => dot.IsBulletOf(line));
            if (blocks.Count > 0 && !hasDot && GoesOn(blocks[^1], line, leading, right, inCell) && !StandsUnderHanging(blocks[^1], line, hanging))
                blocks[^1].Lines.Add(line);
            else
                blocks.Add(new DraftBlock(hasDot ? BlockKind.ListItem : KindOf(line), [line]) { ColumnLeft = left, ColumnRight = right });
        }

        return blocks;
    }

    private static BlockKind KindOf(Line line) => Marker.LengthAt(line.Text) > 0 ? BlockKind.ListItem : BlockKind.Paragraph;

    /// <summary>Usual distance of baselines as a multiple of the letter size.</summary>
    private static double Leading(IReadOnlyList<Line> lines)
    {
        var ratios = new List<double>();
        for (var i = 1; i < lines.Count; i++)
        {
            double distance = lines[i - 1].Baseline - lines[i].Baseline, size = Math.Max(lines[i].Size, lines[i - 1].Size);
            if (size > 0 && distance > 0.8 * size && distance < 2.2 * size && Math.Abs(lines[i].Size - lines[i - 1].Size) < 0.5)
                ratios.Add(distance / size);
        }

        if (ratios.Count == 0)
            return 1.3;
        ratios.Sort();
        // The lower third: distances between paragraphs are larger, none is smaller than the leading.
        return Math.Clamp(ratios[ratios.Count / 3], 1.0, 2.0);
    }

    /// <summary>Left edges of items whose further lines hang under their words.</summary>
    private static List<double> HangingEdges(IReadOnlyList<Line> lines)
    {
        var edges = new List<double>();
        for (var i = 1; i < lines.Count; i++)
        {
            double edge = lines[i - 1].Box.X0, step = lines[i].Box.X0 - edge;
            if (step > 5 && step < 60 && lines[i - 1].Baseline - lines[i].Baseline < 1.8 * lines[i].Size && !edges.Exists(other => Math.Abs(other - edge) < 3)
                && Marker.LengthAt(lines[i - 1].Text) > 0 && Marker.LengthAt(lines[i].Text) == 0 && char.IsLower(lines[i].Text[0]))
            {
                edges.Add(edge);
            }
        }

        return edges;
    }

    /// <summary>Where the lines of items hang under their words, a line that begins anew at the edge of the markers is none of them; nor is one in letters of another size.</summary>
    private static bool StandsUnderHanging(DraftBlock block, Line line, List<double> hanging) =>
        block.Kind == BlockKind.ListItem && !char.IsLower(line.Text[0]) && Math.Abs(line.Box.X0 - block.First.Box.X0) < 3
        && (hanging.Exists(edge => Math.Abs(line.Box.X0 - edge) < 3) || Math.Abs(line.Size - block.Last.Size) > 0.3);

    private static bool GoesOn(DraftBlock block, Line line, double leading, double right, bool inCell)
    {
        var last = block.Last;
        double size = Math.Max(last.Size, line.Size), distance = last.Baseline - line.Baseline;
        if (distance > (leading * size * 1.22) + 0.8 || distance < 0)
            return false;
        if (Math.Abs(last.Size - line.Size) > 0.08 * size + 0.2)
            return false;
        // Bold lines of two sizes are headings of two ranks, however full the first is.
        if (last.IsBold && line.IsBold && Math.Abs(last.Size - line.Size) > 0.05 * size)
            return false;
        if (StartsItem(block, line, right))
            return false;
        if (inCell)
            return true;
        if (last.IsBold != line.IsBold && !IsFull(last, line, right))
            return false;

        var item = block.Kind == BlockKind.ListItem;
        if (item && line.Box.X0 < block.First.Box.X0 - 4)
            return IsFull(last, line, right) && !EndsSentence(last);
        if (item && line.Box.X0 > block.First.Box.X0 + 3)
            return !(EndsSentence(last) && !IsFull(last, line, right)) || Math.Abs(line.Box.X0 - TextLeft(block)) < 3;
        if (Hyphenation.EndsWithHyphen(last.Words[^1]))
            return true;
        // A first line set in opens a paragraph where the one before has ended.
        if (line.Box.X0 > last.Box.X0 + (0.8 * size) && block.Lines.Count > 1 && EndsSentence(last))
            return false;
        if (IsFull(last, line, right))
            return true;
        // The next word would have fitted: the author ended the line - unless the sentence plainly goes on.
        return !EndsSentence(last) && char.IsLower(line.Words[0].Text[0]) && Slack(last, right) < 0.5 * (right - block.ColumnLeft);
    }

    private static bool StartsItem(DraftBlock block, Line line, double right)
    {
        var length = Marker.LengthAt(line.Text);
        if (length == 0)
            return false;
        // "…in the year\n2019. the …": a number that merely came first in a line of running text.
        var plainNumber = char.IsDigit(line.Text[0]) && !line.Text.AsSpan(0, length).Contains(')');
        var goesOn = IsFull(block.Last, line, right) && !EndsSentence(block.Last) && line.Words.Count > 1 && char.IsLower(line.Words[1].Text[0]);
        return !(plainNumber && goesOn && Math.Abs(line.Box.X0 - TextLeft(block)) < 2 && block.Kind != BlockKind.ListItem);
    }

    /// <summary>Left edge of the words after the marker.</summary>
    private static double TextLeft(DraftBlock block)
    {
        if (block.Lines.Count > 1)
            return block.Lines[1].Box.X0;
        var first = block.First;
        return block.Kind == BlockKind.ListItem && first.Words.Count > 1 ? first.Words[1].Box.X0 : first.Box.X0;
    }

    private static double Slack(Line line, double right) => right - line.Box.X1;

    /// <summary>The first word of the next line would not have fitted.</summary>
    private static bool IsFull(Line line, Line next, double right) =>
        Slack(line, right) < next.Words[0].Box.Width + (0.8 * line.Size) + (0.03 * (right - line.Box.X0));

    private static bool EndsSentence(Line line) => line.Words[^1].Text[^1] is '.' or ':' or '?' or '!' or ';';
}
