namespace SkillsCatalogue.Core.Documents;

/// <summary>A finding about a document that a person can act on.</summary>
/// <param name="Code">Stable code, such as <c>DOC012</c>; <see cref="DiagnosticCodes"/> lists them all.</param>
/// <param name="Message">One sentence that says what is wrong and what to do, in English; free of secrets and machine paths.</param>
/// <param name="Page">Page from 1; null when it is about the whole document.</param>
public sealed record Diagnostic(string Code, DiagnosticSeverity Severity, string Message, int? Page = null);
