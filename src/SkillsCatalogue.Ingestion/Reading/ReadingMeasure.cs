using SkillsCatalogue.Core.Documents;

namespace SkillsCatalogue.Ingestion.Reading;

/// <summary>What the reading of one document cost.</summary>
/// <param name="Result">How it ended.</param>
/// <param name="Elapsed">From the start of sending it to the answer, the start of a process left out.</param>
/// <param name="PeakBytes">Largest working set of the process that read it, from its start on; 0 where it cannot be told.</param>
/// <param name="Died">The process ended on it, by itself or killed.</param>
public sealed record ReadingMeasure(ReadResult Result, TimeSpan Elapsed, long PeakBytes, bool Died);
