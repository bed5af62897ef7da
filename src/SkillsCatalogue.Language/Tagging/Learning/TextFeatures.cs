namespace SkillsCatalogue.Language.Tagging.Learning;

/// <summary>Counted features of a text before they are weighed: the same for every model.</summary>
/// <param name="Words">Buckets of stems, pairs of stems and bridged English stems, with their counts.</param>
/// <param name="Letters">Buckets of letter sequences, with their counts.</param>
/// <param name="Rules">Buckets of what the rules found.</param>
internal sealed record TextFeatures((int Bucket, float Count)[] Words, (int Bucket, float Count)[] Letters, int[] Rules)
{
    /// <summary>Buckets that features are hashed into.</summary>
    public const int BucketCount = 1 << 19;

    /// <summary>Share of letter sequences beside words in the length of the vector.</summary>
    private const float LetterShare = 0.7f;

    /// <summary>Value of each thing that the rules found.</summary>
    private const float RuleValue = 0.5f;

    /// <summary>Weighs the counts: 1 + ln(count), times the rarity, each family brought to its share.</summary>
    /// <param name="rarity">Inverse document frequency of a bucket.</param>
    public SparseVector Weigh(ReadOnlySpan<float> rarity)
    {
        var values = new Dictionary<int, float>(Words.Length + Letters.Length + Rules.Length);
        Add(Words, 1, rarity, values);
        Add(Letters, LetterShare, rarity, values);
        foreach (var rule in Rules)
            values[rule] = values.GetValueOrDefault(rule) + RuleValue;
        return new([.. values.Keys], [.. values.Values]);
    }

    private static void Add((int Bucket, float Count)[] family, float share, ReadOnlySpan<float> rarity, Dictionary<int, float> values)
    {
        double squares = 0;
        foreach (var (bucket, count) in family)
        {
            var value = (1 + Math.Log(count)) * rarity[bucket];
            squares += value * value;
        }

        if (squares <= 0)
            return;
        var scale = share / Math.Sqrt(squares);
        foreach (var (bucket, count) in family)
        {
            if (rarity[bucket] > 0)
                values[bucket] = values.GetValueOrDefault(bucket) + (float)((1 + Math.Log(count)) * rarity[bucket] * scale);
        }
    }
}
