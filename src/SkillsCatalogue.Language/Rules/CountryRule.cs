namespace SkillsCatalogue.Language.Rules;

/// <summary>One rule of a country.</summary>
/// <param name="Id">Stable over versions of the pack (<c>HR-VOLUME</c>).</param>
/// <param name="Source">Id of a source of the pack.</param>
/// <param name="Text">The rule in one sentence.</param>
/// <param name="ValidFrom">First day; null when it is not known or has no beginning.</param>
/// <param name="ValidTo">Last day; null when it has no end.</param>
/// <param name="Messages">Result → message, in place of the general one (<c>rules.messages.json</c>).</param>
public sealed record CountryRule(
    string Id,
    RuleCheck Check,
    RuleSeverity Severity,
    LegalStatus LegalStatus,
    string Source,
    Wording Text,
    RuleParameters? Parameters = null,
    DateOnly? ValidFrom = null,
    DateOnly? ValidTo = null,
    IReadOnlyDictionary<string, Wording>? Messages = null)
{
    /// <summary>The rule applies on the day.</summary>
    public bool IsValidOn(DateOnly date) => (ValidFrom is null || date >= ValidFrom) && (ValidTo is null || date <= ValidTo);
}
