using SkillsCatalogue.Search.Matching;

namespace SkillsCatalogue.Search.Duplicates;

/// <summary>Compares two texts of one language word by word.</summary>
internal static class DuplicateComparison
{
    /// <summary>A word that nothing on the other side resembles more is another word.</summary>
    private const float Alike = 0.6f;

    public static DuplicateVerdict Of(PreparedText a, PreparedText b)
    {
        if (a.Words.Length == 0 || b.Words.Length == 0)
            return new(0, DuplicateGuard.None);
        var (matchedA, allA, alienA) = Side(a.Words, b.Words);
        var (matchedB, allB, alienB) = Side(b.Words, a.Words);
        var score = (matchedA + matchedB) / (allA + allB);
        return new(score, Guard(a, b, alienA && alienB));
    }

    private static DuplicateGuard Guard(PreparedText a, PreparedText b, bool replaced)
    {
        if (a.Negations % 2 != b.Negations % 2)
            return DuplicateGuard.Negation;
        if (!a.Numbers.AsSpan().SequenceEqual(b.Numbers))
            return DuplicateGuard.Number;
        if (a.HasLevel != b.HasLevel)
            return DuplicateGuard.Level;
        return replaced ? DuplicateGuard.Replaced : DuplicateGuard.None;
    }

    /// <summary>Weight that is found on the other side, all weight, and whether a telling word is found nowhere.</summary>
    private static (float Matched, float All, bool Alien) Side(IndexedWord[] words, IndexedWord[] others)
    {
        float matched = 0, all = 0;
        var alien = false;
        foreach (var word in words)
        {
            var best = 0f;
            foreach (var other in others)
                best = Math.Max(best, word.SimilarityTo(other));
            all += word.Weight;
            matched += best >= Alike ? best * word.Weight : 0;
            alien |= best < Alike && word.Weight >= 1;
        }

        return (matched, all, alien);
    }
}
