namespace SkillsCatalogue.Search.Linking;

/// <summary>
/// Which words speak of the same things: normalised pointwise mutual information of words that stand in the labels and descriptions of the same concepts.
/// Counted on the vocabulary itself whenever an index is built.
/// </summary>
internal sealed class WordAssociation
{
    /// <summary>Pairs seen in fewer concepts prove nothing.</summary>
    private const int FewestTogether = 3;

    private const double LeastInformation = 0.2;

    private readonly Dictionary<long, float> _pairs = [];

    /// <param name="texts">For each concept the words of its labels and all its words, as numbers, each once.</param>
    public WordAssociation(IReadOnlyList<(int[] Label, int[] All)> texts)
    {
        var alone = new Dictionary<int, int>();
        var together = new Dictionary<long, int>();
        foreach (var (label, all) in texts)
        {
            foreach (var word in all)
                alone[word] = alone.GetValueOrDefault(word) + 1;
        }

        var common = texts.Count / 10;
        foreach (var (label, all) in texts)
        {
            foreach (var target in label)
            {
                foreach (var source in all)
                {
                    if (source != target && alone[source] >= FewestTogether && alone[source] < common && alone[target] >= FewestTogether)
                    {
                        ref var count = ref System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(together, Key(source, target), out _);
                        count++;
                    }
                }
            }
        }

        foreach (var (key, count) in together)
        {
            if (count < FewestTogether)
                continue;
            var joint = (double)count / texts.Count;
            var information = Math.Log(joint * texts.Count / alone[(int)(key >> 32)] * texts.Count / alone[(int)(key & 0xFFFFFFFF)]) / -Math.Log(joint);
            if (information > LeastInformation)
                _pairs[key] = (float)information;
        }
    }

    /// <summary>How much the first word speaks for the second in a label, 0 to 1.</summary>
    public float Of(int source, int target) => _pairs.GetValueOrDefault(Key(source, target));

    private static long Key(int source, int target) => ((long)source << 32) | (uint)target;
}
