namespace SkillsCatalogue.Core.Text;

/// <summary>Edit distance of a pattern to its best place in a short window, with a bound, computed only near the diagonal (Sellers' algorithm in a band).</summary>
internal static class BandedAlignment
{
    private const int Far = int.MaxValue / 2;

    /// <summary>The best place of the pattern in the window, or null when it is farther than <paramref name="bound"/>. Of equal places the first, and the longest that starts there.</summary>
    /// <param name="slack">How far into the window the pattern may start.</param>
    public static (int Start, int End, int Distance)? Find(ReadOnlySpan<char> pattern, ReadOnlySpan<char> window, int bound, int slack)
    {
        // Row i, column j: distance of pattern[..i] to a stretch of the window that ends at j; start says where that stretch begins.
        var width = window.Length + 1;
        var distance = new int[width];
        var start = new int[width];
        for (var j = 0; j < width; j++)
        {
            distance[j] = j <= slack ? 0 : Far;
            start[j] = j;
        }

        for (var i = 1; i <= pattern.Length; i++)
        {
            var low = Math.Max(1, i - bound);
            var high = Math.Min(window.Length, i + slack + bound);
            if (low > high)
                return null;
            var diagonal = distance[low - 1];
            var diagonalStart = start[low - 1];
            distance[low - 1] = low == 1 && i <= bound ? i : Far;
            start[low - 1] = 0;
            var best = distance[low - 1];
            for (var j = low; j <= high; j++)
            {
                var above = j == high && i + slack + bound <= window.Length ? Far : distance[j];
                var aboveStart = start[j];
                var cost = diagonal + (pattern[i - 1] == window[j - 1] ? 0 : 1);
                var from = diagonalStart;
                if (above + 1 < cost)
                    (cost, from) = (above + 1, aboveStart);
                if (distance[j - 1] + 1 < cost)
                    (cost, from) = (distance[j - 1] + 1, start[j - 1]);
                diagonal = distance[j];
                diagonalStart = start[j];
                distance[j] = Math.Min(cost, Far);
                start[j] = from;
                best = Math.Min(best, cost);
            }

            if (best > bound)
                return null;
        }

        (int Start, int End, int Distance)? found = null;
        for (var j = Math.Max(1, pattern.Length - bound); j < width; j++)
        {
            if (distance[j] <= bound && (found is null || distance[j] < found.Value.Distance))
                found = (start[j], j, distance[j]);
        }

        return found;
    }

    /// <summary>Letters inserted, dropped or changed between two texts; <paramref name="bound"/> + 1 when there are more than the bound.</summary>
    public static int Distance(ReadOnlySpan<char> left, ReadOnlySpan<char> right, int bound)
    {
        if (Math.Abs(left.Length - right.Length) > bound)
            return bound + 1;
        var row = new int[right.Length + 1];
        for (var j = 0; j < row.Length; j++)
            row[j] = j <= bound ? j : Far;
        for (var i = 1; i <= left.Length; i++)
        {
            var low = Math.Max(1, i - bound);
            var high = Math.Min(right.Length, i + bound);
            var diagonal = row[low - 1];
            row[low - 1] = low == 1 && i <= bound ? i : Far;
            var best = row[low - 1];
            for (var j = low; j <= high; j++)
            {
                var cost = Math.Min(diagonal + (left[i - 1] == right[j - 1] ? 0 : 1), 1 + Math.Min(row[j], row[j - 1]));
                diagonal = row[j];
                row[j] = Math.Min(cost, Far);
                best = Math.Min(best, cost);
            }

            if (best > bound)
                return bound + 1;
        }

        return Math.Min(row[right.Length], bound + 1);
    }
}
