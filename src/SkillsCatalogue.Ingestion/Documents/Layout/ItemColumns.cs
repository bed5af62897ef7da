namespace SkillsCatalogue.Ingestion.Documents.Layout;

/// <summary>A list that is set in two columns: on both sides of a gutter stand the same bullets or codes of one series, and under each only lines that hang from it.</summary>
internal sealed class ItemColumns
{
    private readonly Gutter gutter;
    private readonly double[] edges;

    private ItemColumns(Gutter gutter, double[] edges) => (this.gutter, this.edges) = (gutter, edges);

    /// <summary>Keeps the gutter between the columns of the list and no other; null when the lines are no such list.</summary>
    public static ItemColumns? Of(ColumnStretch stretch, IReadOnlyList<Line> lines)
    {
        // Most stretches begin with no marker; that is seen at once.
        if (SeriesOf(lines[0]) is null)
            return null;
        foreach (var gutter in stretch.Gutters)
        {
            var halves = Halves(lines, gutter);
            if (halves.Any(half => half.Count == 0) || SeriesOf(halves[0][0]) is not { } series || SeriesOf(halves[1][0]) != series)
                continue;
            double[] edges = [.. halves.Select(half => half[0].Box.X0)];
            if (!halves.Zip(edges).All(side => side.First.All(line => Belongs(line, side.Second, series))))
                continue;
            stretch.KeepOnly(gutter);
            return new(gutter, edges);
        }

        return null;
    }

    /// <summary>The line is a further item, or hangs from one, in one of the columns alone.</summary>
    public bool Holds(Line line)
    {
        if (line.Box.X0 < gutter.Middle && line.Box.X1 > gutter.Middle)
            return false;
        var edge = edges[line.Box.X0 < gutter.Middle ? 0 : 1];
        return SeriesOf(line) is not null ? Math.Abs(line.Box.X0 - edge) < 3 : line.Box.X0 > edge + 3;
    }

    private static List<Line>[] Halves(IReadOnlyList<Line> lines, Gutter gutter)
    {
        var halves = lines.Select(line => line.Words.ToLookup(word => word.Box.X0 >= gutter.Middle)).ToList();
        return [Side(false), Side(true)];

        List<Line> Side(bool right) => [.. halves.Where(words => words[right].Any()).Select(words => new Line([.. words[right]]))];
    }

    private static bool Belongs(Line line, double edge, string series) =>
        SeriesOf(line) is { } own ? own == series && Math.Abs(line.Box.X0 - edge) < 3 : line.Box.X0 > edge + 3;

    /// <summary>The bullet, or the code with "#" for each of its numbers, that the line begins with before its words; null when it begins with none.</summary>
    private static string? SeriesOf(Line line)
    {
        var length = Marker.LengthAt(line.Text);
        if (length == 0 || line.Words.Count < 2 || length >= line.Text.TrimEnd().Length)
            return null;
        // "1." and "1.1" are two series: beside each other they are a step and its criteria.
        var series = new System.Text.StringBuilder();
        foreach (var c in line.Text.AsSpan(0, length))
        {
            if (!char.IsDigit(c))
                series.Append(c);
            else if (series.Length == 0 || series[^1] != '#')
                series.Append('#');
        }

        return series.ToString();
    }
}
