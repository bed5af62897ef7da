using SkillsCatalogue.Core.Documents;
using SkillsCatalogue.Core.Standards;

namespace SkillsCatalogue.Language.Standards;

/// <summary>What a person should know about the parse (codes STD001 to STD005).</summary>
internal static class Findings
{
    public static IReadOnlyList<Diagnostic> Of(DocumentText document, Headline headline, IReadOnlyList<Statement> statements)
    {
        var findings = new List<Diagnostic>();
        if (!statements.Any(statement => statement.Kind != StatementKind.Task))
            findings.Add(new(DiagnosticCodes.NoStatements, DiagnosticSeverity.Warning, "No outcome statements were found: check that this is a standard, and that its headings are in the section lexicon of its language."));
        if (headline.Title is null)
            findings.Add(new(DiagnosticCodes.NoTitle, DiagnosticSeverity.Warning, "No title was found: give the document one when it is bound to a register entry."));
        if (headline.Code is null)
            findings.Add(new(DiagnosticCodes.NotRegistered, DiagnosticSeverity.Warning, "No registration number was found: bind the document to a register entry by hand, or its skills cannot be published."));
        if (headline.IsNotInForce)
            findings.Add(new(DiagnosticCodes.NotInForce, DiagnosticSeverity.Warning, "The document says that the standard is not in force: its skills cannot be published."));
        if (document.Language is null)
            findings.Add(new(DiagnosticCodes.UnknownLanguage, DiagnosticSeverity.Warning, "The language was not recognised: the words of all languages were used to read the structure, so statements may be missing or of the wrong kind."));
        return findings;
    }
}
