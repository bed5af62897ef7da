namespace SkillsCatalogue.Core.Corrections;

/// <summary>A document in a file of corrections: what the corrections are counted against.</summary>
/// <param name="Standard">What it is bound to: REGISTER/NUMBER, or its hash.</param>
/// <param name="Family">Anatomy that was recognised.</param>
/// <param name="Statements">Number of statements in the stored reading.</param>
/// <param name="Corrections">What became of the corrections in force in that reading.</param>
public sealed record CorrectedDocument(string Sha256, string Standard, string Family, string? Language, int Statements, IReadOnlyList<AppliedCorrection> Corrections);
