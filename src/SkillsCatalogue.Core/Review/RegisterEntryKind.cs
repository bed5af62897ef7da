namespace SkillsCatalogue.Core.Review;

/// <summary>What a register lists.</summary>
public enum RegisterEntryKind
{
    OccupationalStandard,
    QualificationStandard,
    CompetenceSet,
    LearningOutcomeSet,
}
