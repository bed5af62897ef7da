namespace SkillsCatalogue.TestSupport.Fuzzing;

/// <summary>Damage that any file can come to.</summary>
internal static class ByteMutations
{
    public static readonly IReadOnlyList<Mutation> All =
    [
        new("bytes changed", Flip),
        new("cut off", (bytes, random) => bytes[..random.Next(1, bytes.Length + 1)]),
        new("piece removed", (bytes, random) => Piece(bytes, random) is var (start, end) ? [.. bytes[..start], .. bytes[end..]] : bytes),
        new("piece doubled", (bytes, random) => Piece(bytes, random) is var (start, end) ? [.. bytes[..end], .. bytes[start..]] : bytes),
        new("pieces swapped", Swap),
        new("piece blanked", Blank),
    ];

    private static byte[] Flip(byte[] bytes, Random random)
    {
        if (bytes.Length == 0)
            return bytes;
        var changed = bytes.ToArray();
        for (var i = random.Next(1, 30); i > 0; i--)
            changed[random.Next(changed.Length)] = (byte)random.Next(256);
        return changed;
    }

    private static byte[] Swap(byte[] bytes, Random random)
    {
        var cuts = Enumerable.Range(0, 4).Select(_ => random.Next(bytes.Length + 1)).Order().ToArray();
        return [.. bytes[..cuts[0]], .. bytes[cuts[2]..cuts[3]], .. bytes[cuts[1]..cuts[2]], .. bytes[cuts[0]..cuts[1]], .. bytes[cuts[3]..]];
    }

    private static byte[] Blank(byte[] bytes, Random random)
    {
        var (start, end) = Piece(bytes, random);
        var changed = bytes.ToArray();
        changed.AsSpan(start, end - start).Fill((byte)random.Next(256));
        return changed;
    }

    private static (int Start, int End) Piece(byte[] bytes, Random random)
    {
        var start = random.Next(bytes.Length + 1);
        return (start, Math.Min(bytes.Length, start + random.Next(1, Math.Max(2, bytes.Length / 8))));
    }
}
