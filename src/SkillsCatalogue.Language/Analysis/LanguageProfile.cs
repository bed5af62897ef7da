using System.Collections.Frozen;

namespace SkillsCatalogue.Language.Analysis;

/// <summary>What a language looks like: its small words and the frequency of its letter trigrams, from a text of our own.</summary>
internal sealed class LanguageProfile
{
    /// <summary>Added to each count. The alphabet is taken as 20,000 possible trigrams, so an unseen one costs about the same in a long and a short profile.</summary>
    private const double Smoothing = 0.3;

    private const double PossibleTrigrams = 20_000;

    private readonly FrozenDictionary<ulong, double> _trigrams;
    private readonly double _unseen;
    private readonly FrozenSet<string> _words;

    public LanguageProfile(string language, string words, string text)
    {
        Language = language;
        _words = words.Split(' ', StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);
        var counts = new Dictionary<ulong, int>();
        var total = 0;
        foreach (var trigram in Trigrams(text + " " + words))
        {
            counts[trigram] = counts.GetValueOrDefault(trigram) + 1;
            total++;
        }

        var sum = total + (Smoothing * PossibleTrigrams);
        _unseen = Math.Log(Smoothing / sum);
        _trigrams = counts.ToFrozenDictionary(entry => entry.Key, entry => Math.Log((entry.Value + Smoothing) / sum));
    }

    public string Language { get; }

    public double LogProbability(ulong trigram) => _trigrams.GetValueOrDefault(trigram, _unseen);

    public bool IsSmallWord(string word) => _words.Contains(word);

    /// <summary>Letter trigrams of the words, with a blank at either side of a word; lower case, accents kept, digits left out.</summary>
    public static IEnumerable<ulong> Trigrams(string text)
    {
        foreach (var span in WordBreaker.Words(text))
        {
            var word = text[span.Start..span.End].ToLowerInvariant();
            if (!word.All(char.IsLetter))
                continue;
            var padded = " " + word + " ";
            for (var i = 0; i + 3 <= padded.Length; i++)
                yield return ((ulong)padded[i] << 32) | ((ulong)padded[i + 1] << 16) | padded[i + 2];
        }
    }
}
