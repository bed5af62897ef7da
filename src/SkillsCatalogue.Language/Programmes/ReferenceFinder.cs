using System.Text.RegularExpressions;

namespace SkillsCatalogue.Language.Programmes;

/// <summary>
/// Finds register numbers and addresses by their shape: letters and digits parted by hyphens, slashes or dots ("SAMPLE-SIU-990811", "MES/N0601"), with the number of a
/// part right behind it ("SAMPLE-KS-9904, B.3.1" → also "SAMPLE-KS-9904/B.3.1"; "SAMPLE-UO-9905, fag 99104"); addresses whole, and the number that ends one. Whether a register has them is asked later.
/// </summary>
internal static partial class ReferenceFinder
{
    /// <summary>References in the text in order, each once.</summary>
    public static IEnumerable<string> In(string text)
    {
        var found = new List<string>();
        foreach (Match match in Address().Matches(text))
        {
            var address = match.Value.TrimEnd('.', ',', ';', ':', ')', ']', '"', '”', '»', '’');
            found.Add(address);
            AddCodes(address[(address.LastIndexOf('/') + 1)..], found);
        }

        AddCodes(Address().Replace(text, " "), found);
        return found.Distinct(StringComparer.Ordinal);
    }

    /// <summary>A number at the start of a value whose label says that it names a set ("Fag: 99104 …", "Kompetents: B.3.1 …"); null when there is none.</summary>
    public static string? LeadingIn(string value) => Leading().Match(value) is { Success: true } match ? match.Groups["number"].Value : null;

    private static void AddCodes(string text, List<string> found)
    {
        foreach (Match code in Code().Matches(text))
        {
            var number = code.Groups["code"].Value.TrimEnd('.', '/', '-');
            var (digits, letters) = (number.Count(char.IsAsciiDigit), number.Count(char.IsLetter));
            if (digits < 3 || letters == 0 || (letters == 1 && digits < 8))
                continue;
            found.Add(number);
            if (code.Groups["part"].Success)
                found.Add($"{number}/{code.Groups["part"].Value}");
        }
    }

    [GeneratedRegex(@"https?://[^\s<>""“„]+", RegexOptions.IgnoreCase)]
    private static partial Regex Address();

    [GeneratedRegex(@"(?<![\p{L}\d@/.-])(?<code>(?:\p{Lu}[\p{Lu}\d]*|\d{2,})(?:[-/][\p{Lu}\d][\p{Lu}\d.]*)+[a-z]?)(?![\p{L}\d@])(?:[,;:]?\s*[(]?(?:\p{Ll}{2,15}\.?\s)?(?<part>\p{Lu}(?:\.\d{1,3}){1,3}|\d{3,8})(?![\p{L}\d.,/-]*\d))?")]
    private static partial Regex Code();

    [GeneratedRegex(@"^[\s(]*(?<number>\p{Lu}(?:\.\d{1,3}){1,3}|\d{4,8})(?![\p{L}\d.,/-]*\d)")]
    private static partial Regex Leading();
}
