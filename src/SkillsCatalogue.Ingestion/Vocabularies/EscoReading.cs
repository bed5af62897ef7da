using SkillsCatalogue.Core.Vocabularies;

namespace SkillsCatalogue.Ingestion.Vocabularies;

/// <summary>What the files of an ESCO download came to.</summary>
/// <param name="Edition">What is in them; null when an error refuses them.</param>
/// <param name="Faults">What is wrong or odd about them.</param>
public sealed record EscoReading(VocabularyEdition? Edition, IReadOnlyList<VocabularyFault> Faults);
