using SkillsCatalogue.Language.Rules;

namespace SkillsCatalogue.Web.Api.Contracts;

/// <summary>One rule.</summary>
/// <param name="Check">What it asks for (<c>volumeRange</c>, <c>levelAllowed</c> …): an open list.</param>
/// <param name="Severity">requirement or advice.</param>
/// <param name="Source">Id of a source of the pack.</param>
/// <param name="Text">Language → the rule in one sentence.</param>
public sealed record RuleJson(
    string Id, string Check, string Severity, string LegalStatus, string Source, IReadOnlyDictionary<string, string> Text, RuleParameters? Parameters, DateOnly? ValidFrom, DateOnly? ValidTo)
{
    public static RuleJson From(CountryRule rule) => new(
        rule.Id, JsonName.Of(rule.Check), JsonName.Of(rule.Severity), JsonName.Of(rule.LegalStatus), rule.Source, rule.Text, rule.Parameters, rule.ValidFrom, rule.ValidTo);
}
