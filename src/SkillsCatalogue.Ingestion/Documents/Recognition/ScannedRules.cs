using SkillsCatalogue.Ingestion.Documents.Layout;

namespace SkillsCatalogue.Ingestion.Documents.Recognition;

/// <summary>Drawn lines of a page out of its pixels: long level and plumb runs of ink that are thin. They make the tables of a scan.</summary>
internal static class ScannedRules
{
    /// <summary>Shortest line in inches; strokes of letters and of headlines are shorter.</summary>
    private const double Shortest = 0.4;

    /// <summary>Thickest line in inches; what is thicker is a bar or a shaded cell, and its edges are the lines.</summary>
    private const double Thickest = 0.045;

    /// <summary>More runs than this are a photograph.</summary>
    private const int MostRuns = 20_000;

    /// <param name="toPoint">Points for each pixel.</param>
    /// <param name="height">Height of the page in points.</param>
    public static IReadOnlyList<Rule> Find(GrayImage image, double dpi, double toPoint, double height)
    {
        var least = (int)(Shortest * dpi);
        var thick = Math.Max(2, (int)(Thickest * dpi));
        var rules = new List<Rule>();
        foreach (var bar in Bars(image.Height, image.Width, (row, at) => image.IsInk(at, row), least))
            Add(rules, bar, thick, row => height - (row * toPoint), at => at * toPoint, true);
        foreach (var bar in Bars(image.Width, image.Height, image.IsInk, least))
            Add(rules, bar, thick, column => column * toPoint, at => height - (at * toPoint), false);
        return RuleMerger.Merge(rules);
    }

    private static void Add(List<Rule> rules, Bar bar, int thick, Func<double, double> across, Func<double, double> along, bool level)
    {
        var (from, to) = (Math.Min(along(bar.From), along(bar.To)), Math.Max(along(bar.From), along(bar.To)));
        // A line that leans a little covers more rows than it is thick.
        if (bar.Ink <= (long)thick * (bar.To - bar.From))
        {
            if (bar.Last - bar.First <= 3 * thick)
                rules.Add(new Rule(level, across((bar.First + bar.Last + 1) / 2.0), from, to));
            return;
        }

        rules.Add(new Rule(level, across(bar.First), from, to));
        rules.Add(new Rule(level, across(bar.Last + 1), from, to));
    }

    /// <summary>Runs of ink in neighbouring rows, put together.</summary>
    private static List<Bar> Bars(int rows, int length, Func<int, int, bool> isInk, int least)
    {
        var done = new List<Bar>();
        var open = new List<Bar>();
        var runs = 0;
        for (var row = 0; row < rows && runs <= MostRuns; row++)
        {
            foreach (var (from, to) in Runs(row, length, isInk, least))
            {
                runs++;
                var joined = open.Find(bar => bar.Last >= row - 2 && bar.GoesOnIn(from, to));
                if (joined is null)
                    open.Add(new Bar(row, from, to));
                else
                    joined.Take(row, from, to);
            }

            if (row % 16 == 0)
                Close(open, done, row);
        }

        done.AddRange(open);
        return runs > MostRuns ? [] : done;
    }

    private static void Close(List<Bar> open, List<Bar> done, int row)
    {
        done.AddRange(open.Where(bar => bar.Last < row - 2));
        open.RemoveAll(bar => bar.Last < row - 2);
    }

    /// <summary>Runs of ink in one row, gaps of two pixels closed.</summary>
    private static IEnumerable<(int From, int To)> Runs(int row, int length, Func<int, int, bool> isInk, int least)
    {
        int start = -1, last = -1;
        for (var at = 0; at < length; at++)
        {
            if (!isInk(row, at))
                continue;
            if (start < 0 || at - last > 3)
            {
                if (start >= 0 && last + 1 - start >= least)
                    yield return (start, last + 1);
                start = at;
            }

            last = at;
        }

        if (start >= 0 && last + 1 - start >= least)
            yield return (start, last + 1);
    }

    private sealed class Bar(int row, int from, int to)
    {
        public int First { get; } = row;

        public int Last { get; private set; } = row;

        public int From { get; private set; } = from;

        public int To { get; private set; } = to;

        public int LastFrom { get; private set; } = from;

        public int LastTo { get; private set; } = to;

        /// <summary>Pixels of all runs.</summary>
        public long Ink { get; private set; } = to - from;

        /// <summary>A run of the next row belongs to it when they share half of their length: a line that crosses a bar is no part of it.</summary>
        public bool GoesOnIn(int from, int to) => 2 * (Math.Min(LastTo, to) - Math.Max(LastFrom, from)) >= Math.Max(LastTo - LastFrom, to - from);

        public void Take(int row, int from, int to)
        {
            (LastFrom, LastTo) = row == Last ? (Math.Min(LastFrom, from), Math.Max(LastTo, to)) : (from, to);
            (Last, From, To) = (row, Math.Min(From, from), Math.Max(To, to));
            Ink += to - from;
        }
    }
}
