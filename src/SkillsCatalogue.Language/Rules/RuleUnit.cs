namespace SkillsCatalogue.Language.Rules;

/// <summary>A unit of volume that a country uses.</summary>
/// <param name="Id">As in <see cref="Core.Standards.CreditPoints.Unit"/> (CSVET, EAP, days …).</param>
/// <param name="Labels">The unit after a number.</param>
/// <param name="Hours">Null when no source gives one: then nothing is converted.</param>
public sealed record RuleUnit(string Id, Wording Labels, UnitFactor? Hours = null);
