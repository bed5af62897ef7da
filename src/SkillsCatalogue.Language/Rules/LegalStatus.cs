namespace SkillsCatalogue.Language.Rules;

/// <summary>How sure a rule is, strongest first.</summary>
public enum LegalStatus
{
    /// <summary>Read in the law or the public document that sets it.</summary>
    InForce,
    /// <summary>Drafted; whether it was adopted with these figures was not read.</summary>
    Draft,
    /// <summary>A recommendation.</summary>
    Guidance,
    /// <summary>Told by a report, not read in the law.</summary>
    Reported,
}
