using System.Globalization;
using System.Text.RegularExpressions;
using SkillsCatalogue.Core.Standards;
using SkillsCatalogue.Language.Rules;

namespace SkillsCatalogue.Language.Programmes;

/// <summary>Reads volumes of learning out of printed words: "104 akadeemilist tundi (4 EKAP)" → 104 hours, 4 EKAP.</summary>
internal static partial class VolumeText
{
    /// <summary>All volumes in a value, in order, each unit once; a bare number takes the unit that the label names. Empty when there is no number with a unit.</summary>
    public static IReadOnlyList<CreditPoints> All(string label, string value)
    {
        var found = new List<CreditPoints>();
        foreach (Match match in Amount().Matches(value))
        {
            if (Parse(match) is not { } number || UnitAfter(value[(match.Index + match.Length)..]) is not { } unit || found.Exists(volume => volume.Unit == unit))
                continue;
            found.Add(new(number, unit, value));
        }

        if (found.Count == 0 && UnitIn(label) is { } labelled && Amount().Match(value) is { Success: true } bare && Parse(bare) is { } only)
            found.Add(new(only, labelled, value));
        if (found.Count == 0 && BeforeNumber().Match(value) is { Success: true } before && UnitNames.Find(before.Groups["unit"].Value) is { } named && Parse(before) is { } amount)
            found.Add(new(amount, named, value));
        return found;
    }

    /// <summary>Hours in a value; null when it has none.</summary>
    public static decimal? Hours(string label, string value)
    {
        if (All(label, value).FirstOrDefault(volume => volume.Unit == UnitNames.Hours) is { } hours)
            return hours.Value;
        return Bare().Match(value.Trim()) is { Success: true } bare ? Parse(bare) : null;
    }

    private static decimal? Parse(Match match)
    {
        if (match.Groups["half"].Success)
            return (match.Groups["number"].Success ? decimal.Parse(match.Groups["number"].ValueSpan, CultureInfo.InvariantCulture) : 0) + 0.5m;
        var digits = match.Groups["number"].Value;
        return digits.Length <= 12 && decimal.TryParse(digits.Replace(',', '.'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) ? number : null;
    }

    /// <summary>The unit that the words after a number name: the longest name among the first words, after at most one word that describes it.</summary>
    private static string? UnitAfter(string rest)
    {
        var words = Word().Matches(rest.Length > 80 ? rest[..80] : rest).Select(match => match.Value).Take(UnitNames.MostWords + 1).ToArray();
        if (words.Length == 0 || !FollowsDirectly().IsMatch(rest))
            return null;
        for (var skip = 0; skip <= Math.Min(1, words.Length - 1); skip++)
        {
            for (var count = Math.Min(UnitNames.MostWords, words.Length - skip); count > 0; count--)
            {
                if (UnitNames.Find(string.Join(' ', words.Skip(skip).Take(count))) is { } unit)
                    return unit;
            }
        }

        return null;
    }

    private static string? UnitIn(string label)
    {
        var words = Word().Matches(label).Select(match => match.Value).ToArray();
        return words.Select(UnitNames.Find).FirstOrDefault(unit => unit is not null);
    }

    [GeneratedRegex(@"(?<![\p{L}\d.,/-])(?:(?<number>\d{1,9}(?:[.,]\d{1,4})?)?(?<half>½)|(?<number>\d{1,9}(?:[.,]\d{1,4})?))(?![\d/])")]
    private static partial Regex Amount();

    [GeneratedRegex(@"^(?<number>\d{1,9}(?:[.,]\d{1,4})?)$")]
    private static partial Regex Bare();

    [GeneratedRegex(@"(?<unit>\p{L}+)\s*[:=]\s*(?<number>\d{1,9}(?:[.,]\d{1,4})?)(?![\d/])")]
    private static partial Regex BeforeNumber();

    [GeneratedRegex(@"^[\s\u00A0-]*\p{L}")]
    private static partial Regex FollowsDirectly();

    [GeneratedRegex(@"\p{L}[\p{L}\p{M}-]*")]
    private static partial Regex Word();
}
