using SkillsCatalogue.Core.Documents;
using SkillsCatalogue.Language.Safety;

namespace SkillsCatalogue.Server.Worker;

/// <summary>What a document's page says about words that speak to a program that reads it. The words themselves are not repeated: the finding travels to pages and reports.</summary>
internal static class MachineFindings
{
    public static IEnumerable<Diagnostic> Of(DocumentText document)
    {
        var words = MachineAddress.FindAll(document.Text);
        if (words.Count > 0)
            yield return new(DiagnosticCodes.SpeaksToMachine, DiagnosticSeverity.Warning, FormattableString.Invariant($"The text speaks to a program that reads it, in {words.Count} places. Check the document and where it comes from."));
        else if (MachineAddress.IsIn(document))
            yield return new(DiagnosticCodes.SpeaksToMachine, DiagnosticSeverity.Warning, "The title or a link speaks to a program that reads the document. Check the document and where it comes from.");
    }
}
