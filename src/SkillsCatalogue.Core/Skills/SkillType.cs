namespace SkillsCatalogue.Core.Skills;

/// <summary>Kind of skill (ESCO: skill/competence and knowledge; Estonia and the Council Recommendation add attitude).</summary>
public enum SkillType
{
    Skill,
    Knowledge,
    Attitude,
}
