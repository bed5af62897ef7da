using SkillsCatalogue.Language.Sections;

namespace SkillsCatalogue.Language.Analysis;

/// <summary>
/// Guesses the language of a text from letter trigrams and small words of our own profiles (<c>Data/languages.json</c>). It knows the near relatives of our
/// languages (Slovenian and Serbian beside Croatian, Norwegian and Swedish beside Danish, Finnish beside Estonian) so as not to take one for the other.
/// </summary>
public static class LanguageGuesser
{
    /// <summary>Long texts are judged by their first part and two more: enough for certainty, quick for a book.</summary>
    private const int SampleLength = 6000;

    /// <summary>Natural-logarithm lead over the second language below which we are unsure: about 20 to 1.</summary>
    private const double LeastLead = 3.0;

    /// <summary>What a small word of the language counts for: it is about 30 times as likely there as where it is none.</summary>
    private const double SmallWord = 3.4;

    /// <summary>Per trigram a known language does better than this; below it the text is of no language that we know (Cyrillic, gibberish).</summary>
    private const double WorstPerTrigram = -9.6;

    private static volatile LanguageProfiles _profiles = new(
    [
        .. EmbeddedData.Json<Dictionary<string, LanguageLook>>("languages.json")!
            .Select(entry => new LanguageProfile(entry.Key, entry.Value.Words, entry.Value.Text)),
    ]);

    /// <summary>ISO 639-1 code (hr, et, da, en, and the relatives de, id, sl, sr, fr …); null when the text is too short, mixed, or of no known language.</summary>
    public static string? Guess(string text)
    {
        var profiles = _profiles;
        using var sample = new LanguageSample(SampleOf(text));
        Span<double> letters = stackalloc double[profiles.Languages.Count];
        Span<int> words = stackalloc int[profiles.Languages.Count];
        letters.Clear();
        words.Clear();
        var trigrams = 0;
        while (sample.MoveNext())
        {
            profiles.Count(sample.Word, words);
            for (var i = 0; i < sample.Trigrams; i++)
                profiles.Add(sample.Trigram(i), letters);
            trigrams += sample.Trigrams;
        }

        if (trigrams < 6)
            return null;
        int best = -1;
        double first = double.NegativeInfinity, second = double.NegativeInfinity;
        for (var i = 0; i < letters.Length; i++)
        {
            var score = letters[i] + (SmallWord * words[i]);
            if (score > first)
            {
                second = first;
                first = score;
                best = i;
            }
            else if (score > second)
            {
                second = score;
            }
        }

        return first - second >= LeastLead && letters[best] / trigrams >= WorstPerTrigram ? profiles.Languages[best] : null;
    }

    /// <summary>The letters beyond a–z that a language is written with, in lower case; empty for a language that is not known.</summary>
    /// <param name="language">ISO 639-1 code.</param>
    public static string LettersOf(string language) => _profiles.LettersOf(language);

    /// <summary>Adds languages; one of a known language takes its place.</summary>
    internal static void Add(IEnumerable<(string Language, LanguageLook Look)> languages)
    {
        foreach (var (language, look) in languages)
            _profiles = _profiles.With(new(language, look.Words, look.Text));
    }

    /// <summary>
    /// How well the letters fit the language they fit best: mean natural logarithm of probability for each trigram, about −8 for a language that we know, −9 for one that we do not,
    /// below −10 for letters that are of none; null for fewer than 20 trigrams, which say nothing.
    /// </summary>
    public static double? Fit(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var profiles = _profiles;
        using var sample = new LanguageSample(SampleOf(text));
        Span<double> letters = stackalloc double[profiles.Languages.Count];
        letters.Clear();
        var trigrams = 0;
        while (sample.MoveNext())
        {
            for (var i = 0; i < sample.Trigrams; i++)
                profiles.Add(sample.Trigram(i), letters);
            trigrams += sample.Trigrams;
        }

        if (trigrams < 20)
            return null;
        var best = double.NegativeInfinity;
        foreach (var letter in letters)
            best = Math.Max(best, letter);
        return best / trigrams;
    }

    private static string SampleOf(string text)
    {
        if (text.Length <= 3 * SampleLength)
            return text;
        var middle = (text.Length / 2) - (SampleLength / 2);
        return string.Concat(text.AsSpan(0, SampleLength), " ", text.AsSpan(middle, SampleLength)) + string.Concat(" ", text.AsSpan(text.Length - SampleLength));
    }
}
