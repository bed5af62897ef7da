namespace SkillsCatalogue.Language.Tagging.Learning;

/// <summary>Features of a text: buckets and their values, no bucket twice.</summary>
internal readonly record struct SparseVector(int[] Buckets, float[] Values)
{
    public double Dot(ReadOnlySpan<double> weights)
    {
        var sum = 0.0;
        for (var i = 0; i < Buckets.Length; i++)
            sum += weights[Buckets[i]] * Values[i];
        return sum;
    }

    public double Dot(ReadOnlySpan<Half> weights)
    {
        var sum = 0.0;
        for (var i = 0; i < Buckets.Length; i++)
            sum += (double)weights[Buckets[i]] * Values[i];
        return sum;
    }
}
