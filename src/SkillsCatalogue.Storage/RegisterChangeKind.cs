namespace SkillsCatalogue.Storage;

/// <summary>What became of an entry that was imported.</summary>
public enum RegisterChangeKind
{
    Added,
    Changed,
    Unchanged,
    /// <summary>Not taken; what the register says of it stays.</summary>
    Refused,
}
