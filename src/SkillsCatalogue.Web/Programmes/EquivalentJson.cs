namespace SkillsCatalogue.Web.Programmes;

/// <summary>A volume in another unit, by a sourced factor.</summary>
public sealed record EquivalentJson(string Unit, decimal Min, decimal Max, string Source);
