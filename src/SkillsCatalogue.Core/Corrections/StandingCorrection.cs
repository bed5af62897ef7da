namespace SkillsCatalogue.Core.Corrections;

/// <summary>A correction in force.</summary>
/// <param name="Sequence">Of its event: a later one prevails where two take the same text.</param>
public sealed record StandingCorrection(long Sequence, ReadingCorrection Correction);
