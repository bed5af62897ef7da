namespace SkillsCatalogue.Core.Programmes;

/// <summary>A volume of learning in another unit. A range where the factor is one, or where the volume is.</summary>
/// <param name="Source">Where the factor stands.</param>
public sealed record UnitEquivalent(string Unit, decimal Min, decimal Max, string Source);
