namespace SkillsCatalogue.Ingestion.Vocabularies;

/// <summary>Files of an ESCO download that are used.</summary>
internal enum EscoFileKind
{
    Skills,
    SkillGroups,
    Occupations,
    IscoGroups,
    SkillsHierarchy,
    Collection,
    BroaderSkills,
    BroaderOccupations,
    OccupationSkills,
    SkillSkills,
}
