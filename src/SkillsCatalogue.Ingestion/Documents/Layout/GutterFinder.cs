namespace SkillsCatalogue.Ingestion.Documents.Layout;

/// <summary>Finds stretches of lines that stand in columns.</summary>
internal static class GutterFinder
{
    /// <summary>Lines further apart than this many letter sizes belong to different tables.</summary>
    private const double LargestStep = 5;

    /// <returns>Stretches from the top; each with its gutters from left to right. They do not overlap.</returns>
    public static List<ColumnStretch> Find(IReadOnlyList<Line> lines)
    {
        var found = new List<Gutter>();
        var open = new List<Gutter>();
        for (var i = 0; i < lines.Count; i++)
        {
            var line = lines[i];
            var least = 0.7 * line.Size;
            if (i > 0 && IsApart(lines[i - 1], line))
                Close(found, open, lines);
            var ends = false;
            for (var g = open.Count - 1; g >= 0; g--)
            {
                if (open[g].Take(line, i, least))
                    continue;
                ends |= open[g].EndsTable;
                Keep(found, open[g], lines);
                open.RemoveAt(g);
            }

            if (ends)
            {
                // The line belongs to the next table; gutters that it left open start anew with it.
                foreach (var gutter in open.Where(gutter => gutter.Last == i))
                    gutter.GiveBack();
                Close(found, open, lines);
            }

            for (var w = 1; w < line.Words.Count; w++)
            {
                double x0 = line.Words[w - 1].Box.X1, x1 = line.Words[w].Box.X0;
                if (x1 - x0 >= least && !open.Any(gutter => gutter.Last == i && gutter.X0 < x1 && gutter.X1 > x0))
                    open.Add(new Gutter(i, x0, x1, x1, Marker.IsBullet(line.Words[w].Text) && line.Words[w].Text == line.Words[0].Text && Marker.LengthAt(line.Text) > 0));
            }
        }

        Close(found, open, lines);
        return Stretches(found);
    }

    /// <summary>A wide step down; or a smaller one to a line without columns, such as a heading.</summary>
    private static bool IsApart(Line before, Line line)
    {
        var step = before.Baseline - line.Baseline;
        return step > Math.Max(45, LargestStep * line.Size) || (step > 2.6 * line.Size && LargestGap(line) < line.Size && line.Box.X0 < before.Box.X0 + 3);
    }

    private static double LargestGap(Line line)
    {
        double largest = 0;
        for (var i = 1; i < line.Words.Count; i++)
            largest = Math.Max(largest, line.Words[i].Box.X0 - line.Words[i - 1].Box.X1);
        return largest;
    }

    private static void Close(List<Gutter> found, List<Gutter> open, IReadOnlyList<Line> lines)
    {
        foreach (var gutter in open)
            Keep(found, gutter, lines);
        open.Clear();
    }

    /// <summary>Wide stripes need few lines as witnesses, narrow ones many: in justified text blanks fall under each other by chance.</summary>
    private static void Keep(List<Gutter> found, Gutter gutter, IReadOnlyList<Line> lines)
    {
        var size = lines[gutter.First].Size;
        var needed = gutter.IsBetweenBullets ? 1 : gutter.Width >= 2.5 * size ? 2 : gutter.Width >= 1.5 * size ? 3 : 4;
        var span = gutter.Last - gutter.First + 1;
        if (gutter.Support >= needed && gutter.Support * 4 >= span)
            found.Add(gutter);
    }

    private static List<ColumnStretch> Stretches(List<Gutter> found)
    {
        var stretches = new List<ColumnStretch>();
        foreach (var gutter in found.OrderBy(gutter => gutter.First).ThenBy(gutter => gutter.X0))
        {
            var home = stretches.LastOrDefault();
            if (home is not null && home.Shares(gutter))
                home.Add(gutter);
            else
                stretches.Add(new ColumnStretch(gutter));
        }

        return stretches;
    }
}
