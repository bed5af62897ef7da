namespace SkillsCatalogue.Core.Standards;

/// <summary>Need of a skill in an occupation.</summary>
public enum Need
{
    /// <summary>Everybody in the occupation needs it: what a standard says unless it says otherwise.</summary>
    Essential,
    /// <summary>Elective sets, specialisations: the standard says that one can do without.</summary>
    Optional,
}
