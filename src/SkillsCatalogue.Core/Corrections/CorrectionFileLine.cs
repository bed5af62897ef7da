namespace SkillsCatalogue.Core.Corrections;

/// <summary>One line of a file of corrections (JSON lines): a document or a correction in force. The other is null.</summary>
public sealed record CorrectionFileLine(CorrectedDocument? Document, CorrectionEvent? Correction);
