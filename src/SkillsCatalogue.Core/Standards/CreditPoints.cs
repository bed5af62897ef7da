namespace SkillsCatalogue.Core.Standards;

/// <summary>A volume of learning as printed.</summary>
/// <param name="Value">The number; a decimal comma has become a point.</param>
/// <param name="Unit">CSVET, ECTS, HROO, EKAP, EAP, hours, days, weeks …</param>
/// <param name="Raw">The words as they stand ("14 CSVET bodova").</param>
public sealed record CreditPoints(decimal Value, string Unit, string? Raw = null);
