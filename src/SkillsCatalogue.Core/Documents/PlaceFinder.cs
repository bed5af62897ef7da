namespace SkillsCatalogue.Core.Documents;

/// <summary>From offsets to places on pages: the only code that turns a span into boxes.</summary>
internal static class PlaceFinder
{
    public static IReadOnlyList<Place> PlacesOf(DocumentText document, TextSpan span)
    {
        if (document.Words.Count == 0)
            return PathOf(document, span) is { } path ? [new Place(1, [], path)] : [];

        var byPage = new List<(int Page, List<Box> Boxes)>();
        for (var i = FirstWordAtOrAfter(document.Words, span.Start); i < document.Words.Count; i++)
        {
            var word = document.Words[i];
            if (word.Span.Start >= span.End)
                break;
            if (byPage.Count == 0 || byPage[^1].Page != word.Page)
                byPage.Add((word.Page, []));
            AddToLine(byPage[^1].Boxes, word.Box);
        }

        return [.. byPage
            .GroupBy(entry => entry.Page)
            .Select(group => new Place(group.Key, [.. group.SelectMany(entry => entry.Boxes)]))];
    }

    /// <summary>Words that a span touches.</summary>
    public static IEnumerable<TextWord> WordsOf(DocumentText document, TextSpan span)
    {
        for (var i = FirstWordAtOrAfter(document.Words, span.Start); i < document.Words.Count && document.Words[i].Span.Start < span.End; i++)
            yield return document.Words[i];
    }

    private static int FirstWordAtOrAfter(IReadOnlyList<TextWord> words, int offset)
    {
        int low = 0, high = words.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (words[middle].Span.End <= offset)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }

    /// <summary>Words that follow each other on one printed line share a box: they overlap in height and go on to the right.</summary>
    private static void AddToLine(List<Box> boxes, Box word)
    {
        if (boxes.Count > 0)
        {
            var line = boxes[^1];
            var shared = Math.Min(line.Y1, word.Y1) - Math.Max(line.Y0, word.Y0);
            if (shared > 0.5 * Math.Min(line.Height, word.Height) && word.X0 >= line.X0 && word.X0 - line.X1 < 3 * Math.Max(word.Height, 6))
            {
                boxes[^1] = line.Union(word);
                return;
            }
        }

        boxes.Add(word);
    }

    private static string? PathOf(DocumentText document, TextSpan span)
    {
        foreach (var block in document.Blocks)
        {
            if (block.Span.End > span.Start)
                return block.Span.Start < span.End ? block.Path : null;
        }

        return null;
    }
}
