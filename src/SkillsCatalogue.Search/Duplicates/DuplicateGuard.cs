namespace SkillsCatalogue.Search.Duplicates;

/// <summary>What forbids that two texts with much the same words are the same skill.</summary>
public enum DuplicateGuard
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>One denies what the other says.</summary>
    Negation,

    /// <summary>Other numbers or codes.</summary>
    Number,

    /// <summary>One helps, takes part or is watched over; the other does not.</summary>
    Level,

    /// <summary>A telling word of one stands where the other has another: other object, action or tool.</summary>
    Replaced,
}
