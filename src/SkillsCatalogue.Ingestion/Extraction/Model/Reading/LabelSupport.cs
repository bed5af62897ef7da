using SkillsCatalogue.Language.Analysis;

namespace SkillsCatalogue.Ingestion.Extraction.Model.Reading;

/// <summary>How far the words of a label stand in the words that are to prove it. Inflection does not count; no language's rules are needed.</summary>
internal static class LabelSupport
{
    /// <summary>Shorter words (and, of, u, ja) prove nothing.</summary>
    private const int ShortestWord = 3;

    private const int SharedStart = 4;

    private const int ShortestPart = 5;

    /// <summary>Share of the label's words that stand in the text, 0 to 1; 0 for a label without words.</summary>
    public static double Of(string label, string text)
    {
        var wanted = Words(label);
        if (wanted.Count == 0)
            return 0;
        var there = Words(text);
        return (double)wanted.Count(word => there.Any(other => IsAlike(word, other))) / wanted.Count;
    }

    /// <summary>Equal, the same start and at least half of the longer word, or a part of a compound.</summary>
    private static bool IsAlike(string one, string other)
    {
        var (shorter, longer) = one.Length <= other.Length ? (one, other) : (other, one);
        var shared = 0;
        while (shared < shorter.Length && shorter[shared] == longer[shared])
            shared++;
        return (shared >= Math.Min(shorter.Length, SharedStart) && 2 * shared >= longer.Length)
            || (shorter.Length >= ShortestPart && longer.Contains(shorter, StringComparison.Ordinal));
    }

    private static List<string> Words(string text)
    {
        List<string> all = [.. TextAnalysis.Terms(text, null).Select(term => term.Stem)];
        return all.FindAll(word => word.Length >= ShortestWord) is { Count: > 0 } telling ? telling : all;
    }
}
