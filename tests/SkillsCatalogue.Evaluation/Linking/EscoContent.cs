using SkillsCatalogue.Core.Vocabularies;
using SkillsCatalogue.Ingestion.Vocabularies;
using SkillsCatalogue.TestSupport;

namespace SkillsCatalogue.Evaluation.Linking;

/// <summary>A version of ESCO out of the shared data, read as the program imports it.</summary>
internal static class EscoContent
{
    /// <param name="version">Such as <c>1.1.0</c>.</param>
    /// <param name="language">Folder of one language where a version has folders; null where it has none.</param>
    /// <returns>Null where the data is not here.</returns>
    public static VocabularyContent? Read(string version, string? language = null)
    {
        if (Repository.SharedData is not { } data)
            return null;
        var folder = Path.Combine(data, "esco", $"v{version.TrimStart('v')}", language ?? "");
        if (!Directory.Exists(folder))
            return null;
        var reading = EscoReader.Read(language is null ? Directory.GetFiles(folder, "*.zip") : [folder], new(version, []));
        return reading.Edition is { } edition ? VocabularyMerge.Lay(edition, VocabularyContent.Empty).Content : throw new InvalidDataException(string.Join(' ', reading.Faults.Select(fault => fault.Message)));
    }
}
