using SkillsCatalogue.Core.Skills;

namespace SkillsCatalogue.Storage;

/// <summary>A skill in two releases.</summary>
public sealed record ChangedSkill(CatalogueSkill Before, CatalogueSkill After);
