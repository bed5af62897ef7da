namespace SkillsCatalogue.Core.Programmes;

/// <summary>Why an outcome is said to come from a statement or set.</summary>
public enum TraceBasis
{
    /// <summary>The programme names the number or address of the set itself. Counts as proof.</summary>
    Explicit,
    /// <summary>The words match: a proposal.</summary>
    Matched,
    /// <summary>A person confirmed the match. Counts as proof.</summary>
    Confirmed,
}
