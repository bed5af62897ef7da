using SkillsCatalogue.Core.Text;

namespace SkillsCatalogue.TestSupport.Versions;

/// <summary>Edits of the words of a statement. New words are words of the same standard, which is harder than words of nowhere.</summary>
internal sealed class WordEdits(Random random, IReadOnlyList<string> texts)
{
    /// <summary>A word of fewer letters is a particle: replacing it changes nothing that counts.</summary>
    private const int LeastLetters = 4;

    private readonly List<string> _vocabulary =
        [.. texts.SelectMany(WordsOf).Where(IsWord).Select(word => word.Trim('.', ',', ';', ':', '(', ')')).Where(IsWord).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    public static string[] WordsOf(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>One word for another; null where the text has none worth replacing.</summary>
    public string? OneWord(string text)
    {
        var words = WordsOf(text);
        var places = Enumerable.Range(0, words.Length).Where(place => IsWord(words[place])).ToList();
        if (places.Count == 0)
            return null;
        words[places[random.Next(places.Count)]] = AnyWord();
        return string.Join(' ', words);
    }

    /// <summary>A third to a half of the words replaced, or one in three of those dropped.</summary>
    public string Reworded(string text)
    {
        var words = WordsOf(text).ToList();
        var count = Portion(words.Count);
        foreach (var place in Enumerable.Range(0, words.Count).OrderBy(_ => random.Next()).Take(count).OrderDescending())
        {
            if (random.Next(3) == 0)
                words.RemoveAt(place);
            else
                words[place] = AnyWord();
        }

        return string.Join(' ', words);
    }

    public string Lengthened(string text) => text.TrimEnd('.') + ", " + string.Join(' ', Enumerable.Range(0, random.Next(3, 7)).Select(_ => AnyWord()));

    public string Shortened(string text)
    {
        var words = WordsOf(text);
        return string.Join(' ', words.Take(words.Length - Portion(words.Length)));
    }

    /// <summary>Two parts of at least two words; null where the text is too short.</summary>
    public (string First, string Second)? Split(string text)
    {
        var words = WordsOf(text);
        if (words.Length < 6)
            return null;
        var at = random.Next(words.Length / 3, words.Length - (words.Length / 3) + 1);
        return (string.Join(' ', words.Take(at)), string.Join(' ', words.Skip(at)));
    }

    private int Portion(int words) => Math.Max(1, random.Next(words / 3, (words / 2) + 1));

    private string AnyWord() => _vocabulary[random.Next(_vocabulary.Count)];

    private static bool IsWord(string word) => Folding.LettersAndDigits(word).Length >= LeastLetters;
}
