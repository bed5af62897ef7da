namespace SkillsCatalogue.Language.Rules;

/// <summary>What a failure of a rule means.</summary>
public enum RuleSeverity
{
    Requirement,
    /// <summary>The pack only recommends it.</summary>
    Advice,
}
