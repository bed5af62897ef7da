using System.Runtime.InteropServices;
using SkillsCatalogue.Search.Matching;

namespace SkillsCatalogue.Search.Duplicates;

/// <summary>
/// Finds texts that say the same skill: order, inflection, spelling and small words may differ; a denial, a number, a level or another telling word may not.
/// Only texts that share rare keys are compared, so the work grows with the number of texts and not with its square. It sees words and not meaning: a paraphrase in
/// other words and a translation are not found.
/// </summary>
public static class DuplicateFinder
{
    /// <summary>Least score of a duplicate. Set by hand; what it finds is measured by <c>evaluation duplicates</c>.</summary>
    public const double Threshold = 0.8;

    /// <summary>A key of more texts than this finds nobody.</summary>
    private const int MostTexts = 400;

    /// <summary>Keys, the rarest first, by which a text looks for others.</summary>
    private const int MostKeys = 12;

    /// <summary>Two texts of one language, compared; of two languages they are never duplicates.</summary>
    public static DuplicateVerdict Compare(DuplicateText first, DuplicateText second)
    {
        if (first.Language != second.Language)
            return new(0, DuplicateGuard.None);
        var cache = new Dictionary<string, IndexedWord>(StringComparer.Ordinal);
        return DuplicateComparison.Of(PreparedText.Of(first, cache), PreparedText.Of(second, cache));
    }

    /// <summary>Pairs of duplicates among the texts, the surest first, then in the order given.</summary>
    public static IReadOnlyList<DuplicatePair> Find(IReadOnlyList<DuplicateText> texts, CancellationToken ct = default) =>
        [.. texts.GroupBy(text => text.Language, StringComparer.Ordinal).SelectMany(group => InOneLanguage([.. group], ct)).OrderByDescending(pair => pair.Score)];

    private static List<DuplicatePair> InOneLanguage(DuplicateText[] texts, CancellationToken ct)
    {
        var cache = new Dictionary<string, IndexedWord>(StringComparer.Ordinal);
        PreparedText[] prepared = [.. texts.Select(text => PreparedText.Of(text, cache))];
        var postings = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        for (var i = 0; i < prepared.Length; i++)
        {
            foreach (var key in prepared[i].Keys)
                (CollectionsMarshal.GetValueRefOrAddDefault(postings, key, out _) ??= []).Add(i);
        }

        var pairs = new List<DuplicatePair>();
        // Who was compared with the present text already.
        var seen = new int[prepared.Length];
        for (var i = 0; i < prepared.Length; i++)
        {
            ct.ThrowIfCancellationRequested();
            foreach (var list in prepared[i].Keys.Select(key => postings[key]).OrderBy(list => list.Count).Take(MostKeys).Where(list => list.Count <= MostTexts))
            {
                foreach (var other in CollectionsMarshal.AsSpan(list))
                {
                    if (other >= i)
                        break;
                    if (seen[other] == i)
                        continue;
                    seen[other] = i;
                    var verdict = DuplicateComparison.Of(prepared[other], prepared[i]);
                    if (verdict.IsDuplicate)
                        pairs.Add(new(texts[other], texts[i], verdict.Score));
                }
            }
        }

        return pairs;
    }
}
