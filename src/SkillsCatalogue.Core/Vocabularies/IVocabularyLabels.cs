namespace SkillsCatalogue.Core.Vocabularies;

/// <summary>The labels of imported vocabularies, for stages that do not see the storage.</summary>
public interface IVocabularyLabels
{
    /// <summary>Versions of a vocabulary that are imported, oldest first; empty where none is.</summary>
    Task<IReadOnlyList<string>> VersionsAsync(string scheme, CancellationToken ct = default);

    /// <summary>All labels of a version, concept by concept; nothing where the version is not imported.</summary>
    /// <param name="languages">ISO 639-1; null for all.</param>
    IAsyncEnumerable<ConceptLabel> LabelsAsync(string scheme, string version, IReadOnlyCollection<string>? languages = null, CancellationToken ct = default);
}
