namespace SkillsCatalogue.Core.Skills;

/// <summary>How far a skill has come.</summary>
public enum SkillStatus
{
    /// <summary>Proposed by the machine, decided by nobody: pilot view, wears a badge.</summary>
    Proposed,
    /// <summary>Accepted by an editor; in the next release.</summary>
    Accepted,
    /// <summary>Was in a release and is no longer proven or was merged; keeps its URI.</summary>
    Deprecated,
}
