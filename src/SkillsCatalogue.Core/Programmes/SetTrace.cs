namespace SkillsCatalogue.Core.Programmes;

/// <summary>A set of competences or of learning outcomes at the end of a trace.</summary>
/// <param name="Number">Register number, or the unit's printed title where it has none.</param>
public sealed record SetTrace(string Number, string Title, string? Level);
