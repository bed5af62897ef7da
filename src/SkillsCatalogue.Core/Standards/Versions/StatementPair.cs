namespace SkillsCatalogue.Core.Standards.Versions;

/// <summary>A statement of the old version and what became of it in the new one.</summary>
/// <param name="Old">Id in the old version; null when it is added.</param>
/// <param name="New">Id in the new version; null when it is removed.</param>
/// <param name="Similarity">Of the words, 0 to 1; 1 for the same words, 0 without a partner.</param>
public sealed record StatementPair(string? Old, string? New, StatementChange Change, double Similarity);
