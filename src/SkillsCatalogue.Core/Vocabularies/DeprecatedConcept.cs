namespace SkillsCatalogue.Core.Vocabularies;

/// <summary>A concept that the newer version does not have any more, or calls deprecated.</summary>
/// <param name="ReplacedBy">What stands in for it in the newer version; null where nothing tells.</param>
/// <param name="Basis">Where that is from: <c>stated</c> by the vocabulary, or <c>label</c>: one concept of the newer version alone took over its label. Null without a replacement.</param>
public sealed record DeprecatedConcept(string Uri, ConceptType Type, string Label, ConceptRef? ReplacedBy, string? Basis);
