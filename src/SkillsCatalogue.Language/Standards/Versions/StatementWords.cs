using SkillsCatalogue.Core.Text;

namespace SkillsCatalogue.Language.Standards.Versions;

/// <summary>The words of one statement, folded for comparison with others.</summary>
internal sealed class StatementWords
{
    public StatementWords(string text)
    {
        Words = WordsOf(text);
        Letters = Pairs(Folding.LettersAndDigits(Folding.WithoutAccents(text)));
    }

    /// <summary>Each word with the times it stands there.</summary>
    public IReadOnlyDictionary<string, int> Words { get; }

    /// <summary>Sorted pairs of neighbouring letters: they forgive endings and hyphens.</summary>
    private uint[] Letters { get; }

    /// <summary>
    /// Likeness, 0 to 1: the mean of two Dice measures, one over words weighed by how rare they are, one over pairs of letters.
    /// </summary>
    public double LikenessTo(StatementWords other, Func<string, double> weight) => (WordsLike(other, weight) + LettersLike(other)) / 2;

    private double WordsLike(StatementWords other, Func<string, double> weight)
    {
        double shared = 0, all = 0;
        foreach (var (word, times) in Words)
        {
            all += times * weight(word);
            if (other.Words.TryGetValue(word, out var others))
                shared += Math.Min(times, others) * weight(word);
        }

        foreach (var (word, times) in other.Words)
            all += times * weight(word);
        return all == 0 ? 0 : 2 * shared / all;
    }

    private double LettersLike(StatementWords other)
    {
        if (Letters.Length + other.Letters.Length == 0)
            return 0;
        int i = 0, j = 0, shared = 0;
        while (i < Letters.Length && j < other.Letters.Length)
        {
            if (Letters[i] == other.Letters[j])
            {
                shared++;
                i++;
                j++;
            }
            else if (Letters[i] < other.Letters[j])
            {
                i++;
            }
            else
            {
                j++;
            }
        }

        return 2.0 * shared / (Letters.Length + other.Letters.Length);
    }

    private static Dictionary<string, int> WordsOf(string text)
    {
        var words = new Dictionary<string, int>(StringComparer.Ordinal);
        var folded = Folding.WithoutAccents(text);
        for (var start = 0; start < folded.Length; start++)
        {
            if (!char.IsLetterOrDigit(folded[start]))
                continue;
            var end = start;
            while (end < folded.Length && char.IsLetterOrDigit(folded[end]))
                end++;
            var word = folded[start..end];
            words[word] = words.GetValueOrDefault(word) + 1;
            start = end;
        }

        return words;
    }

    private static uint[] Pairs(string letters)
    {
        if (letters.Length < 2)
            return [.. letters.Select(letter => (uint)letter)];
        var pairs = new uint[letters.Length - 1];
        for (var i = 0; i < pairs.Length; i++)
            pairs[i] = ((uint)letters[i] << 16) | letters[i + 1];
        Array.Sort(pairs);
        return pairs;
    }
}
