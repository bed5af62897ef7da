namespace SkillsCatalogue.Web.Programmes;

/// <summary>One rule applied to one programme.</summary>
/// <param name="Result">pass, fail or cannotTell.</param>
/// <param name="Severity">requirement or advice.</param>
/// <param name="LegalStatus">inForce, draft, guidance or reported.</param>
public sealed record RuleResultJson(string Id, string Result, string Severity, string Message, string Rule, string Source, string? SourceUrl, string LegalStatus);
