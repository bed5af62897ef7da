using SkillsCatalogue.Core.Documents;

namespace SkillsCatalogue.Ingestion.Reading;

/// <summary>What one reading process made of one document.</summary>
/// <param name="Result">Null when the process came to its end.</param>
/// <param name="End"><see cref="ReadingEnd.None"/> with a result.</param>
/// <param name="How">How it died, for the log and the diagnostic; null otherwise.</param>
/// <param name="Memory">Of the process, last time it was looked at.</param>
internal sealed record ReadingAnswer(ReadResult? Result, ReadingEnd End, string? How, ProcessMemory Memory);
