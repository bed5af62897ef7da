namespace SkillsCatalogue.Language.Rules;

/// <summary>A form of programme that a country knows.</summary>
/// <param name="Id">As in <see cref="Core.Programmes.ProgrammeFacts.Form"/>.</param>
public sealed record RuleForm(string Id, Wording Labels);
