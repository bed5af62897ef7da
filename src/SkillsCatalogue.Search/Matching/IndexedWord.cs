using System.Numerics;

namespace SkillsCatalogue.Search.Matching;

/// <summary>A stem as the words of a text share it: one object a stem and language, so that equal words are the same object.</summary>
/// <param name="Weight">How much the word tells, above 0 to 1: rare in the index is near 1, a word of most statements near 0.</param>
/// <param name="IsKnown">The index holds it in this language.</param>
internal sealed record IndexedWord(string Stem, float Weight, bool IsKnown)
{
    private readonly int[] grams = GramsOf(Stem);

    /// <summary>64 hashed trigrams: two words without a common bit have no common trigram.</summary>
    private readonly ulong signature = GramsOf(Stem).Aggregate(0UL, (bits, gram) => bits | (1UL << Bit(gram)));

    public IReadOnlyList<int> Grams => grams;

    public bool HasDigit { get; } = Stem.Any(char.IsDigit);

    /// <summary>
    /// 1 for the same stem; below 1 for words that share enough letters: inflection that no stemmer foresaw, the parts of a compound, words that travel between
    /// languages. 0 where the letters shared prove nothing. Words with digits are the same or not.
    /// </summary>
    public float SimilarityTo(IndexedWord other)
    {
        if (ReferenceEquals(this, other))
            return 1;
        if ((signature & other.signature) == 0 || BitOperations.PopCount(signature & other.signature) < 2)
            return 0;
        if (Stem == other.Stem)
            return 1;
        if (HasDigit || other.HasDigit || Math.Min(Stem.Length, other.Stem.Length) < 4)
            return 0;
        var best = Math.Max(Math.Max(Dice(other), Containment(other)), Beginning(other));
        return best >= LeastSimilarity ? best : 0;
    }

    public const float LeastSimilarity = 0.5f;

    private static int Bit(int gram) => (int)((uint)(gram * -1640531527) >> 26);

    private float Dice(IndexedWord other)
    {
        int i = 0, j = 0, shared = 0;
        while (i < grams.Length && j < other.grams.Length)
        {
            if (grams[i] == other.grams[j])
            {
                shared++;
                i++;
                j++;
            }
            else if (grams[i] < other.grams[j])
            {
                i++;
            }
            else
            {
                j++;
            }
        }

        return 2f * shared / (grams.Length + other.grams.Length);
    }

    /// <summary>The shorter word opens or closes the longer one: a compound (koristusrakendus, madspild) or a prefix (instalirati, preinstalirati).</summary>
    private float Containment(IndexedWord other)
    {
        var (shorter, longer) = Stem.Length < other.Stem.Length ? (Stem, other.Stem) : (other.Stem, Stem);
        return longer.StartsWith(shorter, StringComparison.Ordinal) || longer.EndsWith(shorter, StringComparison.Ordinal)
            ? 0.4f + (0.5f * shorter.Length / longer.Length)
            : 0;
    }

    /// <summary>A long common beginning: the ending differs by more than the stemmer takes away.</summary>
    private float Beginning(IndexedWord other)
    {
        var shared = Stem.AsSpan().CommonPrefixLength(other.Stem);
        return shared < 5 ? 0 : (float)shared / Math.Max(Stem.Length, other.Stem.Length);
    }

    private static int[] GramsOf(string stem)
    {
        var padded = $"_{stem}_";
        var codes = new int[Math.Max(0, padded.Length - 2)];
        for (var i = 0; i < codes.Length; i++)
            codes[i] = (padded[i] * 961) ^ (padded[i + 1] * 31) ^ (padded[i + 2] << 16);
        Array.Sort(codes);
        return codes;
    }
}
