namespace SkillsCatalogue.Core.Review;

/// <summary>What an editor did.</summary>
public enum ReviewAction
{
    Accept,
    /// <summary>Accept with a changed label, kind, alternative labels or definition; or change an accepted one.</summary>
    Edit,
    Merge,
    Reject,
    /// <summary>Claim a tag by hand.</summary>
    Tag,
    /// <summary>Takes back one earlier event.</summary>
    Undo,
}
