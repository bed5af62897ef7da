using SkillsCatalogue.Core.Documents;
using SkillsCatalogue.Core.Vocabularies;
using SkillsCatalogue.Ingestion.Vocabularies;
using SkillsCatalogue.Storage;

namespace SkillsCatalogue.Server.Output;

/// <summary>Result of <c>import esco</c>.</summary>
/// <param name="Outcome">imported, unchanged, or refused: then nothing was written.</param>
/// <param name="Version">The version that the files are of; null where they are refused before it is known.</param>
/// <param name="Holds">What the version holds now; null where none is imported.</param>
/// <param name="Faults">Errors first.</param>
internal sealed record VocabularyImportJson(
    string Scheme, string? Version, VocabularyImportOutcome Outcome, VocabularyChanges Changes, VocabularySummary? Holds, IReadOnlyList<VocabularyFault> Faults, double Seconds)
{
    public static VocabularyImportJson Of(EscoReading reading, VocabularyImportReport? report, TimeSpan time) => new(
        EscoReader.Scheme, reading.Edition?.Version, report?.Outcome ?? VocabularyImportOutcome.Refused, report?.Changes ?? VocabularyChanges.None, report?.Summary,
        [.. reading.Faults.Concat(report?.Faults ?? []).OrderByDescending(fault => fault.Severity)], Math.Round(time.TotalSeconds, 1));
}
