namespace SkillsCatalogue.Language.Analysis;

/// <summary>Light stemmer for English in the manner of Porter's: plural, verb endings, then the commonest derivations (<c>-ation</c>, <c>-ment</c>, <c>-ise</c>, <c>-ate</c>, <c>-er</c>).</summary>
internal static class EnglishStemmer
{
    private static readonly Suffixes Derivation = new("isation ization ational ation ations ator ate ise ize iser izer ment mental mentally ness ly ability ibility able ible");

    public static string Stem(string word)
    {
        var stem = WithoutPlural(word);
        stem = WithoutVerbEnding(stem);
        if (stem.Length > 4 && stem[^1] == 'e' && !Derives(stem))
            stem = stem[..^1];
        stem = Derivation.Strip(stem, 4);
        if (stem.Length > 4 && stem[^1] == 'e')
            stem = stem[..^1];
        if (stem.Length > 5 && (EndsWith(stem, "is") || EndsWith(stem, "iz") || EndsWith(stem, "at")))
            stem = stem[..^2];
        if (stem.Length > 7 && EndsWith(stem, "ion"))
            stem = stem[..^3];
        if (stem.Length > 3 && stem[^1] == 'y' && !IsVowel(stem[^2]))
            stem = stem[..^1] + "i";
        return Undouble(stem);
    }

    private static bool Derives(string stem) =>
        EndsWith(stem, "ate") || EndsWith(stem, "ise") || EndsWith(stem, "ize")
        || EndsWith(stem, "able") || EndsWith(stem, "ible");

    private static string WithoutPlural(string word)
    {
        if (word.Length > 4 && EndsWith(word, "ies"))
            return word[..^3] + "y";
        if (word.Length > 5 && (EndsWith(word, "sses") || EndsWith(word, "xes")
            || EndsWith(word, "ches") || EndsWith(word, "shes")))
            return word[..^2];
        return word.Length > 3 && word[^1] == 's' && word[^2] is not ('s' or 'u' or 'i') ? word[..^1] : word;
    }

    private static string WithoutVerbEnding(string word)
    {
        foreach (var ending in (ReadOnlySpan<string>)["ing", "ed"])
        {
            if (!word.EndsWith(ending, StringComparison.Ordinal) || word.Length - ending.Length < 3)
                continue;
            var stem = word[..^ending.Length];
            return stem.Any(IsVowel) ? Undouble(stem) : word;
        }

        return word;
    }

    private static string Undouble(string stem) =>
        stem.Length > 3 && stem[^1] == stem[^2] && stem[^1] is not ('s' or 'e' or 'o') ? stem[..^1] : stem;

    private static bool EndsWith(string word, string ending) => word.EndsWith(ending, StringComparison.Ordinal);

    private static bool IsVowel(char c) => "aeiouy".Contains(c, StringComparison.Ordinal);
}
