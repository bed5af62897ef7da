using SkillsCatalogue.Core.Programmes;
using SkillsCatalogue.Web.Api.Contracts;

namespace SkillsCatalogue.Web.Programmes;

/// <summary>The way from an outcome to a standard.</summary>
/// <param name="StatementId">Null for a trace to a set as a whole.</param>
/// <param name="KeyTask">Key task that the standard prints for the statement; null when it prints none.</param>
/// <param name="Basis">explicit (the programme names the set), matched (a proposal), confirmed (by a person).</param>
public sealed record TraceJson(
    string? StatementId, string? SkillId, string? Quote, string? KeyTask, SetTrace? CompetenceSet, SetTrace? LearningOutcomeSet, StandardTrace? Standard, string Basis)
{
    public static TraceJson From(OutcomeTrace trace) => new(
        trace.StatementId, trace.SkillId, trace.Quote, trace.KeyTask, trace.CompetenceSet, trace.LearningOutcomeSet, trace.Standard, JsonName.Of(trace.Basis));
}
