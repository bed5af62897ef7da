namespace SkillsCatalogue.Ingestion.Documents.Layout;

/// <summary>Lines of several pages that stand at one height and differ in their numbers alone: a running header, or headings of one form ("Unit code: A.001", "Unit code: A.002").</summary>
internal sealed class RunningLine
{
    private readonly List<(int Page, string Text)> places = [];

    /// <summary>Number of pages.</summary>
    public int All => places.Count;

    /// <summary>Number of odd pages.</summary>
    public int Odd { get; private set; }

    /// <summary>Number of even pages.</summary>
    public int Even => All - Odd;

    /// <summary>Most of its pages have the same line on the page or on the second page before or after them.</summary>
    public bool FollowsItself
    {
        get
        {
            var near = 0;
            for (var i = 0; i < places.Count; i++)
                near += (i > 0 && places[i].Page - places[i - 1].Page <= 2) || (i + 1 < places.Count && places[i + 1].Page - places[i].Page <= 2) ? 1 : 0;
            return 2 * near > places.Count;
        }
    }

    /// <summary>Places of the very same words on at least three pages in a row, but for the first of each row.</summary>
    public IEnumerable<(int Page, string Text)> Again
    {
        get
        {
            var start = 0;
            for (var i = 1; i <= places.Count; i++)
            {
                if (i < places.Count && places[i].Page == places[i - 1].Page + 1 && places[i].Text == places[i - 1].Text)
                    continue;
                for (var again = start + 1; i - start >= 3 && again < i; again++)
                    yield return places[again];
                start = i;
            }
        }
    }

    /// <summary>
    /// What differs is the number of the page, or there are pages with the very same numbers. Where every page has numbers of its own that do not count the pages,
    /// they are those of what begins there.
    /// </summary>
    public bool NumbersAreExplained
    {
        get
        {
            if (!places[0].Text.Any(char.IsDigit) || !places[0].Text.Any(char.IsLetter))
                return true;
            var same = places.CountBy(place => place.Text).ToDictionary();
            if (2 * places.Count(place => same[place.Text] > 1) >= places.Count)
                return true;
            var counted = places.SelectMany(place => Numbers(place.Text).Select(number => number - place.Page).Distinct()).CountBy(step => step);
            return counted.Any(step => 3 * step.Value >= 2 * places.Count);
        }
    }

    /// <summary>Takes a page in; pages come in order, and one that has the line twice counts once.</summary>
    public void Add(int page, string text)
    {
        if (places is [.., var last] && last.Page == page)
            return;
        places.Add((page, text));
        Odd += page % 2;
    }

    private static IEnumerable<int> Numbers(string text)
    {
        for (var at = 0; at < text.Length; at++)
        {
            if (!char.IsAsciiDigit(text[at]))
                continue;
            var start = at;
            while (at < text.Length && char.IsAsciiDigit(text[at]))
                at++;
            if (at - start <= 5)
                yield return int.Parse(text.AsSpan(start, at - start), System.Globalization.CultureInfo.InvariantCulture);
        }
    }
}
