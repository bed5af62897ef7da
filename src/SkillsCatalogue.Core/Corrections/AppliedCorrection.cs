namespace SkillsCatalogue.Core.Corrections;

/// <summary>What became of one correction in a reading.</summary>
/// <param name="Sequence">Of the event.</param>
/// <param name="Key"><see cref="CorrectionTarget.Key"/>.</param>
/// <param name="Statements">Ids of the statements that it concerns in this reading; empty when it found none.</param>
public sealed record AppliedCorrection(long Sequence, string Key, CorrectionFit Fit, IReadOnlyList<string> Statements);
