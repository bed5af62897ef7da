namespace SkillsCatalogue.Ingestion.Vocabularies;

/// <summary>What the user tells about the files.</summary>
/// <param name="Version">Version, for folders whose names do not tell it; null where they do.</param>
/// <param name="Languages">Only these languages (ISO 639-1); empty for all there are. One alone is also the language of files whose names tell none.</param>
public sealed record EscoReadOptions(string? Version, IReadOnlyList<string> Languages)
{
    /// <summary>The text is a version as <see cref="Version"/> has it: <c>1.2.0</c>.</summary>
    public static bool IsVersion(string text) => EscoNames.Version($"v{text}") == text;

    /// <summary>The text is a language as <see cref="Languages"/> have it: <c>hr</c>, <c>en-us</c>.</summary>
    public static bool IsLanguage(string text) => EscoNames.Language(text) == text;
}
