using SkillsCatalogue.Core.Programmes;

namespace SkillsCatalogue.Language.Rules;

/// <summary>The rules of one country or framework, as a file <c>rules.&lt;id&gt;.json</c> states them (docs/rules.md).</summary>
/// <param name="Id"><c>HR</c>, <c>EE</c>, <c>DK</c> …</param>
/// <param name="Country">ISO 3166-1 code; null for a framework of several countries.</param>
/// <param name="LegalStatus">Of the pack as a whole, as its author sees it.</param>
/// <param name="ValidFrom">First day of the pack; null when it has no beginning.</param>
/// <param name="ValidTo">Last day of the pack; null when it has no end.</param>
/// <param name="History">What became of the law, oldest first; may be empty.</param>
/// <param name="Labels">Words for parts, kinds and elements that the rules name.</param>
public sealed record RulePack(
    string Id,
    string Version,
    Wording Title,
    LegalStatus LegalStatus,
    IReadOnlyList<RuleSource> Sources,
    IReadOnlyList<RuleUnit> Units,
    IReadOnlyList<RuleForm> Forms,
    IReadOnlyList<RuleProviderType> ProviderTypes,
    IReadOnlyList<CountryRule> Rules,
    string? Country = null,
    DateOnly? ValidFrom = null,
    DateOnly? ValidTo = null,
    IReadOnlyList<LegalEvent>? History = null,
    IReadOnlyDictionary<string, Wording>? Labels = null)
{
    /// <summary>The pack as a map names it, with its English title.</summary>
    public RulePackRef Ref => RefIn("en");

    /// <summary>The pack as a map names it, in a language.</summary>
    public RulePackRef RefIn(string? language) => new(Id, Version, RuleWords.NameOf(Weakest), Title.In(language));

    /// <summary>The pack applies on the day.</summary>
    public bool IsValidOn(DateOnly date) => (ValidFrom is null || date >= ValidFrom) && (ValidTo is null || date <= ValidTo);

    /// <summary>A source by its id; null when there is none (a pack that was read has all it names).</summary>
    public RuleSource? SourceOf(string id) => Sources.FirstOrDefault(source => source.Id == id);

    /// <summary>A unit by any of its names; null when the pack does not know it.</summary>
    public RuleUnit? UnitOf(string name)
    {
        var id = UnitNames.Canonical(name);
        return Units.FirstOrDefault(unit => string.Equals(unit.Id, id, StringComparison.OrdinalIgnoreCase));
    }

    private LegalStatus Weakest => Rules.Select(rule => rule.LegalStatus).Append(LegalStatus).Max();
}
