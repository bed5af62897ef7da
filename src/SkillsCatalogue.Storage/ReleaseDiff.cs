using SkillsCatalogue.Core.Skills;

namespace SkillsCatalogue.Storage;

/// <summary>What changed between two releases; 0 stands for the time before the first.</summary>
/// <param name="Added">In the second only, or no longer deprecated.</param>
/// <param name="Removed">Deprecated in the second, as they stand there.</param>
/// <param name="Changed">In both with other content.</param>
public sealed record ReleaseDiff(int From, int To, IReadOnlyList<CatalogueSkill> Added, IReadOnlyList<CatalogueSkill> Removed, IReadOnlyList<ChangedSkill> Changed);
