namespace SkillsCatalogue.Core.Standards;

/// <summary>What a statement states. Key tasks are evidence of the occupation, not skills.</summary>
public enum StatementKind
{
    Skill,
    Knowledge,
    Attitude,
    Task,
    Other,
}
