namespace SkillsCatalogue.Ingestion.Documents.Layout;

/// <summary>Lines of a ruled table: where columns and rows begin and end, in points; merged cells share a region.</summary>
internal sealed class RuledGrid
{
    private const double Tolerance = 3;

    private readonly int[] region;

    private RuledGrid(double[] xs, double[] ys, IReadOnlyList<Rule> rules)
    {
        Xs = xs;
        Ys = ys;
        region = [.. Enumerable.Range(0, Columns * Rows)];
        for (var row = 0; row < Rows; row++)
        {
            for (var column = 0; column < Columns; column++)
            {
                double middleX = (xs[column] + xs[column + 1]) / 2, middleY = (ys[row] + ys[row + 1]) / 2;
                if (column + 1 < Columns && !rules.Any(rule => !rule.IsLevel && Math.Abs(rule.At - xs[column + 1]) < Tolerance && rule.From < middleY && rule.To > middleY))
                    Merge(Index(row, column), Index(row, column + 1));
                if (row + 1 < Rows && !rules.Any(rule => rule.IsLevel && Math.Abs(rule.At - ys[row + 1]) < Tolerance && rule.From < middleX && rule.To > middleX))
                    Merge(Index(row, column), Index(row + 1, column));
            }
        }
    }

    /// <summary>From left to right.</summary>
    public double[] Xs { get; }

    /// <summary>From the top down.</summary>
    public double[] Ys { get; }

    public int Columns => Xs.Length - 1;

    public int Rows => Ys.Length - 1;

    public bool Contains(PageWord word)
    {
        double x = (word.Box.X0 + word.Box.X1) / 2, y = MiddleOf(word);
        return x > Xs[0] - 1 && x < Xs[^1] + 1 && y < Ys[0] + 1 && y > Ys[^1] - 1;
    }

    /// <summary>A shaded box lies inside the table and meets none of its plumb lines: it shades lines of text in a cell, and its edges part nothing.</summary>
    public bool HoldsLoose(double x0, double y0, double x1, double y1)
    {
        double left = Math.Min(x0, x1), right = Math.Max(x0, x1);
        return left > Xs[0] && right < Xs[^1] && Math.Max(y0, y1) < Ys[0] + Tolerance && Math.Min(y0, y1) > Ys[^1] - Tolerance
            && !Array.Exists(Xs, x => Math.Abs(x - left) < Tolerance || Math.Abs(x - right) < Tolerance);
    }

    /// <summary>Row and column of the cell, or of the first cell of the merged region, that holds the word.</summary>
    public (int Row, int Column) CellOf(PageWord word)
    {
        double x = (word.Box.X0 + word.Box.X1) / 2, y = MiddleOf(word);
        int column = 0, row = 0;
        while (column + 1 < Columns && x > Xs[column + 1])
            column++;
        while (row + 1 < Rows && y < Ys[row + 1])
            row++;
        var root = Root(Index(row, column));
        return (root / Columns, root % Columns);
    }

    /// <summary>The middle of the small letters: boxes of "," and "Å" are no measure.</summary>
    private static double MiddleOf(PageWord word) => word.Baseline + (0.3 * word.Size);

    public static List<RuledGrid> Find(IReadOnlyList<Rule> rules)
    {
        var grids = new List<RuledGrid>();
        // More lines than this are a drawing; to compare all pairs would take minutes.
        if (rules.Count is < 4 or > 3000)
            return grids;
        foreach (var net in Nets(rules))
        {
            if (Of(net) is { } grid)
                grids.Add(grid);
        }

        return [.. grids.OrderByDescending(grid => grid.Ys[0]).ThenBy(grid => grid.Xs[0])];
    }

    private static RuledGrid? Of(List<Rule> net)
    {
        var plumb = net.Where(rule => !rule.IsLevel).ToList();
        var level = net.Where(rule => rule.IsLevel).ToList();
        if (plumb.Count == 0 || level.Count < 2)
            return null;
        // A table may be open at its sides: then its level lines run on beyond the outermost plumb ones.
        double[] xs = Steps([.. plumb.Select(rule => rule.At), level.Min(rule => rule.From), level.Max(rule => rule.To)]);
        double[] ys = [.. Steps([.. level.Select(rule => rule.At), plumb.Min(rule => rule.From), plumb.Max(rule => rule.To)]).Reverse()];
        return xs.Length >= 3 && ys.Length >= 2 && xs.Length * ys.Length < 40_000 ? new RuledGrid(xs, ys, net) : null;
    }

    private static double[] Steps(List<double> values)
    {
        values.Sort();
        var steps = new List<double>();
        foreach (var value in values)
        {
            if (steps.Count == 0 || value - steps[^1] > Tolerance)
                steps.Add(value);
        }

        return [.. steps];
    }

    /// <summary>Lines that touch each other, directly or over others.</summary>
    private static IEnumerable<List<Rule>> Nets(IReadOnlyList<Rule> rules)
    {
        var level = rules.Where(rule => rule.IsLevel).ToList();
        var plumb = rules.Where(rule => !rule.IsLevel).ToList();
        var parent = Enumerable.Range(0, rules.Count).ToArray();
        for (var i = 0; i < level.Count; i++)
        {
            for (var j = 0; j < plumb.Count; j++)
            {
                if (plumb[j].At >= level[i].From - Tolerance && plumb[j].At <= level[i].To + Tolerance && level[i].At >= plumb[j].From - Tolerance && level[i].At <= plumb[j].To + Tolerance)
                    parent[RootOf(parent, i)] = RootOf(parent, level.Count + j);
            }
        }

        return level.Concat(plumb).Select((rule, index) => (rule, root: RootOf(parent, index))).GroupBy(entry => entry.root).Select(net => net.Select(entry => entry.rule).ToList()).Where(net => net.Count >= 4);
    }

    private int Index(int row, int column) => (row * Columns) + column;

    private int Root(int index) => RootOf(region, index);

    private void Merge(int a, int b)
    {
        int first = Root(a), second = Root(b);
        region[Math.Max(first, second)] = Math.Min(first, second);
    }

    private static int RootOf(int[] parent, int index)
    {
        while (parent[index] != index)
            index = parent[index] = parent[parent[index]];
        return index;
    }
}
