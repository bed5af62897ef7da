using SkillsCatalogue.Core.Programmes;

namespace SkillsCatalogue.Language.Rules;

/// <summary>The volumes that satisfy two countries at once.</summary>
/// <param name="Hours">In hours.</param>
/// <param name="Whole">Whole units of each country that lie wholly within: 7–9 CSVET, 6–8 EAP. May be empty.</param>
public sealed record VolumeOverlap(HoursRange Hours, IReadOnlyList<UnitEquivalent> Whole);
