using SkillsCatalogue.Core.Programmes;
using SkillsCatalogue.Language.Rules;

namespace SkillsCatalogue.Web.Api.Contracts;

/// <summary>A volume of learning in other units, by sourced factors only.</summary>
/// <param name="Hours">Null when no source gives a factor.</param>
/// <param name="Overlap">Volumes that both frameworks allow; null when no second one was asked for, or when they do not meet.</param>
public sealed record HoursJson(decimal Value, string Unit, HoursRange? Hours, IReadOnlyList<UnitEquivalent> Equivalents, VolumeOverlap? Overlap);
