namespace SkillsCatalogue.CorpusMaker.Source;

/// <summary>A volume as the document prints it: 12 CSVET, 6 ECTS.</summary>
public sealed record Credit(decimal Value, string Unit);
