namespace SkillsCatalogue.Language.Labels;

/// <summary>Words that join what stands beside each other ("and", "or"), from the data of labels.</summary>
public static class Conjunctions
{
    /// <param name="language">ISO 639-1; a language without data has none.</param>
    public static bool Contains(string word, string? language) => LabelWords.For(language)?.And.Contains(word) ?? false;
}
