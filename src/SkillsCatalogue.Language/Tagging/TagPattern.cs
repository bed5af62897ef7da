namespace SkillsCatalogue.Language.Tagging;

/// <summary>
/// A phrase to look for. Words follow each other; <c>a|b</c> is either; <c>{class}</c> any word of a class of the lexicon; <c>=a</c> the word without stemming; <c>…</c> lets up to
/// <see cref="Gap"/> words stand between.
/// </summary>
internal sealed class TagPattern
{
    /// <summary>Words that <c>…</c> may skip.</summary>
    private const int Gap = 5;

    private readonly Element[] _elements;

    private TagPattern(Element[] elements) => _elements = elements;

    public static TagPattern Parse(string source, string language, IReadOnlyDictionary<string, string> classes)
    {
        var elements = new List<Element>();
        var gap = false;
        foreach (var token in source.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (token == "…")
            {
                gap = true;
                continue;
            }

            var words = token.StartsWith('{')
                ? classes[token[1..^1]].Split(' ', StringSplitOptions.RemoveEmptyEntries)
                : token.Split('|', StringSplitOptions.RemoveEmptyEntries);
            elements.Add(new([.. words.Select(word => new WordTest(word, language))], gap));
            gap = false;
        }

        return new([.. elements]);
    }

    /// <summary>The first place of the phrase that touches no struck-out word: indices of its first and last word; null when there is none.</summary>
    public (int First, int Last)? Find(ReadOnlySpan<TaggedWord> words, ReadOnlySpan<bool> struckOut)
    {
        for (var first = 0; first < words.Length; first++)
        {
            if (Last(words, struckOut, first, 0) is { } last)
                return (first, last);
        }

        return null;
    }

    private int? Last(ReadOnlySpan<TaggedWord> words, ReadOnlySpan<bool> struckOut, int at, int element)
    {
        if (at >= words.Length || struckOut[at] || !_elements[element].Fits(words[at]))
            return null;
        if (element == _elements.Length - 1)
            return at;
        var reach = _elements[element + 1].AfterGap ? Gap : 0;
        for (var next = at + 1; next <= at + 1 + reach; next++)
        {
            if (Last(words, struckOut, next, element + 1) is { } last)
                return last;
        }

        return null;
    }

    private sealed record Element(WordTest[] Tests, bool AfterGap)
    {
        public bool Fits(in TaggedWord word)
        {
            foreach (var test in Tests)
            {
                if (test.Fits(word))
                    return true;
            }

            return false;
        }
    }
}
