using System.Collections.Frozen;

namespace SkillsCatalogue.Language.Analysis;

/// <summary>What a language looks like: its small words and the frequency of its letter trigrams, from a text of our own.</summary>
internal sealed class LanguageProfile
{
    /// <summary>Added to each count. The alphabet is taken as 20,000 possible trigrams, so an unseen one costs about the same in a long and a short profile.</summary>
    private const double Smoothing = 0.3;

    private const double PossibleTrigrams = 20_000;

    private readonly FrozenDictionary<ulong, double> _trigrams;

    public LanguageProfile(string language, string words, string text)
    {
        Language = language;
        SmallWords = words.Split(' ', StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);
        Letters = new string([.. (text + words).ToLowerInvariant().Where(c => c > '\u007F' && char.IsLetter(c)).Distinct().Order()]);
        var counts = new Dictionary<ulong, int>();
        var total = 0;
        using var sample = new LanguageSample(text + " " + words);
        while (sample.MoveNext())
        {
            for (var i = 0; i < sample.Trigrams; i++)
            {
                var trigram = sample.Trigram(i);
                counts[trigram] = counts.GetValueOrDefault(trigram) + 1;
                total++;
            }
        }

        var sum = total + (Smoothing * PossibleTrigrams);
        Unseen = Math.Log(Smoothing / sum);
        _trigrams = counts.ToFrozenDictionary(entry => entry.Key, entry => Math.Log((entry.Value + Smoothing) / sum));
    }

    public string Language { get; }

    public IReadOnlySet<string> SmallWords { get; }

    /// <summary>Its letters beyond a–z, in lower case.</summary>
    public string Letters { get; }

    public IEnumerable<ulong> Trigrams => _trigrams.Keys;

    /// <summary>Natural logarithm of the probability of a trigram that the profile does not have.</summary>
    public double Unseen { get; }

    public double LogProbability(ulong trigram) => _trigrams.GetValueOrDefault(trigram, Unseen);
}
