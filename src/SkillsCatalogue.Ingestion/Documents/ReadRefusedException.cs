using SkillsCatalogue.Core.Documents;

namespace SkillsCatalogue.Ingestion.Documents;

/// <summary>Carries the reason for setting a document aside out of the depths of a reader; <see cref="DocumentReader"/> turns it into a value.</summary>
internal sealed class ReadRefusedException(string code, string message, int? page = null) : Exception(message)
{
    public Diagnostic Reason { get; } = new(code, DiagnosticSeverity.Error, message, page);
}
