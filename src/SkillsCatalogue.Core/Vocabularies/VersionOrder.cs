using System.Globalization;

namespace SkillsCatalogue.Core.Vocabularies;

/// <summary>Orders versions by their numbers: 1.0.3, 1.0.x, 1.1, 1.1.1, 1.2, 1.10.</summary>
public sealed class VersionOrder : IComparer<string>
{
    public static VersionOrder Instance { get; } = new();

    public int Compare(string? x, string? y)
    {
        var (left, right) = ((x ?? "").Split('.'), (y ?? "").Split('.'));
        for (var i = 0; i < Math.Min(left.Length, right.Length); i++)
        {
            var order = Number(left[i]).CompareTo(Number(right[i]));
            if (order != 0)
                return order;
        }

        return left.Length != right.Length ? left.Length.CompareTo(right.Length) : string.CompareOrdinal(x, y);
    }

    /// <summary>A part that is no number (<c>x</c>) comes after those that are.</summary>
    private static int Number(string part) => int.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : int.MaxValue;
}
