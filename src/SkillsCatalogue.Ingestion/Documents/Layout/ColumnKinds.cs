namespace SkillsCatalogue.Ingestion.Documents.Layout;

/// <summary>Tells tables from text in columns and from lists.</summary>
internal static class ColumnKinds
{
    public static ColumnKind Of(ColumnStretch stretch, IReadOnlyList<Line> lines, IReadOnlyList<Rule> levels)
    {
        var rows = lines.Select(stretch.Split).ToList();
        if (IsList(rows))
            return ColumnKind.List;
        if (AreRuledRows(lines, levels))
            return ColumnKind.Table;
        if (IsProse(rows))
            return ColumnKind.Columns;
        // Lists and tabs inside a column make stripes of their own; one stripe may still part the page in two.
        foreach (var gutter in stretch.Gutters.OrderByDescending(gutter => gutter.Support))
        {
            if (stretch.Gutters.Count == 1 || !IsProse([.. lines.Select(line => Halves(line, gutter))]))
                continue;
            stretch.KeepOnly(gutter);
            return ColumnKind.Columns;
        }

        return ColumnKind.Table;
    }

    private static IReadOnlyList<List<PageWord>> Halves(Line line, Gutter gutter) =>
        [[.. line.Words.Where(word => word.Box.X0 < gutter.Middle)], [.. line.Words.Where(word => word.Box.X0 >= gutter.Middle)]];

    /// <summary>Two columns of which the first holds nothing but bullets, numbers and codes.</summary>
    private static bool IsList(List<IReadOnlyList<List<PageWord>>> rows)
    {
        if (rows[0].Count != 2)
            return false;
        var firsts = rows.Where(row => row[0].Count > 0).Select(row => string.Join(' ', row[0].Select(word => word.Text))).ToList();
        return firsts.Count > 0 && firsts.Count(Marker.IsAll) >= 0.8 * firsts.Count;
    }

    /// <summary>At least two columns hold long lines that mostly reach their right edge, or the lines of the columns stand at different heights.</summary>
    private static bool IsProse(List<IReadOnlyList<List<PageWord>>> rows)
    {
        int prose = 0, other = 0;
        for (var column = 0; column < rows[0].Count; column++)
        {
            var own = rows.Where(row => row[column].Count > 0).Select(row => row[column]).ToList();
            if (own.Count < 5)
            {
                other += own.Count > 0 ? 1 : 0;
                continue;
            }

            double left = own.Min(words => words[0].Box.X0), right = own.Max(words => words[^1].Box.X1);
            var full = own.Count(words => words[^1].Box.X1 > right - (0.15 * (right - left)));
            var words = own.Average(words => words.Count);
            if (full >= 0.55 * own.Count && words >= 3.8 && own.Count >= 0.5 * rows.Count)
                prose++;
            else
                other++;
        }

        if (prose >= 2 && other == 0)
            return true;
        return rows[0].Count == 2 && AreIndependent(Baselines(rows, 0), Baselines(rows, 1));
    }

    private static List<double> Baselines(List<IReadOnlyList<List<PageWord>>> rows, int column) =>
        [.. rows.Where(row => row[column].Count > 0).Select(row => row[column][0].Baseline)];

    /// <summary>In a table the lines of the sparser column stand beside lines of the other; two columns of text meet only by chance.</summary>
    private static bool AreIndependent(List<double> left, List<double> right)
    {
        var (few, many) = left.Count <= right.Count ? (left, right) : (right, left);
        return few.Count >= 4 && few.Count(baseline => many.Any(other => Math.Abs(other - baseline) < 1.2)) < 0.6 * few.Count;
    }

    /// <summary>Drawn lines part the rows.</summary>
    public static bool AreRuledRows(IReadOnlyList<Line> lines, IReadOnlyList<Rule> levels) => RowSeparators(lines, levels) >= 2;

    /// <summary>Drawn lines between the lines of text that run over most of the width.</summary>
    private static int RowSeparators(IReadOnlyList<Line> lines, IReadOnlyList<Rule> levels)
    {
        double top = lines[0].Baseline, foot = lines[^1].Baseline, left = lines.Min(line => line.Box.X0), right = lines.Max(line => line.Box.X1);
        return levels.Count(rule => rule.At < top && rule.At > foot && Math.Min(rule.To, right) - Math.Max(rule.From, left) > 0.7 * (right - left));
    }
}
