namespace SkillsCatalogue.Language.Rules;

/// <summary>A text in several languages: ISO 639-1 → words. English and Croatian are always there.</summary>
public sealed class Wording : Dictionary<string, string>
{
    /// <summary>Languages that every text of a pack must have.</summary>
    public static IReadOnlyList<string> Required { get; } = ["en", "hr"];

    public Wording()
        : base(StringComparer.OrdinalIgnoreCase)
    {
    }

    /// <summary>The words in a language; English where the pack has none in it.</summary>
    public string In(string? language) =>
        language is not null && TryGetValue(language, out var words) || TryGetValue("en", out words) ? words : "";
}
