namespace SkillsCatalogue.Language.Rules;

/// <summary>One end of a range of volumes.</summary>
/// <param name="Unit">Id of a unit of the pack, or <c>hours</c>.</param>
public sealed record VolumeLimit(decimal Value, string Unit);
