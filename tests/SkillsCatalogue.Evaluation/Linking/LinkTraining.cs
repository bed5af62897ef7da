using SkillsCatalogue.Search.Linking;

namespace SkillsCatalogue.Evaluation.Linking;

/// <summary>Makes lists of candidates to learn from.</summary>
internal static class LinkTraining
{
    private const int Folds = 5;

    /// <summary>Words of training sentences by concept.</summary>
    public static Dictionary<string, LinkLearnt> Learnt(LinkIndex index, IEnumerable<LinkQuery> sentences) =>
        LinkLearnt.Count(sentences.Where(query => query.Right.Count > 0).Select(query => (index.Analyse(query.Text).Words, (IReadOnlyCollection<string>)query.Right)));

    /// <summary>
    /// Sentences with what the other folds taught. Every second fold of them sees half of the concepts as if nothing had been taught of them,
    /// so that the ranker learns to do without: most concepts have no training sentence.
    /// </summary>
    public static IReadOnlyList<LinkList> Sentences(LinkIndex index, IReadOnlyList<LinkQuery> sentences, double untaught, int seed)
    {
        var random = new Random(seed);
        int[] folds = [.. sentences.Select(_ => random.Next(Folds))];
        var lists = new LinkList?[sentences.Count];
        for (var fold = 0; fold < Folds; fold++)
        {
            var taught = Learnt(index, sentences.Where((_, i) => folds[i] != fold));
            var half = taught.OrderBy(pair => pair.Key, StringComparer.Ordinal).Where(_ => random.NextDouble() < 0.5).ToDictionary(StringComparer.Ordinal);
            var (all, some) = (index.Lay(taught), index.Lay(half));
            bool[] without = [.. sentences.Select(_ => random.NextDouble() < untaught)];
            var current = fold;
            Parallel.For(0, sentences.Count, i =>
            {
                if (folds[i] == current)
                    lists[i] = ListOf(index, sentences[i], without[i] ? some : all, without[i] ? half : taught);
            });
        }

        return [.. lists.OfType<LinkList>()];
    }

    /// <summary>Texts as queries with nothing taught.</summary>
    public static IReadOnlyList<LinkList> Phrases(LinkIndex index, IReadOnlyList<LinkQuery> queries)
    {
        var nothing = new Dictionary<string, LinkLearnt>();
        var field = index.Lay(nothing);
        return [.. queries.AsParallel().AsOrdered().Select(query => ListOf(index, query, field, nothing))];
    }

    /// <summary>Lists in which a right candidate stands, for the ranker.</summary>
    public static IReadOnlyList<(float[][], bool[])> Teaching(IEnumerable<LinkList> lists) =>
        [.. lists.Where(list => list.Right.Contains(true)).Select(list => (list.Features, list.Right))];

    private static LinkList ListOf(LinkIndex index, LinkQuery query, LearntField field, IReadOnlyDictionary<string, LinkLearnt> taught)
    {
        var candidates = index.Candidates(query.Text, field, taught);
        return new(candidates.Features, [.. candidates.Numbers.Select(number => query.Right.Contains(index.Concepts[number].Uri))], query.Right.Count > 0);
    }
}
