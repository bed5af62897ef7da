using System.Collections.Concurrent;
using System.Text.Json;

namespace SkillsCatalogue.Ingestion.Documents.Quality;

/// <summary>
/// Fonts of before Unicode that put the letters of another script on Latin keys, by the beginnings of their names (<c>legacy-fonts.json</c>).
/// A name alone proves nothing: the letters set in such a font must read as no language besides.
/// </summary>
internal static class LegacyFonts
{
    private static readonly string[] Names = Load();

    private static readonly ConcurrentDictionary<string, bool> Known = new(StringComparer.Ordinal);

    /// <param name="font">Name as the file gives it, with or without the tag of a subset (<c>ABCDEF+</c>).</param>
    public static bool Has(string? font)
    {
        if (string.IsNullOrEmpty(font))
            return false;
        // Files name fonts as they like: what is remembered is bounded.
        if (Known.Count > 10_000)
            Known.Clear();
        return Known.GetOrAdd(font, IsLegacy);
    }

    private static bool IsLegacy(string font)
    {
        var name = font.AsSpan(font.Length > 7 && font[6] == '+' ? 7 : 0).ToString();
        return Names.Any(legacy => name.StartsWith(legacy, StringComparison.OrdinalIgnoreCase));
    }

    private static string[] Load()
    {
        using var stream = typeof(LegacyFonts).Assembly.GetManifestResourceStream("SkillsCatalogue.Ingestion.Documents.Quality.legacy-fonts.json")!;
        return JsonSerializer.Deserialize<string[]>(stream)!;
    }
}
