namespace SkillsCatalogue.Language.Rules;

/// <summary>Hours of learning in one unit; both ends are equal where the factor is no range.</summary>
/// <param name="Source">Id of a source of the pack.</param>
public sealed record UnitFactor(decimal Min, decimal Max, string Source);
