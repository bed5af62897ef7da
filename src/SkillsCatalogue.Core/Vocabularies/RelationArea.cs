namespace SkillsCatalogue.Core.Vocabularies;

/// <summary>The parts that a vocabulary delivers its relations in; each is delivered whole.</summary>
public enum RelationArea
{
    SkillHierarchy,
    OccupationHierarchy,
    OccupationSkills,
    SkillSkills,
}
