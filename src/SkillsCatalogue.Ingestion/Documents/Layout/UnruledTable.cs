namespace SkillsCatalogue.Ingestion.Documents.Layout;

/// <summary>Rows and cells of a table that shows columns but no plumb lines.</summary>
internal static class UnruledTable
{
    public static IEnumerable<DraftBlock> Build(ColumnStretch stretch, IReadOnlyList<Line> lines, IReadOnlyList<Rule> levels, IReadOnlyList<Dot> dots)
    {
        var gutters = stretch.Gutters;
        double left = lines.Min(line => line.Box.X0), right = lines.Max(line => line.Box.X1);
        var table = new TableDraft([left, .. gutters.Select(gutter => gutter.X1)], right);
        var split = lines.Select(stretch.Split).ToList();
        var tight = TightStep(lines);
        var start = 0;
        for (var i = 1; i <= lines.Count; i++)
        {
            if (i < lines.Count && !StartsRow(lines, split, i, levels, tight))
                continue;
            table.Rows.Add(RowOf(split.GetRange(start, i - start), table, gutters, right, dots));
            start = i;
        }

        table.FindHeader();
        return table.Blocks();
    }

    private static TableRow RowOf(List<IReadOnlyList<List<PageWord>>> split, TableDraft table, IReadOnlyList<Gutter> gutters, double right, IReadOnlyList<Dot> dots) =>
        new([.. Enumerable.Range(0, table.Columns).Select(column =>
        {
            var lines = split.Where(columns => columns[column].Count > 0).Select(columns => new Line(columns[column])).ToList();
            return lines.Count == 0 ? [] : CellBlocks.Of(lines, dots, table.Lefts[column], column < gutters.Count ? gutters[column].X0 : right, table);
        })]);

    /// <summary>Distance of lines set close in this table: where all is set with wide leading, a wide step alone parts no rows. At most 2.2 letter sizes.</summary>
    private static double TightStep(IReadOnlyList<Line> lines)
    {
        var steps = new List<double>();
        for (var i = 1; i < lines.Count; i++)
            steps.Add(lines[i - 1].Baseline - lines[i].Baseline);
        steps.Sort();
        return steps.Count < 3 ? 0 : Math.Min(steps[steps.Count / 5], 2.2 * lines[0].Size);
    }

    private static bool StartsRow(IReadOnlyList<Line> lines, List<IReadOnlyList<List<PageWord>>> split, int i, IReadOnlyList<Rule> levels, double tight)
    {
        Line before = lines[i - 1], line = lines[i];
        if (levels.Any(rule => rule.At < before.Baseline - 0.5 && rule.At > line.Baseline + (0.5 * line.Size) && rule.From < line.Box.X0 + 5 && rule.To > line.Box.X1 - 5))
            return true;
        var step = before.Baseline - line.Baseline;
        if (step > 1.7 * Math.Max(before.Size, line.Size) && step > 1.15 * tight)
            return true;
        var columns = split[i];
        if (columns[0].Count == 0)
            return false;
        var first = string.Join(' ', columns[0].Select(word => word.Text));
        if (columns.Skip(1).All(words => words.Count == 0))
            // The first column wraps, unless its words begin anew.
            return Marker.LengthAt(first + " x") > 0 || (split[i - 1][0].Count == 0 && !char.IsLower(first[0]));
        // First and further columns both begin here; a first column that goes on in lower case wraps beside another that wraps.
        return !(char.IsLower(first[0]) && split[i - 1][0].Count > 0 && before.Baseline - line.Baseline < 1.45 * line.Size);
    }
}
