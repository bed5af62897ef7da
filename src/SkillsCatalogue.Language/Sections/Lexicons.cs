using SkillsCatalogue.Core.Text;
using SkillsCatalogue.Language.Analysis;
using SkillsCatalogue.Language.Programmes;

namespace SkillsCatalogue.Language.Sections;

/// <summary>Adds languages to this process, or words to languages that are known.</summary>
public static class Lexicons
{
    /// <summary>The folder that was taken, for processes that this one starts; null: none.</summary>
    public static string? Folder { get; private set; }

    /// <summary>Changes with the files that were taken; empty without any.</summary>
    public static string Stamp { get; private set; } = "";

    /// <summary>
    /// Takes the files <c>sections.*.json</c> and <c>programmes.*.json</c> of a folder: a new language is added, words of a known one are added to it and win over
    /// those that are shipped. A faulty file is left out and told; the others are taken. Meant for the start of the program.
    /// </summary>
    /// <returns>What was wrong; empty when all files were good.</returns>
    public static IReadOnlyList<LexiconFault> LoadFolder(string path)
    {
        var (sections, wrongSections) = SectionLexicon.Source.OfFolder(path);
        var (programmes, wrongProgrammes) = ProgrammeLexicon.Source.OfFolder(path);
        SectionLexicon.Add(sections);
        ProgrammeLexicon.Add(programmes);
        LanguageGuesser.Add(sections.Where(file => file.Identification is not null).Select(file => (file.Language, file.Identification!)));
        Folder = Path.GetFullPath(path);
        if (sections.Count + programmes.Count > 0)
            Stamp = Fingerprint.OfBytes([.. Directory.EnumerateFiles(path, "*.json").Order(StringComparer.Ordinal).SelectMany(File.ReadAllBytes)]);
        return [.. wrongSections, .. wrongProgrammes];
    }
}
