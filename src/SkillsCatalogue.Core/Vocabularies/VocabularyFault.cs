using System.Globalization;
using SkillsCatalogue.Core.Documents;

namespace SkillsCatalogue.Core.Vocabularies;

/// <summary>What is wrong or odd about the files of a vocabulary. One error refuses the whole import.</summary>
/// <param name="Code">Stable code, see <see cref="VocabularyCodes"/>.</param>
/// <param name="File">The file, with its package before it; null where it is about all of them.</param>
/// <param name="Line">Line from 1 that the record begins in; null where it is about the whole file.</param>
public sealed record VocabularyFault(string Code, DiagnosticSeverity Severity, string Message, string? File = null, int? Line = null)
{
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Code}{(File is null ? "" : $" {File}")}{(Line is null ? "" : $", line {Line}")}: {Message}");
}
