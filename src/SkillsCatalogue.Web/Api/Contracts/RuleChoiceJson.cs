namespace SkillsCatalogue.Web.Api.Contracts;

/// <summary>A form of programme or type of provider that a country knows.</summary>
public sealed record RuleChoiceJson(string Id, IReadOnlyDictionary<string, string> Labels);
