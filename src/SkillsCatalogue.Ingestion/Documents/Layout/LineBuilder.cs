namespace SkillsCatalogue.Ingestion.Documents.Layout;

/// <summary>Gathers words into lines: a word joins a line when it shares more than half of the smaller height with it.</summary>
internal static class LineBuilder
{
    /// <returns>Lines from the top of the page to its foot.</returns>
    public static List<Line> Build(IEnumerable<PageWord> words)
    {
        var rows = new List<Row>();
        foreach (var word in words.OrderByDescending(word => word.Baseline).ThenBy(word => word.Box.X0))
        {
            var row = RowOf(rows, word);
            if (row is null)
                rows.Add(row = new Row(word.Baseline, word.Size));
            row.Add(word);
        }

        return [.. rows.OrderByDescending(row => row.Baseline).Select(row => row.ToLine())];
    }

    private static Row? RowOf(List<Row> rows, PageWord word)
    {
        // Only the last few rows can be near, because words come from the top.
        for (var i = rows.Count - 1; i >= Math.Max(0, rows.Count - 4); i--)
        {
            if (rows[i].Holds(word))
                return rows[i];
        }

        return null;
    }

    private sealed class Row(double baseline, double size)
    {
        private readonly List<PageWord> words = [];
        private double size = size;

        public double Baseline { get; private set; } = baseline;

        public bool Holds(PageWord word)
        {
            // Heights run from the baseline up: glyph boxes of "a" and "g" differ, letter sizes do not.
            var shared = Math.Min(Baseline + size, word.Baseline + word.Size) - Math.Max(Baseline, word.Baseline);
            return shared > 0.6 * Math.Min(size, word.Size);
        }

        public void Add(PageWord word)
        {
            words.Add(word);
            if (word.Size > size)
                (Baseline, size) = (word.Baseline, word.Size);
        }

        public Line ToLine()
        {
            words.Sort((a, b) => a.Box.X0.CompareTo(b.Box.X0));
            return new Line([.. words]);
        }
    }
}
