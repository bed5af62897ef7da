namespace SkillsCatalogue.Ingestion.Documents.Layout;

/// <summary>A blank stripe between two columns, open over successive lines.</summary>
/// <param name="isBetweenBullets">The line begins with the bullet that also stands right of the stripe.</param>
internal sealed class Gutter(int line, double x0, double x1, double rightStart, bool isBetweenBullets = false)
{
    private bool isFlush = true;
    private int before = line;

    public double X0 { get; private set; } = x0;

    public double X1 { get; private set; } = x1;

    /// <summary>Index of the first line.</summary>
    public int First { get; } = line;

    /// <summary>Index of the last line that has words on both sides.</summary>
    public int Last { get; private set; } = line;

    /// <summary>A bullet amid a line parts two items without further witness.</summary>
    public bool IsBetweenBullets => isBetweenBullets;

    /// <summary>Number of lines with words on both sides.</summary>
    public int Support { get; private set; } = 1;

    public double Width => X1 - X0;

    public double Middle => (X0 + X1) / 2;

    /// <summary>The line that closed the gutter looks like the first of another table.</summary>
    public bool EndsTable { get; private set; }

    /// <summary>Takes a further line in.</summary>
    /// <returns>False when words of the line close the gutter.</returns>
    public bool Take(Line line, int index, double least)
    {
        var (from, to) = FreePart(line);
        if (to - from < least)
            return false;
        double? left = null, right = null;
        foreach (var word in line.Words)
        {
            if (word.Box.X1 <= from + 0.01)
                left = word.Box.X1;
            else if (right is null && word.Box.X0 >= to - 0.01)
                right = word.Box.X0;
        }

        if (left is not null && right is not null)
        {
            // Another table begins: the right column starts elsewhere, though its lines all began at one edge so far, or little of the stripe is left.
            var moves = Math.Abs(right.Value - rightStart);
            EndsTable = (moves > 18 && to - from < 0.5 * Width) || (moves > 12 && Support >= 2 && isFlush && line.Words[0].Box.X0 < from);
            if (EndsTable)
                return false;
            isFlush &= moves < 4;
            Support++;
            before = Last;
            Last = index;
        }

        (X0, X1) = (from, to);
        return true;
    }

    /// <summary>Takes the last line out again.</summary>
    public void GiveBack()
    {
        Support--;
        Last = before;
    }

    private (double From, double To) FreePart(Line line)
    {
        double best = 0, from = X0, bestFrom = X0, bestTo = X0;
        foreach (var word in line.Words)
        {
            if (word.Box.X1 <= X0 || word.Box.X0 >= X1)
                continue;
            if (word.Box.X0 - from > best)
                (best, bestFrom, bestTo) = (word.Box.X0 - from, from, word.Box.X0);
            from = Math.Max(from, word.Box.X1);
        }

        return X1 - from > best ? (from, X1) : (bestFrom, bestTo);
    }
}
