namespace SkillsCatalogue.Core.Standards.Versions;

/// <summary>What a new version of a standard did to a statement.</summary>
public enum StatementChange
{
    /// <summary>The same words under the same code in the same unit, wherever in the order; a unit that was only renamed is the same unit.</summary>
    Unchanged,
    /// <summary>The same words under another code or in another unit.</summary>
    Moved,
    /// <summary>Other words that say nearly the same.</summary>
    Changed,
    /// <summary>Only in the new version.</summary>
    Added,
    /// <summary>Only in the old version.</summary>
    Removed,
}
