namespace SkillsCatalogue.Language.Rules;

/// <summary>Why a pack was not taken.</summary>
/// <param name="File">Name of the file, without folder.</param>
/// <param name="Member">Path of the member (<c>$.rules[2].severity</c>); <c>$</c> for the whole file.</param>
/// <param name="Message">What is wrong with it and what to do, in English.</param>
public sealed record RulePackFault(string File, string Member, string Message);
