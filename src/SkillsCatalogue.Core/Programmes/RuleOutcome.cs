namespace SkillsCatalogue.Core.Programmes;

/// <summary>What a rule says of a programme.</summary>
public enum RuleOutcome
{
    Pass,
    Fail,
    /// <summary>The programme does not say enough, or a unit has no sourced factor.</summary>
    CannotTell,
}
