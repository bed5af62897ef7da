namespace SkillsCatalogue.Language.Rules;

/// <summary>Names that rules may ask for.</summary>
public static class RuleItems
{
    public const string Theory = "theory";
    public const string Workshop = "workshop";
    public const string Knowledge = "knowledge";
    public const string Skill = "skill";
    public const string Attitude = "attitude";
    public const string Outcomes = "outcomes";
    public const string Workload = "workload";
    public const string Level = "level";
    public const string Form = "form";

    /// <summary>Names that a check understands; empty for a check that asks for none.</summary>
    public static IReadOnlyList<string> Of(RuleCheck check) => check switch
    {
        RuleCheck.PartsRequired => [Theory, Workshop],
        RuleCheck.OutcomeKinds => [Knowledge, Skill, Attitude],
        RuleCheck.ElementsStated => [Outcomes, Workload, Level, Form],
        _ => [],
    };
}
