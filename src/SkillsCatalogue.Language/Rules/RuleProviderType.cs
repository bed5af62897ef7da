namespace SkillsCatalogue.Language.Rules;

/// <summary>A type of provider that a country knows.</summary>
/// <param name="Id">As in <see cref="Core.Programmes.ProgrammeFacts.ProviderType"/>.</param>
public sealed record RuleProviderType(string Id, Wording Labels);
