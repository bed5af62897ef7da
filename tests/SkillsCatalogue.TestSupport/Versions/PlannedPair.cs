using SkillsCatalogue.Core.Standards.Versions;

namespace SkillsCatalogue.TestSupport.Versions;

/// <summary>What an alignment should say of a statement.</summary>
/// <param name="Old">Id in the old version; null when it was put in.</param>
/// <param name="New">Id in the new version; null when it was taken out.</param>
/// <param name="OtherPart">Of a statement that was parted: id of the other part, which is as good a partner; null otherwise.</param>
public sealed record PlannedPair(string? Old, string? New, StatementChange Change, PlantedEdit Edit, string? OtherPart = null);
