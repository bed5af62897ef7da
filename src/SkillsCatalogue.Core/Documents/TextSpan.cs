namespace SkillsCatalogue.Core.Documents;

/// <summary>A stretch of canonical text. Offsets count UTF-16 units; <paramref name="Start"/> is inclusive, <paramref name="End"/> exclusive.</summary>
public readonly record struct TextSpan(int Start, int End) : IComparable<TextSpan>
{
    /// <summary>Number of UTF-16 units.</summary>
    public int Length => End - Start;

    public bool IsEmpty => End <= Start;

    public bool Contains(int offset) => offset >= Start && offset < End;

    public bool Contains(TextSpan other) => other.Start >= Start && other.End <= End;

    public bool Overlaps(TextSpan other) => Start < other.End && other.Start < End;

    /// <summary>Shared length over joint length, 0 to 1 (intersection over union).</summary>
    public double IntersectionOverUnion(TextSpan other)
    {
        var shared = Math.Min(End, other.End) - Math.Max(Start, other.Start);
        return shared <= 0 ? 0 : (double)shared / (Length + other.Length - shared);
    }

    public int CompareTo(TextSpan other) => Start != other.Start ? Start.CompareTo(other.Start) : End.CompareTo(other.End);

    public static bool operator <(TextSpan left, TextSpan right) => left.CompareTo(right) < 0;

    public static bool operator >(TextSpan left, TextSpan right) => left.CompareTo(right) > 0;

    public static bool operator <=(TextSpan left, TextSpan right) => left.CompareTo(right) <= 0;

    public static bool operator >=(TextSpan left, TextSpan right) => left.CompareTo(right) >= 0;
}
