using SkillsCatalogue.Core.Vocabularies;

namespace SkillsCatalogue.Storage;

/// <summary>What an import did to a version.</summary>
/// <param name="Outcome">Stored, nothing new, or refused: then nothing was written.</param>
/// <param name="Summary">What the version holds now; null where it was refused.</param>
/// <param name="Changes">Rows added, changed and removed; all zero where nothing is new.</param>
/// <param name="Faults">What is wrong or odd about the relations of its parts.</param>
public sealed record VocabularyImportReport(VocabularyImportOutcome Outcome, VocabularySummary? Summary, VocabularyChanges Changes, IReadOnlyList<VocabularyFault> Faults);
