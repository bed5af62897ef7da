namespace SkillsCatalogue.Search.Linking;

/// <summary>What training sentences taught about one concept.</summary>
/// <param name="Sentences">How many of them were about it.</param>
/// <param name="Words">Hashes of the stems in them with how many sentences have each.</param>
internal sealed record LinkLearnt(int Sentences, IReadOnlyDictionary<int, int> Words)
{
    /// <summary>A hash that is the same in every process.</summary>
    public static int HashOf(string word)
    {
        var hash = 2166136261u;
        foreach (var letter in word)
            hash = (hash ^ letter) * 16777619u;
        return (int)(hash & 0x7FFFFFFF);
    }

    /// <summary>Counts sentences by concept.</summary>
    public static Dictionary<string, LinkLearnt> Count(IEnumerable<(IReadOnlyList<string> Words, IReadOnlyCollection<string> Uris)> sentences)
    {
        var learnt = new Dictionary<string, (int Count, Dictionary<int, int> Words)>(StringComparer.Ordinal);
        foreach (var (words, uris) in sentences)
        {
            int[] hashes = [.. words.Select(HashOf).Distinct()];
            foreach (var uri in uris)
            {
                var (count, seen) = learnt.TryGetValue(uri, out var known) ? known : (0, []);
                foreach (var hash in hashes)
                    seen[hash] = seen.GetValueOrDefault(hash) + 1;
                learnt[uri] = (count + 1, seen);
            }
        }

        return learnt.ToDictionary(pair => pair.Key, pair => new LinkLearnt(pair.Value.Count, pair.Value.Words), StringComparer.Ordinal);
    }
}
