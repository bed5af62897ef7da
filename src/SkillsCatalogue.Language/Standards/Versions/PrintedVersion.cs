using System.Globalization;
using System.Text.RegularExpressions;
using SkillsCatalogue.Core.Standards;

namespace SkillsCatalogue.Language.Standards.Versions;

/// <summary>What a standard prints of its own age: the newest day from which something in it is valid, and its version number.</summary>
/// <param name="ValidFrom">Null when no day is printed.</param>
/// <param name="Number">Parts of the highest number (<c>2.1</c>); empty when none is printed.</param>
public sealed partial record PrintedVersion(DateOnly? ValidFrom, IReadOnlyList<int> Number)
{
    public static PrintedVersion Of(ParsedStandard standard) => new(
        standard.References.Where(reference => reference.Kind == "validFrom").Select(reference => DateIn(reference.Value)).Max(),
        standard.References.Where(reference => reference.Kind == "version").Select(reference => NumberIn(reference.Value)).Aggregate((IReadOnlyList<int>)[], (best, next) => Compare(next, best) > 0 ? next : best));

    /// <summary>Negative when this one is older by what both print, positive when newer, 0 when print does not tell: a day counts before a number.</summary>
    public int CompareTo(PrintedVersion other)
    {
        if (ValidFrom is { } own && other.ValidFrom is { } its && own != its)
            return own.CompareTo(its);
        return Number.Count > 0 && other.Number.Count > 0 ? Compare(Number, other.Number) : 0;
    }

    private static int Compare(IReadOnlyList<int> left, IReadOnlyList<int> right)
    {
        for (var i = 0; i < Math.Max(left.Count, right.Count); i++)
        {
            var order = (i < left.Count ? left[i] : 0).CompareTo(i < right.Count ? right[i] : 0);
            if (order != 0)
                return order;
        }

        return 0;
    }

    private static DateOnly? DateIn(string value) =>
        DateOnly.TryParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    private static IReadOnlyList<int> NumberIn(string value) =>
        VersionNumber().Match(value) is { Success: true } match ? [.. match.Value.Split('.').Select(part => int.Parse(part, CultureInfo.InvariantCulture))] : [];

    [GeneratedRegex(@"(?<![\d.])\d{1,6}(?:\.\d{1,4}){0,3}(?![\d.]*\d)")]
    private static partial Regex VersionNumber();
}
