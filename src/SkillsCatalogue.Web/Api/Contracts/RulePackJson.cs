using SkillsCatalogue.Language.Rules;

namespace SkillsCatalogue.Web.Api.Contracts;

/// <summary>Rules of one country or framework. Words are maps from language to text.</summary>
/// <param name="LegalStatus">The weakest of its rules: inForce, draft, guidance or reported.</param>
public sealed record RulePackJson(
    string Id,
    string Version,
    IReadOnlyDictionary<string, string> Title,
    string LegalStatus,
    string? Country,
    DateOnly? ValidFrom,
    DateOnly? ValidTo,
    IReadOnlyList<RuleJson> Rules,
    IReadOnlyList<RuleUnitJson> Units,
    IReadOnlyList<RuleChoiceJson> Forms,
    IReadOnlyList<RuleChoiceJson> ProviderTypes,
    IReadOnlyList<RuleSource> Sources)
{
    public static RulePackJson From(RulePack pack) => new(
        pack.Id, pack.Version, pack.Title, pack.Ref.LegalStatus, pack.Country, pack.ValidFrom, pack.ValidTo,
        [.. pack.Rules.Select(RuleJson.From)],
        [.. pack.Units.Select(unit => new RuleUnitJson(unit.Id, unit.Labels, unit.Hours?.Min, unit.Hours?.Max, unit.Hours?.Source))],
        [.. pack.Forms.Select(form => new RuleChoiceJson(form.Id, form.Labels))],
        [.. pack.ProviderTypes.Select(type => new RuleChoiceJson(type.Id, type.Labels))],
        pack.Sources);
}
