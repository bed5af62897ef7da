namespace SkillsCatalogue.Language.Analysis;

/// <summary>All profiles beside each other: one look-up of a trigram or word tells what every language makes of it.</summary>
internal sealed class LanguageProfiles
{
    private readonly Dictionary<ulong, int> _rows = [];
    private readonly Dictionary<string, int[]>.AlternateLookup<ReadOnlySpan<char>> _smallWords;

    /// <summary>Row by row the logarithms of one trigram's probability, a column for each language; the first row is that of a trigram none has.</summary>
    private readonly double[] _logarithms;

    private readonly IReadOnlyList<LanguageProfile> _profiles;

    public LanguageProfiles(IReadOnlyList<LanguageProfile> profiles)
    {
        _profiles = profiles;
        Languages = [.. profiles.Select(profile => profile.Language)];
        foreach (var trigram in profiles.SelectMany(profile => profile.Trigrams))
            _rows.TryAdd(trigram, _rows.Count + 1);
        _logarithms = new double[(_rows.Count + 1) * profiles.Count];
        for (var column = 0; column < profiles.Count; column++)
        {
            _logarithms[column] = profiles[column].Unseen;
            foreach (var (trigram, row) in _rows)
                _logarithms[(row * profiles.Count) + column] = profiles[column].LogProbability(trigram);
        }

        _smallWords = profiles.SelectMany((profile, column) => profile.SmallWords.Select(word => (word, column)))
            .GroupBy(entry => entry.word, entry => entry.column, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.ToArray(), StringComparer.Ordinal)
            .GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>ISO 639-1 codes; the columns of sums and counts are in their order.</summary>
    public IReadOnlyList<string> Languages { get; }

    /// <summary>These and one more, which takes the place of one of the same language.</summary>
    public LanguageProfiles With(LanguageProfile added) => new([.. _profiles.Where(profile => profile.Language != added.Language), added]);

    /// <summary>Letters beyond a–z of a language, in lower case; empty for one that is not known.</summary>
    public string LettersOf(string language) => _profiles.FirstOrDefault(profile => profile.Language == language)?.Letters ?? "";

    /// <summary>Adds to the sum of each language the logarithm of the trigram's probability.</summary>
    public void Add(ulong trigram, Span<double> sums)
    {
        var logarithms = _logarithms.AsSpan(_rows.GetValueOrDefault(trigram) * sums.Length, sums.Length);
        for (var i = 0; i < sums.Length; i++)
            sums[i] += logarithms[i];
    }

    /// <summary>Adds one to the count of each language that has the word as a small word.</summary>
    /// <param name="word">In lower case.</param>
    public void Count(ReadOnlySpan<char> word, Span<int> counts)
    {
        if (!_smallWords.TryGetValue(word, out var columns))
            return;
        foreach (var column in columns)
            counts[column]++;
    }
}
