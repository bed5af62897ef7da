namespace SkillsCatalogue.Core.Candidates;

/// <summary>What became of a segment. The states partition the canonical text.</summary>
public enum LedgerState
{
    /// <summary>Nothing looked at it, or nothing was decided: the default.</summary>
    Unread,
    Skill,
    MergedInto,
    NotASkill,
}
