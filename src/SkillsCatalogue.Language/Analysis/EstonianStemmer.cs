using System.Collections.Frozen;

namespace SkillsCatalogue.Language.Analysis;

/// <summary>
/// Light stemmer for Estonian over folded words: cases and plurals, the noun classes <c>-us</c>, <c>-mine</c> and <c>-ne</c>, verb endings, the vowel of the stem,
/// and the commonest grade changes (nn/nd, ll/ld, d/t, g/k). Compounds are not parted.
/// </summary>
internal static class EstonianStemmer
{
    private const string Cases = "sse s st le l lt ks ta ga";

    private static readonly Suffixes OfUs = new(With("us", "", "t", "i", "ed", "e", "te", "tena", "si") + " "
        + WithCases("use") + " " + WithCases("uste"));

    private static readonly Suffixes OfMine = new(With("mi", "ne", "st", "sed", "se", "ste", "si", "seks") + " " + WithCases("mise") + " " + WithCases("miste"));

    private static readonly Suffixes OfNe = new("ne set seid sed sete si " + WithCases("se") + " " + WithCases("sete") + " " + WithCases("ste"));

    private static readonly Suffixes Inflection = new(
        Cases + " te de d t id sid eid " + WithCases("te") + " " + WithCases("de") + " " + WithCases("i")
        + " b vad ma da tud dud takse des mata nud ks ksid v vat va mas mast tav tavad tava tavate dav dava davad davate");

    private static readonly FrozenDictionary<string, string> Irregular = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["seade"] = "seat",
        ["seadme"] = "seat",
        ["seadmed"] = "seat",
        ["seadmete"] = "seat",
        ["seadmeid"] = "seat",
        ["seadmetega"] = "seat",
        ["seadmega"] = "seat",
        ["noue"] = "nout",
        ["nouete"] = "nout",
        ["nouetele"] = "nout",
        ["vee"] = "vesi",
        ["vett"] = "vesi",
        ["veega"] = "vesi",
        ["kate"] = "kasi",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    public static string Stem(string word)
    {
        if (Irregular.TryGetValue(word, out var irregular))
            return irregular;

        var stem = OfMine.Strip(word, 4);
        if (stem.Length < word.Length)
            return EndSounds(stem);
        stem = OfUs.Strip(word, 3);
        if (stem.Length < word.Length)
            return stem + "us";
        stem = OfNe.Strip(word, 5);
        if (stem.Length < word.Length && !"aeiou".Contains(stem[^1], StringComparison.Ordinal))
            return EndSounds(stem);
        return EndSounds(WithoutInflection(word));
    }

    /// <summary>An ending of one letter follows a vowel: the d of <c>keskkond</c> and <c>standard</c> is none.</summary>
    private static string WithoutInflection(string word)
    {
        if (word.EndsWith("nda", StringComparison.Ordinal))
            return word[..^1];
        var stem = Inflection.Strip(word, 3);
        return stem.Length == word.Length - 1 && !"aeiou".Contains(stem[^1], StringComparison.Ordinal) ? word : stem;
    }

    private static string EndSounds(string stem)
    {
        while (stem.Length > 4 && "aeiu".Contains(stem[^1], StringComparison.Ordinal))
            stem = stem[..^1];
        if (stem.EndsWith("nn", StringComparison.Ordinal) || stem.EndsWith("nd", StringComparison.Ordinal))
            return stem[..^1] + "t";
        if (stem.EndsWith("ll", StringComparison.Ordinal) || stem.EndsWith("ld", StringComparison.Ordinal))
            return stem[..^1] + "t";
        if (stem.Length > 3 && stem[^1] is 'd' or 'g')
            return stem[..^1] + (stem[^1] == 'd' ? 't' : 'k');
        return stem.Length > 4 && stem[^1] == stem[^2] ? stem[..^1] : stem;
    }

    private static string With(string root, params string[] endings) => string.Join(' ', endings.Select(ending => root + ending));

    private static string WithCases(string root) => root + " " + With(root, Cases.Split(' '));
}
