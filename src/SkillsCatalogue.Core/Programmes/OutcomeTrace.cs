namespace SkillsCatalogue.Core.Programmes;

/// <summary>The way from an outcome to a standard. Only explicit and confirmed traces count as proof.</summary>
/// <param name="StatementId">Statement of the standard; null for an explicit trace to a set as a whole.</param>
/// <param name="SkillId">Skill that the statement proves; null with the statement.</param>
/// <param name="Quote">Words of that statement; null with it.</param>
/// <param name="KeyTask">Key task that the standard prints for the statement; null when it prints none.</param>
/// <param name="CompetenceSet">Null when the statement stands in none.</param>
/// <param name="LearningOutcomeSet">Null when none is known.</param>
public sealed record OutcomeTrace(
    string? StatementId,
    string? SkillId,
    string? Quote,
    string? KeyTask,
    SetTrace? CompetenceSet,
    SetTrace? LearningOutcomeSet,
    StandardTrace? Standard,
    TraceBasis Basis);
