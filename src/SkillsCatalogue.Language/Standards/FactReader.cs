using System.Globalization;
using System.Text.RegularExpressions;
using SkillsCatalogue.Core.Documents;
using SkillsCatalogue.Core.Standards;
using SkillsCatalogue.Core.Text;
using SkillsCatalogue.Language.Sections;

namespace SkillsCatalogue.Language.Standards;

/// <summary>Reads labelled values: rows of a table of facts, and lines "label: value".</summary>
internal sealed partial class FactReader(DocumentText document, SectionLexicon lexicon)
{
    /// <summary>The facts among the lines, in order. A colon parts label and value in a paragraph.</summary>
    public IEnumerable<Fact> Read(IEnumerable<Line> lines)
    {
        foreach (var line in lines)
        {
            if (line.Kind == LineKind.Fact && lexicon.FactOf(line.Label!) is { } label)
            {
                foreach (var fact in Parts(line.Label!, label, Folding.WhiteSpace(document.Slice(line.Content)).TrimStart(':', ' ')))
                    yield return fact;
            }
            else if (line.Kind is LineKind.Text or LineKind.Heading && OfText(document.Slice(line.Span)) is { } fact)
                yield return fact;
        }
    }

    /// <summary>"NKZ 10 / ISCO-08: 7212 / 7212" is two facts; a label that is not known has its value all the same.</summary>
    private IEnumerable<Fact> Parts(string printed, FactLabel label, string value)
    {
        string[] labels = printed.Split('/', StringSplitOptions.TrimEntries), values = value.Split('/', StringSplitOptions.TrimEntries);
        if (labels.Length < 2 || labels.Length != values.Length)
            return [new(label.Name, printed, value)];
        return labels.Zip(values).Select(pair => lexicon.FactOf(pair.First) is { } known ? new Fact(known.Name, pair.First, pair.Second) : null).OfType<Fact>();
    }

    private Fact? OfText(string text)
    {
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        if (colon is < 2 or > 60 || text.Length - colon is < 2 or > 200)
            return null;
        return lexicon.FactOf(text[..colon]) is { } label ? new(label.Name, text[..colon], Folding.WhiteSpace(text[(colon + 1)..])) : null;
    }

    /// <summary>The code in a value such as "SAMPLE-UO-9905 Gastronom (version 3)"; null when no word of it holds a digit.</summary>
    public static string? CodeIn(string value)
    {
        if (SpacedCode().Match(value) is { Success: true } spaced)
            return spaced.Value.Replace(" ", "", StringComparison.Ordinal);
        var word = value.Split(' ', StringSplitOptions.RemoveEmptyEntries).FirstOrDefault(part => part.Any(char.IsDigit) && !part.StartsWith('('));
        return word?.TrimEnd(',', ';', '.', ':');
    }

    /// <summary>The level in a value such as "Niveau 4" or "4.2"; a short name ("Rutineret") stays as it is; null when there is neither.</summary>
    public static string? LevelIn(string value)
    {
        var match = Level().Match(value);
        if (match.Success)
            return match.Value;
        return value.Length is > 0 and <= 30 ? value : null;
    }

    /// <summary>A volume of learning: "14 CSVET bodova", "1,0 uger", or a bare number under a label that names the unit; null when there is no number.</summary>
    public static CreditPoints? CreditsIn(string label, string value)
    {
        var match = Volume().Match(value);
        if (!match.Success || !decimal.TryParse(match.Groups["number"].Value.Replace(',', '.'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number))
            return null;
        var unit = Unit().Match(value) is { Success: true } named ? named.Value
            : Unit().Match(label) is { Success: true } labelled ? labelled.Value
            : match.Groups["word"].Value is { Length: > 0 } word ? word : "credits";
        return new(number, unit.Length <= 5 && unit.Any(char.IsUpper) ? unit.ToUpperInvariant() : unit.ToLowerInvariant(), value);
    }

    /// <summary>The first date in a value, as <c>yyyy-MM-dd</c>; null when there is none. Day before month, as all the countries served print it.</summary>
    public static string? DateIn(string value)
    {
        var match = Date().Match(value);
        if (!match.Success)
            return null;
        var year = int.Parse(match.Groups["y"].Success ? match.Groups["y"].Value : match.Groups["y2"].Value, CultureInfo.InvariantCulture);
        var month = int.Parse(match.Groups["m"].Success ? match.Groups["m"].Value : match.Groups["m2"].Value, CultureInfo.InvariantCulture);
        var day = int.Parse(match.Groups["d"].Success ? match.Groups["d"].Value : match.Groups["d2"].Value, CultureInfo.InvariantCulture);
        return month is < 1 or > 12 || day < 1 || year < 1 || day > DateTime.DaysInMonth(year, month)
            ? null
            : new DateOnly(year, month, day).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
    }

    [GeneratedRegex(@"(?<![\p{L}\d])\d(?:\.\d|\.st|\.sv)?(?:\.st|\.sv)?(?![\p{L}\d])", RegexOptions.IgnoreCase)]
    private static partial Regex Level();

    [GeneratedRegex(@"^\p{Lu}{2,6} ?/ ?\p{Lu} ?\d{3,5}(?!\S)")]
    private static partial Regex SpacedCode();

    [GeneratedRegex(@"(?<number>\d+(?:[.,]\d+)?)\s*(?<word>\p{L}+)?")]
    private static partial Regex Volume();

    [GeneratedRegex(@"CSVET|ECVET|ECTS|HROO|EKAP|EAP|SKS|\b(?:hours?|sati|tundi|timer|days?|dana|dage|weeks?|uger|uge|credits?|months?)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Unit();

    [GeneratedRegex(@"(?<!\d)(?:(?<d>\d{1,2})\s?[./-]\s?(?<m>\d{1,2})\s?[./-]\s?(?<y>\d{4})|(?<y2>\d{4})-(?<m2>\d{2})-(?<d2>\d{2}))(?!\d)")]
    private static partial Regex Date();
}
