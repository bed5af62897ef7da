namespace SkillsCatalogue.Web.Programmes;

/// <summary>The pack of rules that was applied.</summary>
/// <param name="LegalStatus">Weakest status of its rules: inForce, draft, guidance or reported.</param>
public sealed record RulePackRefJson(string Id, string Version, string LegalStatus, string Title);
