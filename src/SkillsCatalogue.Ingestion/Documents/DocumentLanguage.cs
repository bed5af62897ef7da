using SkillsCatalogue.Language.Analysis;

namespace SkillsCatalogue.Ingestion.Documents;

/// <summary>The language of a document: recognised from its words, else as the document declares it.</summary>
internal static class DocumentLanguage
{
    /// <summary>So many characters tell the language; they are taken after the first tenth, past title page and names.</summary>
    private const int Sample = 20_000;

    /// <param name="declared">What the document says, such as <c>hr-HR</c>; null when it says nothing.</param>
    public static string? Of(string text, string? declared) => Guess(text) ?? Primary(declared);

    private static string? Guess(string text) => LanguageGuesser.Guess(text.Length <= Sample ? text : text.Substring(Math.Min(text.Length / 10, text.Length - Sample), Sample));

    private static string? Primary(string? declared)
    {
        var primary = declared?.Trim().Split('-', '_')[0].ToLowerInvariant();
        return primary is { Length: 2 } && primary.All(char.IsAsciiLetterLower) ? primary : null;
    }
}
