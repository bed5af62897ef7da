namespace SkillsCatalogue.Ingestion.Documents.Layout;

/// <summary>Successive lines with common gutters.</summary>
internal sealed class ColumnStretch
{
    private readonly List<Gutter> gutters;

    public ColumnStretch(Gutter gutter)
    {
        gutters = [gutter];
        First = gutter.First;
        Last = gutter.Last;
    }

    /// <summary>Index of the first line.</summary>
    public int First { get; set; }

    /// <summary>Index of the last line.</summary>
    public int Last { get; set; }

    public IReadOnlyList<Gutter> Gutters => [.. gutters.OrderBy(gutter => gutter.Middle)];

    public bool Shares(Gutter gutter) => gutter.First <= Last && Math.Min(Last, gutter.Last) - gutter.First + 1 >= 0.5 * Math.Min(Last - First + 1, gutter.Last - gutter.First + 1);

    public void Add(Gutter gutter)
    {
        First = Math.Min(First, gutter.First);
        Last = Math.Max(Last, gutter.Last);
        // A stripe that closed and opened again is one.
        if (!gutters.Any(other => other.X0 < gutter.X1 && other.X1 > gutter.X0))
            gutters.Add(gutter);
    }

    public void KeepOnly(Gutter gutter)
    {
        gutters.Clear();
        gutters.Add(gutter);
    }

    /// <summary>The words of a line by column; words that run on over a gutter without a gap stay together.</summary>
    public IReadOnlyList<List<PageWord>> Split(Line line)
    {
        var ordered = Gutters;
        var columns = Enumerable.Range(0, ordered.Count + 1).Select(_ => new List<PageWord>()).ToList();
        int current = 0;
        PageWord? before = null;
        foreach (var word in line.Words)
        {
            var own = ordered.Count(gutter => gutter.Middle < (word.Box.X0 + word.Box.X1) / 2);
            if (before is null || own <= current || word.Box.X0 - before.Box.X1 >= 0.6 * word.Size)
                current = Math.Max(current, own);
            columns[current].Add(word);
            before = word;
        }

        return columns;
    }
}
