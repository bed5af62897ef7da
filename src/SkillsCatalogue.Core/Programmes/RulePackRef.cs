namespace SkillsCatalogue.Core.Programmes;

/// <summary>The pack of rules that was applied.</summary>
/// <param name="Id"><c>HR</c>, <c>EE</c>, <c>DK</c> …</param>
/// <param name="LegalStatus">Weakest status of its rules: <c>inForce</c>, <c>draft</c>, <c>guidance</c>, <c>reported</c>.</param>
public sealed record RulePackRef(string Id, string Version, string LegalStatus, string Title);
