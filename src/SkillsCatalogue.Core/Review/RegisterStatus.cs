namespace SkillsCatalogue.Core.Review;

/// <summary>Standing of a register entry.</summary>
public enum RegisterStatus
{
    InForce,
    Expired,
    Withdrawn,
    Proposed,
}
