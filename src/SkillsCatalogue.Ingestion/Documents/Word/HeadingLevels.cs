using System.Text.RegularExpressions;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace SkillsCatalogue.Ingestion.Documents.Word;

/// <summary>Which paragraphs are headings, by outline level, name and id of their style.</summary>
internal static partial class HeadingLevels
{
    private const int Deepest = 6;

    /// <returns>1 (largest) to 6; 0 for no heading.</returns>
    public static int Of(W.ParagraphProperties? properties, StyleFacts style)
    {
        if (style.Names.Contains("title"))
            return 1;
        if (style.Name is "subtitle" || IsContents(style))
            return 0;
        var outline = WordValues.Number(properties?.OutlineLevel?.Val) ?? style.Outline;
        if (outline is { } level)
            return level is >= 0 and <= 8 ? Math.Min(level + 1, Deepest) : 0;
        // Without an outline level: other programs write the name alone, or an id that the sheet does not define.
        var named = style.Names.Select(name => Named().Match(name)).FirstOrDefault(match => match.Success)
            ?? (style.Name is null && properties?.ParagraphStyleId?.Val?.Value is { } id ? Identified().Match(id) : null);
        return named is { Success: true } ? Math.Min(named.Groups[1].Value[0] - '0', Deepest) : 0;
    }

    /// <summary>An entry of a table of contents, or its title.</summary>
    public static bool IsContents(StyleFacts style) => style.Names.Any(name => Contents().IsMatch(name));

    [GeneratedRegex(@"^heading ([1-9])$")]
    private static partial Regex Named();

    /// <summary>Ids that the Word of a language gives to its headings.</summary>
    [GeneratedRegex(@"^(?:heading|naslov|pealkiri|overskrift|rubrik|otsikko|berschrift|überschrift|titre|ttulo|título|titolo|kop|nagwek|nagłówek|cmsor|nadpis)\s?([1-9])$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Identified();

    [GeneratedRegex(@"^(?:toc|contents) (?:[1-9]|heading)$|^table of figures$")]
    private static partial Regex Contents();
}
