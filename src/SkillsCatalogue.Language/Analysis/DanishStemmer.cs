namespace SkillsCatalogue.Language.Analysis;

/// <summary>Light stemmer for Danish over folded words: definite and plural endings, genitive, verb endings, then <c>-hed</c>, <c>-else</c>, <c>-ning</c>, <c>-ing</c>.</summary>
internal static class DanishStemmer
{
    private static readonly Suffixes Inflection = new(
        "e en et er ene erne eren eres ers ens ets enes ernes ede edes erende eret erede r");

    private static readonly Suffixes Derivation = new("hed else ning ing");

    public static string Stem(string word)
    {
        var stem = Neuter(word);
        stem = WithoutGenitive(stem);
        stem = Inflection.Strip(stem, 3);
        stem = Undouble(stem);
        stem = Derivation.Strip(stem, 3);
        if (stem.EndsWith("els", StringComparison.Ordinal) && stem.Length > 6)
            stem = stem[..^3];
        return Undouble(stem);
    }

    /// <summary>digitalt, bæredygtigt: the t of the neuter after l and g.</summary>
    private static string Neuter(string word) =>
        word.Length > 5 && word[^1] == 't' && word[^2] is 'l' or 'g' ? word[..^1] : word;

    /// <summary>The s of a genitive, but not of words that end in a double s or in a vowel and s of their own (proces, basis).</summary>
    private static string WithoutGenitive(string word) =>
        word.Length > 5 && word[^1] == 's' && word[^2] is not ('s' or 'i' or 'u' or 'c') && !word.EndsWith("ces", StringComparison.Ordinal) ? word[..^1] : word;

    private static string Undouble(string stem) =>
        stem.Length > 3 && stem[^1] == stem[^2] && !"aeiou".Contains(stem[^1], StringComparison.Ordinal) ? stem[..^1] : stem;
}
