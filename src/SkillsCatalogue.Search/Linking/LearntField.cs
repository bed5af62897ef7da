namespace SkillsCatalogue.Search.Linking;

/// <summary>Log-odds that the words of a sentence are those of the training sentences of a concept rather than of all of them.</summary>
internal sealed class LearntField
{
    /// <summary>Words seen less often than this beyond chance weigh little.</summary>
    private const double Smoothing = 2;

    private readonly Dictionary<int, (int Concept, float Weight)[]> _postings = [];
    private readonly int _concepts;

    public LearntField(IReadOnlyDictionary<string, int> numbers, IReadOnlyDictionary<string, LinkLearnt> learnt)
    {
        _concepts = numbers.Count;
        double all = Math.Max(1, learnt.Values.Sum(one => one.Sentences));
        var totals = new Dictionary<int, int>();
        foreach (var (word, count) in learnt.Values.SelectMany(one => one.Words))
            totals[word] = totals.GetValueOrDefault(word) + count;
        var postings = new Dictionary<int, List<(int, float)>>();
        foreach (var (uri, one) in learnt.OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            if (!numbers.TryGetValue(uri, out var number))
                continue;
            foreach (var (word, count) in one.Words)
            {
                var usual = totals[word] / all;
                var share = (count + (Smoothing * usual)) / (one.Sentences + Smoothing);
                var weight = Math.Log(share / usual);
                if (weight <= 0)
                    continue;
                if (!postings.TryGetValue(word, out var list))
                    postings[word] = list = [];
                list.Add((number, (float)(weight * Math.Min(1, count / 2.0))));
            }
        }

        foreach (var (word, list) in postings)
            _postings[word] = [.. list];
    }

    public float[] Score(IEnumerable<string> words)
    {
        var scores = new float[_concepts];
        foreach (var word in words.Select(LinkLearnt.HashOf).Distinct())
        {
            foreach (var (concept, weight) in _postings.GetValueOrDefault(word, []))
                scores[concept] += weight;
        }

        return scores;
    }
}
