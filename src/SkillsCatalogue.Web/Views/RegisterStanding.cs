namespace SkillsCatalogue.Web.Views;

/// <summary>Where a register entry stands today: what the register says, and what its days say.</summary>
public enum RegisterStanding
{
    InForce,
    /// <summary>In force, but its first day is still to come.</summary>
    NotYetInForce,
    /// <summary>The register says so, or its last day has passed.</summary>
    Expired,
    Withdrawn,
    Proposed,
}
