namespace SkillsCatalogue.Web.Views;

/// <summary>How far an outcome of a programme is led back to a standard.</summary>
public enum OutcomeStanding
{
    /// <summary>A trace that counts as proof (explicit or confirmed) leads to a standard in force.</summary>
    Proven,

    /// <summary>Something is proposed or found, but nothing that counts.</summary>
    Proposed,

    /// <summary>No skill, or all were removed, and no trace.</summary>
    Empty,
}
