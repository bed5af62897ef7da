namespace SkillsCatalogue.Core.Programmes;

/// <summary>One rule of a pack applied to one programme.</summary>
/// <param name="Id">Of the rule, stable over versions of the pack (<c>HR-VOLUME</c>).</param>
/// <param name="Severity"><c>requirement</c>, or <c>advice</c> where the pack only recommends.</param>
/// <param name="Message">One sentence in the language asked for, with the programme's own figures; for a failure or doubt it says what to do.</param>
/// <param name="Rule">The rule in one sentence, as the pack states it.</param>
/// <param name="Source">Title and place of the source.</param>
/// <param name="SourceUrl">Address of the source; null when it has none.</param>
/// <param name="LegalStatus"><c>inForce</c>, <c>draft</c>, <c>guidance</c>, or <c>reported</c> (told by a report, not read in the law).</param>
public sealed record RuleResult(string Id, RuleOutcome Result, string Severity, string Message, string Rule, string Source, string? SourceUrl, string LegalStatus);
