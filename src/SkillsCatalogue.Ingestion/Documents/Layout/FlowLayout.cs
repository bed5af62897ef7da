namespace SkillsCatalogue.Ingestion.Documents.Layout;

/// <summary>Blocks of words that no ruled table holds: columns, tables without lines, paragraphs.</summary>
internal static class FlowLayout
{
    /// <summary>Columns within columns are read this deep.</summary>
    private const int MaxDepth = 3;

    public static List<DraftBlock> Arrange(IReadOnlyList<PageWord> words, IReadOnlyList<Rule> levels, IReadOnlyList<Dot> dots, int depth)
    {
        var blocks = new List<DraftBlock>();
        if (words.Count == 0)
            return blocks;
        var lines = LineBuilder.Build(words);
        double left = lines.Min(line => line.Box.X0), right = lines.Max(line => line.Box.X1);
        var next = 0;
        foreach (var stretch in GutterFinder.Find(lines))
        {
            stretch.First = Math.Max(stretch.First, next);
            if (stretch.Last < stretch.First || (stretch.Last == stretch.First && !stretch.Gutters.Any(gutter => gutter.IsBetweenBullets)))
                continue;
            Extend(stretch, lines, levels);
            var own = lines.GetRange(stretch.First, stretch.Last - stretch.First + 1);
            var items = ColumnKinds.AreRuledRows(own, levels) ? null : ItemColumns.Of(stretch, own);
            var kind = items is null ? ColumnKinds.Of(stretch, own, levels) : ColumnKind.Items;
            if (kind == ColumnKind.List)
                continue;
            if (kind == ColumnKind.Table && stretch.First > next && IsHeaderOf(lines[stretch.First - 1], stretch, own[0]))
            {
                stretch.First--;
                own.Insert(0, lines[stretch.First]);
            }

            AddParagraphs(next, stretch.First);
            if (kind is ColumnKind.Columns or ColumnKind.Items)
            {
                ExtendColumns(stretch, lines, items);
                own = lines.GetRange(stretch.First, stretch.Last - stretch.First + 1);
            }

            if (kind == ColumnKind.Table)
                blocks.AddRange(UnruledTable.Build(stretch, own, levels, dots));
            else if (depth < MaxDepth)
                AddColumns(stretch, own);
            else
                AddParagraphs(stretch.First, stretch.Last + 1);
            next = stretch.Last + 1;
        }

        AddParagraphs(next, lines.Count);
        return blocks;

        void AddParagraphs(int from, int to)
        {
            if (to > from)
                blocks.AddRange(ParagraphBuilder.Build(lines.GetRange(from, to - from), dots, left, right, inCell: false));
        }

        void AddColumns(ColumnStretch stretch, List<Line> own)
        {
            var split = own.Select(stretch.Split).ToList();
            for (var column = 0; column <= stretch.Gutters.Count; column++)
                blocks.AddRange(Arrange([.. split.SelectMany(columns => columns[column])], levels, dots, depth + 1));
        }
    }

    /// <summary>Headings that are centred over their columns begin elsewhere than these: a line in bold or capitals right above, with one entry over each column.</summary>
    private static bool IsHeaderOf(Line line, ColumnStretch stretch, Line below)
    {
        if ((!line.IsBold || below.IsBold) && line.Text.Any(char.IsLower))
            return false;
        if (line.Baseline - below.Baseline > 3 * line.Size || line.Words.Count > 12)
            return false;
        var entries = 1;
        for (var i = 1; i < line.Words.Count; i++)
            entries += line.Words[i].Box.X0 - line.Words[i - 1].Box.X1 > 1.2 * line.Size ? 1 : 0;
        var columns = stretch.Split(line);
        return entries == columns.Count && columns.All(column => column.Count > 0);
    }

    /// <summary>The longer column goes on alone, at its usual steps, until a line runs over the gutter; that of a list only with further items.</summary>
    private static void ExtendColumns(ColumnStretch stretch, List<Line> lines, ItemColumns? items)
    {
        var gutters = stretch.Gutters;
        while (stretch.Last + 1 < lines.Count)
        {
            Line last = lines[stretch.Last], line = lines[stretch.Last + 1];
            if (last.Baseline - line.Baseline > 1.7 * line.Size || line.Words.Any(word => gutters.Any(gutter => word.Box.X0 < gutter.X0 && word.Box.X1 > gutter.X1 - 1)) || items?.Holds(line) == false)
                return;
            stretch.Last++;
        }
    }

    /// <summary>The last row may wrap in one column only: lines that keep to one column and follow closely belong to it.</summary>
    private static void Extend(ColumnStretch stretch, List<Line> lines, IReadOnlyList<Rule> levels)
    {
        var first = stretch.Gutters[0];
        var steps = Enumerable.Range(stretch.First + 1, stretch.Last - stretch.First).Select(i => lines[i - 1].Baseline - lines[i].Baseline).Order().ToList();
        var usual = steps.Count == 0 ? 0 : steps[steps.Count / 2];
        while (stretch.Last + 1 < lines.Count)
        {
            Line last = lines[stretch.Last], line = lines[stretch.Last + 1];
            var isNear = last.Baseline - line.Baseline < Math.Max(1.6 * line.Size, Math.Min(2.2 * line.Size, 1.1 * usual)) && Math.Abs(last.Size - line.Size) < 0.6;
            if (!isNear || (line.Box.X0 < first.Middle && !WrapsFirstColumn(last, line, first, levels)))
                return;
            stretch.Last++;
        }
    }

    /// <summary>
    /// The first column of the last row wraps: no drawn line comes between, the words go on in lower case where the ones above begin, and end before the gutter.
    /// </summary>
    private static bool WrapsFirstColumn(Line last, Line line, Gutter gutter, IReadOnlyList<Rule> levels)
    {
        var above = last.Words.Where(word => word.Box.X0 < gutter.Middle).ToList();
        return above.Count > 0
            && char.IsLower(line.Words[0].Text[0])
            && above[^1].Text[^1] is not ('.' or ';' or ':' or '!' or '?')
            && line.Box.X1 < gutter.Middle
            && last.Baseline - line.Baseline < 1.6 * line.Size
            && above.Where((word, i) => i == 0 || word.Box.X0 - above[i - 1].Box.X1 > 0.7 * word.Size).Any(word => Math.Abs(word.Box.X0 - line.Box.X0) < 3)
            && !levels.Any(rule => rule.At < last.Baseline - 0.5 && rule.At > line.Baseline + (0.5 * line.Size) && rule.From < line.Box.X0 + 5 && rule.To > line.Box.X1 - 5);
    }
}
