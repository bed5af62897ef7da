namespace SkillsCatalogue.Core.Vocabularies;

/// <summary>What one import brings of a version: whole parts, each of which takes the place of the part imported before.</summary>
/// <param name="Scheme">Short name of the vocabulary (<c>esco</c>).</param>
/// <param name="Version">Its version without a letter before it (<c>1.1.1</c>).</param>
public sealed record VocabularyEdition(string Scheme, string Version)
{
    /// <summary>Each concept once.</summary>
    public required IReadOnlyList<VocabularyConcept> Concepts { get; init; }

    public required IReadOnlyList<TextPart> Texts { get; init; }

    public required IReadOnlyList<RelationPart> Relations { get; init; }

    public required IReadOnlyList<CollectionPart> Collections { get; init; }
}
