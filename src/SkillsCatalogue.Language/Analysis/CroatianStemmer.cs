using System.Collections.Frozen;

namespace SkillsCatalogue.Language.Analysis;

/// <summary>
/// Light stemmer for Croatian over folded words: inflection of nouns, adjectives and verbs first, then the commonest derivations
/// (verbal noun, <c>-ost</c>, <c>-stvo</c>, <c>-ski</c>, <c>-ni</c>, <c>-irati</c>), then sound changes at the end (k/c, fleeting a, ije/je).
/// </summary>
internal static class CroatianStemmer
{
    private static readonly Suffixes Inflection = new(
        "a e i o u om em og oga omu ome oj im ih ima ama ami ovi ati iti eti uti uje uju aju ao io");

    /// <summary>Endings that would take too much of a short word (osnova, cijena).</summary>
    private static readonly Suffixes LongInflection = new(
        "ova ove ovima ovom evi eva eve evima jeti ajuci avsi ivsi ujuci ujem ujemo ujete ajem ajemo amo ate eci imo ite ijeg ijem ijih ijim oscu ostima");

    private static readonly FrozenSet<string> WholeEndings = new[] { "log", "blem", "stem" }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly Suffixes Derivation = new("anj enj ost nost stv sk ir acij ij ovn");

    /// <summary>Verbs of repeated action (razvrstavati, izrađivati); shorter words end so of their own (održiv, sustav).</summary>
    private static readonly Suffixes Repeated = new("iv av");

    private static readonly FrozenDictionary<string, string> Irregular = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["podaci"] = "podatk",
        ["podacima"] = "podatk",
        ["zadaci"] = "zadatk",
        ["zadacima"] = "zadatk",
        ["posao"] = "posl",
        ["otpaci"] = "otpadk",
        ["otpacima"] = "otpadk",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    public static string Stem(string word)
    {
        if (Irregular.TryGetValue(word, out var irregular))
            return irregular;
        var stem = WithoutInflection(ShortIje(word));
        for (var round = 0; round < 2; round++)
        {
            if (stem.Length > 5 && stem.EndsWith("losk", StringComparison.Ordinal))
                return stem[..^2] + "g";
            if (stem.EndsWith("jenj", StringComparison.Ordinal))
                return stem[..^1];
            stem = Repeated.Strip(Derivation.Strip(stem, 4), 5);
            stem = WithoutAdjectiveN(stem);
        }

        return EndSounds(stem);
    }

    private static string WithoutInflection(string word)
    {
        if (WholeEndings.Any(ending => word.EndsWith(ending, StringComparison.Ordinal)) || (word.Length <= 6 && word.EndsWith("oj", StringComparison.Ordinal)))
            return word;
        if (word.AsSpan(0, word.Length - 1).EndsWith("gram", StringComparison.Ordinal))
            return word[..^1];
        var one = Inflection.Strip(word, 3);
        var other = LongInflection.Strip(word, 4);
        return one.Length < other.Length ? one : other;
    }

    /// <summary>primijeniti, primjena: the long form becomes the short one inside a word.</summary>
    private static string ShortIje(string word)
    {
        var at = word.IndexOf("ije", 1, StringComparison.Ordinal);
        return at > 0 && at + 5 < word.Length && !"aeiou".Contains(word[at + 3], StringComparison.Ordinal)
            ? string.Concat(word.AsSpan(0, at), word.AsSpan(at + 1))
            : word;
    }

    /// <summary>mrežn-, otpadn-, digitaln-, proizvodnj-: the n of an adjective, nj of a noun of action, after a consonant.</summary>
    private static string WithoutAdjectiveN(string stem)
    {
        if (stem.Length > 5 && stem.EndsWith("nj", StringComparison.Ordinal) && IsConsonant(stem[^3]))
            return stem[..^2];
        return stem.Length > 4 && stem[^1] == 'n' && IsConsonant(stem[^2]) ? stem[..^1] : stem;
    }

    private static string EndSounds(string stem)
    {
        if (stem.Length > 4 && stem[^1] == 'j' && stem[^2] is 'l' or 'n')
            stem = stem[..^1];
        if (stem.Length > 3 && stem.EndsWith("ck", StringComparison.Ordinal))
            stem = stem[..^2] + "k";
        else if (stem.Length > 3 && stem[^1] == 'c')
            stem = stem[..^1] + "k";
        if (stem.Length > 5 && stem.EndsWith("ak", StringComparison.Ordinal) && IsConsonant(stem[^3]))
            stem = stem[..^2] + "k";
        return stem;
    }

    private static bool IsConsonant(char c) => char.IsLetter(c) && !"aeiou".Contains(c, StringComparison.Ordinal);
}
