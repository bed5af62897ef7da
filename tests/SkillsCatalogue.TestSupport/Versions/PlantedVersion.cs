using SkillsCatalogue.Core.Standards;

namespace SkillsCatalogue.TestSupport.Versions;

/// <summary>Two versions of a standard and what became of every statement of either.</summary>
public sealed record PlantedVersion(ParsedStandard Old, ParsedStandard New, IReadOnlyList<PlannedPair> Plan);
