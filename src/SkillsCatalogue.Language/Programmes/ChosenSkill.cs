using SkillsCatalogue.Core.Programmes;
using SkillsCatalogue.Core.Skills;

namespace SkillsCatalogue.Language.Programmes;

/// <summary>A skill of the catalogue and how it is shown beside an outcome.</summary>
internal sealed record ChosenSkill(CatalogueSkill Skill, MappedSkill Shown);
