using System.Text.RegularExpressions;

namespace SkillsCatalogue.Language.Programmes;

/// <summary>
/// Finds register numbers and addresses by their shape: letters and digits parted by hyphens, slashes or dots ("SAMPLE-SIU-990811", "MES/N0601"), with a lettered number of a
/// part right behind it ("SAMPLE-KS-9904, B.3.1" → also "SAMPLE-KS-9904/B.3.1"); addresses whole. Whether a register has them is asked later.
/// </summary>
internal static partial class ReferenceFinder
{
    /// <summary>References in the text in order, each once.</summary>
    public static IEnumerable<string> In(string text)
    {
        var found = new List<string>();
        foreach (Match address in Address().Matches(text))
            found.Add(address.Value.TrimEnd('.', ',', ';', ':', ')', ']', '"', '”', '»', '’'));
        var rest = Address().Replace(text, " ");
        foreach (Match code in Code().Matches(rest))
        {
            var number = code.Groups["code"].Value.TrimEnd('.', '/', '-');
            if (number.Count(char.IsAsciiDigit) < 3 || number.Count(char.IsLetter) < 2)
                continue;
            found.Add(number);
            if (code.Groups["part"].Success)
                found.Add($"{number}/{code.Groups["part"].Value}");
        }

        return found.Distinct(StringComparer.Ordinal);
    }

    [GeneratedRegex(@"https?://[^\s<>""“„]+", RegexOptions.IgnoreCase)]
    private static partial Regex Address();

    [GeneratedRegex(@"(?<![\p{L}\d@/.-])(?<code>(?:\p{Lu}[\p{Lu}\d]*|\d{2,})(?:[-/][\p{Lu}\d][\p{Lu}\d.]*)+[a-z]?)(?![\p{L}\d@])(?:[,;:]?\s*[(]?(?<part>\p{Lu}(?:\.\d{1,3}){1,3})(?![\p{L}\d]))?")]
    private static partial Regex Code();
}
