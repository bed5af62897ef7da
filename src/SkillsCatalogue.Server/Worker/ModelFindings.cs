using SkillsCatalogue.Core.Documents;
using SkillsCatalogue.Ingestion.Extraction.Model;

namespace SkillsCatalogue.Server.Worker;

/// <summary>What a document's page says about a model that did not answer as it should.</summary>
internal static class ModelFindings
{
    public static IEnumerable<Diagnostic> Of(ModelUse? use)
    {
        if (use?.Outage is not null)
            yield return new(DiagnosticCodes.ModelOut, DiagnosticSeverity.Warning, FormattableString.Invariant($"The language model did not answer {use.Unanswered} of {use.Unanswered + use.Calls + use.Replayed} calls. {use.Message} What is shown was found without them; the next run asks again."));
        if (use?.IgnoresSchema == true)
            yield return new(DiagnosticCodes.ModelIgnoresSchema, DiagnosticSeverity.Warning, FormattableString.Invariant($"The language model ignores the form that it is asked for: {use.Misshapen} of {use.Calls + use.Replayed} replies were refused. What is shown was found without them."));
    }
}
