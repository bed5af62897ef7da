using SkillsCatalogue.Core.Documents;

namespace SkillsCatalogue.Ingestion.Reading;

/// <summary>What the reading of one document cost.</summary>
/// <param name="Result">How it ended.</param>
/// <param name="Elapsed">From the start of sending it to the answer, the start of a process left out.</param>
/// <param name="PeakBytes">Largest working set of the process that read it, from its start on; 0 where it cannot be told.</param>
/// <param name="Died">The process ended on it, by itself or killed: the code of the result tells a limit (<see cref="DiagnosticCodes.TimedOut"/>, <see cref="DiagnosticCodes.TooMuchMemory"/>) from a crash (<see cref="DiagnosticCodes.ReaderDied"/>).</param>
/// <param name="SecondTry">A process that had read others before came to its end on it; this is what a fresh one made of it.</param>
public sealed record ReadingMeasure(ReadResult Result, TimeSpan Elapsed, long PeakBytes, bool Died, bool SecondTry = false);
