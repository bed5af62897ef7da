using System.Text.RegularExpressions;

namespace SkillsCatalogue.CorpusMaker;

/// <summary>The running header and footer as CSS page margin boxes.</summary>
public static partial class RunningMatter
{
    /// <summary>
    /// One part stands in the middle, two left and right, three left, middle and right; parts are parted by <c>|</c>.
    /// <c>{page}</c> and <c>{pages}</c> become the page number and the number of pages. Null prints nothing.
    /// </summary>
    public static string Css(string? header, string? footer) =>
        "@page { " + string.Concat(Boxes("top", header).Concat(Boxes("bottom", footer))) + "}";

    private static IEnumerable<string> Boxes(string edge, string? text)
    {
        if (text is null) return [];
        var parts = text.Split('|', StringSplitOptions.TrimEntries);
        string[] places = parts.Length switch { 1 => ["center"], 2 => ["left", "right"], _ => ["left", "center", "right"] };
        return places.Zip(parts, (place, part) => part.Length == 0 ? "" : $"@{edge}-{place} {{ content: {Content(part)}; }} ");
    }

    private static string Content(string part) => string.Join(' ', Counter().Split(part).Where(piece => piece.Length > 0).Select(piece => piece switch
    {
        "{page}" => "counter(page)",
        "{pages}" => "counter(pages)",
        _ => $"\"{piece.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"",
    }));

    [GeneratedRegex(@"(\{pages?\})")]
    private static partial Regex Counter();
}
