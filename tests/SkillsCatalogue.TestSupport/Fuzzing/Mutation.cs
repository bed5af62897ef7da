namespace SkillsCatalogue.TestSupport.Fuzzing;

/// <summary>One way of damaging a document.</summary>
/// <param name="Name">In few words.</param>
/// <param name="Apply">Makes new bytes; the given ones stay as they are.</param>
internal sealed record Mutation(string Name, Func<byte[], Random, byte[]> Apply)
{
    /// <summary>Numbers that parsers stumble over.</summary>
    public static readonly string[] Numbers = ["0", "-1", "1", "255", "65536", "2147483647", "-2147483648", "4294967296", "99999999999999999999", "1e30", "0.00000001", "NaN", "--5", ""];

    public static T Pick<T>(Random random, IReadOnlyList<T> among) => among[random.Next(among.Count)];
}
