namespace SkillsCatalogue.Core.Vocabularies;

/// <summary>Kind of concept of a vocabulary, in ESCO's words: knowledge, skills and competences; their groups; occupations; groups of ISCO-08.</summary>
public enum ConceptType
{
    Skill,
    SkillGroup,
    Occupation,
    IscoGroup,
}
