using SkillsCatalogue.Core.Documents;
using SkillsCatalogue.Core.Vocabularies;

namespace SkillsCatalogue.Ingestion.Vocabularies;

/// <summary>Carries the reason why a file cannot be used out of the depths of reading; <see cref="EscoReader"/> turns it into a value.</summary>
internal sealed class EscoRefusedException(string code, string message, string? file = null, int? line = null) : Exception(message)
{
    public VocabularyFault Fault { get; } = new(code, DiagnosticSeverity.Error, message, file, line);
}
