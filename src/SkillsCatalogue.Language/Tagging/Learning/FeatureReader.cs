using System.Runtime.InteropServices;
using SkillsCatalogue.Core.Text;
using SkillsCatalogue.Language.Analysis;

namespace SkillsCatalogue.Language.Tagging.Learning;

/// <summary>
/// Reads the features of a text: stems and pairs of neighbouring stems of its language, sequences of 4 and 5 letters of any language, what the rules found
/// (which means the same in all languages), and, for languages without labelled texts, the English stems that the bridge gives for its words.
/// </summary>
internal static class FeatureReader
{
    /// <summary>Longest n-gram and shortest of letters within a word.</summary>
    private const int Shortest = 4, Longest = 5;

    /// <summary>All features of a text.</summary>
    /// <param name="language">ISO 639-1 code.</param>
    public static TextFeatures Read(string text, string language) => Words(text, language) with { Rules = Rules(text, language) };

    /// <summary>Features of words and letters alone, without what the rules find.</summary>
    public static TextFeatures Words(string text, string language)
    {
        var words = new Dictionary<int, float>();
        var letters = new Dictionary<int, float>();
        var bridge = LanguageBridge.For(language);
        string? before = null;
        foreach (var term in TextAnalysis.Terms(text, language))
        {
            var folded = Folding.WithoutAccents(term.Word);
            Count(words, Hash('w', language, term.Stem));
            if (before is not null)
                Count(words, Hash('p', language, before, term.Stem));
            before = term.Stem;
            if (bridge is not null)
            {
                foreach (var english in bridge.English(folded))
                    Count(words, Hash('w', "en", english));
            }

            Letters(folded, letters);
        }

        return new(Pairs(words), Pairs(letters), []);
    }

    /// <summary>An English text as the bridge would show it if it were written in another language: only the stems that the bridge knows, and the rules.</summary>
    public static TextFeatures ReadAsBridged(string text)
    {
        var words = new Dictionary<int, float>();
        foreach (var term in TextAnalysis.Terms(text, "en"))
        {
            if (LanguageBridge.Reaches(term.Stem))
                Count(words, Hash('w', "en", term.Stem));
        }

        return new(Pairs(words), [], Rules(text, "en"));
    }

    private static int[] Rules(string text, string language)
    {
        var found = new HashSet<int>();
        foreach (var scheme in TagSchemes.All)
        {
            if (TagLexicon.For(scheme.Id, language) is not { } lexicon)
                continue;
            var verdict = TagRules.Judge(text, language, lexicon, null);
            foreach (var why in verdict.Found)
                found.Add(Hash('r', scheme.Id, why));
            foreach (var why in verdict.PassedOver)
                found.Add(Hash('o', scheme.Id, why));
            found.Add(Hash('v', scheme.Id, verdict.Probability switch { < 0.06 => "low", < 0.12 => "none", < 0.5 => "some", < 0.8 => "likely", < 0.95 => "sure", _ => "surest" }));
        }

        return [.. found];
    }

    private static void Letters(string word, Dictionary<int, float> letters)
    {
        Span<char> padded = stackalloc char[Math.Min(word.Length, 60) + 2];
        padded[0] = padded[^1] = ' ';
        word.AsSpan(0, padded.Length - 2).CopyTo(padded[1..]);
        for (var length = Shortest; length <= Longest; length++)
        {
            if (padded.Length < length)
            {
                if (length == Shortest)
                    Count(letters, Hash('c', padded));
                break;
            }

            for (var i = 0; i + length <= padded.Length; i++)
                Count(letters, Hash('c', padded.Slice(i, length)));
        }
    }

    private static void Count(Dictionary<int, float> counts, int bucket) => CollectionsMarshal.GetValueRefOrAddDefault(counts, bucket, out _)++;

    private static (int, float)[] Pairs(Dictionary<int, float> counts) => [.. counts.Select(pair => (pair.Key, pair.Value))];

    private static int Hash(char kind, string one, string two, string three = "")
    {
        var hash = Mix(Mix(2166136261, kind), one);
        hash = Mix(Mix(hash, '\u0001'), two);
        return Bucket(three.Length == 0 ? hash : Mix(Mix(hash, '\u0002'), three));
    }

    private static int Hash(char kind, ReadOnlySpan<char> letters) => Bucket(Mix(Mix(2166136261, kind), letters));

    /// <summary>FNV-1a over UTF-16 units: the same on every machine and in every version.</summary>
    private static uint Mix(uint hash, ReadOnlySpan<char> letters)
    {
        foreach (var letter in letters)
            hash = Mix(hash, letter);
        return hash;
    }

    private static uint Mix(uint hash, char letter) => ((hash ^ (byte)letter) * 16777619 ^ (uint)(letter >> 8)) * 16777619;

    private static int Bucket(uint hash)
    {
        hash ^= hash >> 16;
        hash *= 0x85ebca6b;
        hash ^= hash >> 13;
        return (int)(hash & (TextFeatures.BucketCount - 1));
    }
}
