using SkillsCatalogue.Core.Documents;

namespace SkillsCatalogue.Web.Api.Contracts;

/// <summary>A finding about a document: stable code, severity (info, warning, error), page from 1 or null, and a sentence.</summary>
public sealed record DiagnosticJson(string Code, string Severity, int? Page, string Message)
{
    public static DiagnosticJson From(Diagnostic diagnostic) =>
        new(diagnostic.Code, JsonName.Of(diagnostic.Severity), diagnostic.Page, diagnostic.Message);
}
