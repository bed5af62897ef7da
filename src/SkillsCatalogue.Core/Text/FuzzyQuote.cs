using SkillsCatalogue.Core.Documents;

namespace SkillsCatalogue.Core.Text;

/// <summary>
/// The approximate find. A quote with at most k differences holds, cut into k + 1 pieces, one piece without any: pieces are sought letter by letter, the rarest
/// first, and only the windows round them are aligned.
/// </summary>
internal static class FuzzyQuote
{
    /// <summary>Quotes with fewer folded letters are too short to be found with differences.</summary>
    private const int ShortestQuote = 13;

    /// <summary>Longer claims are no quotes of one statement.</summary>
    private const int LongestQuote = 4000;

    /// <summary>A bound on the work for texts that repeat themselves without end.</summary>
    private const int MostWindows = 2000;

    public static (TextSpan Span, int Distance)? Find(string text, FoldedText folded, string quote, TextSpan range)
    {
        var pattern = FoldedText.Of(QuoteLocator.TrimPunctuation(quote)).Text;
        if (pattern.Length is < ShortestQuote or > LongestQuote)
            return null;
        var bound = (int)(pattern.Length * QuoteLocator.FuzzyBound);
        var (first, limit) = (folded.PositionOf(range.Start), folded.PositionOf(range.End));

        (TextSpan Span, int Distance)? best = null;
        foreach (var place in Places(folded.Text, pattern, bound, first, limit))
        {
            var start = Math.Max(first, place - bound);
            var end = Math.Min(limit, place + pattern.Length + bound);
            if (end <= start
                || BandedAlignment.Find(pattern, folded.Text.AsSpan(start, end - start), best?.Distance ?? bound, 2 * bound) is not { } found
                || found.End <= found.Start)
                continue;
            var span = folded.Source(start + found.Start, start + found.End);
            foreach (var whole in WholeWords(text, span, range))
            {
                var words = folded.Text.AsSpan(folded.PositionOf(whole.Start)..folded.PositionOf(whole.End));
                var distance = BandedAlignment.Distance(pattern, words, bound);
                if (distance > bound || !SameNumbers(text.AsSpan(whole.Start, whole.Length), quote))
                    continue;
                if (best is null || distance < best.Value.Distance || (distance == best.Value.Distance && whole.Start < best.Value.Span.Start))
                    best = (whole, distance);
            }
        }

        return best;
    }

    /// <summary>Where the whole pattern would start, for each place of one of its pieces.</summary>
    private static SortedSet<int> Places(string text, string pattern, int bound, int first, int limit)
    {
        var pieces = bound + 1;
        var found = new List<List<int>>();
        for (var piece = 0; piece < pieces; piece++)
        {
            var from = pattern.Length * piece / pieces;
            var to = pattern.Length * (piece + 1) / pieces;
            var places = new List<int>();
            for (var at = first; at < limit && places.Count <= MostWindows;)
            {
                var hit = text.AsSpan(at, limit - at).IndexOf(pattern.AsSpan(from, to - from), StringComparison.Ordinal);
                if (hit < 0)
                    break;
                places.Add(at + hit - from);
                at += hit + 1;
            }

            found.Add(places);
        }

        var starts = new SortedSet<int>();
        foreach (var place in found.OrderBy(places => places.Count).SelectMany(places => places))
        {
            if (starts.Count >= MostWindows)
                break;
            starts.Add(place);
        }

        return starts;
    }

    /// <summary>The span with each end moved to the edge of the word it stands in, outwards and inwards.</summary>
    private static IEnumerable<TextSpan> WholeWords(string text, TextSpan span, TextSpan range)
    {
        int outerStart = span.Start, innerStart = span.Start, outerEnd = span.End, innerEnd = span.End;
        while (outerStart > range.Start && IsInside(text, outerStart))
            outerStart--;
        while (innerStart < span.End && IsInside(text, innerStart))
            innerStart++;
        while (innerStart < span.End && !char.IsLetterOrDigit(text[innerStart]))
            innerStart++;
        while (outerEnd < range.End && IsInside(text, outerEnd))
            outerEnd++;
        while (innerEnd > span.Start && IsInside(text, innerEnd))
            innerEnd--;
        while (innerEnd > span.Start && char.IsWhiteSpace(text[innerEnd - 1]))
            innerEnd--;
        return new[] { new TextSpan(outerStart, outerEnd), new(innerStart, outerEnd), new(outerStart, innerEnd), new(innerStart, innerEnd) }
            .Where(whole => !whole.IsEmpty)
            .Distinct();
    }

    private static bool IsInside(string text, int offset) =>
        offset > 0 && offset < text.Length && char.IsLetterOrDigit(text[offset - 1]) && char.IsLetterOrDigit(text[offset]);

    /// <summary>Differing letters may be a misreading; a differing number is another statement (10 kV is not 100 kV).</summary>
    private static bool SameNumbers(ReadOnlySpan<char> found, ReadOnlySpan<char> quote)
    {
        var i = 0;
        foreach (var c in found)
        {
            if (!char.IsDigit(c))
                continue;
            while (i < quote.Length && !char.IsDigit(quote[i]))
                i++;
            if (i == quote.Length || quote[i] != c)
                return false;
            i++;
        }

        while (i < quote.Length && !char.IsDigit(quote[i]))
            i++;
        return i == quote.Length;
    }
}
