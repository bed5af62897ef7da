using SkillsCatalogue.Core.Programmes;

namespace SkillsCatalogue.Web.Views;

/// <summary>What pages say of outcomes and their traces.</summary>
public static class OutcomeStandings
{
    /// <summary>Explicit and confirmed traces count as proof, proposals never do.</summary>
    public static bool IsProof(this OutcomeTrace trace) => trace.Basis != TraceBasis.Matched && trace.Standard is { InForce: true };

    public static OutcomeStanding StandingOf(this MappedOutcome outcome) =>
        outcome.Trace.Any(IsProof) ? OutcomeStanding.Proven
        : outcome.Trace.Count > 0 || outcome.Skills.Any(skill => skill.Standing != MatchStanding.Removed) ? OutcomeStanding.Proposed
        : OutcomeStanding.Empty;

    /// <summary>Ways from the outcome to the statements of one skill, proof first.</summary>
    public static IReadOnlyList<OutcomeTrace> TraceOf(this MappedOutcome outcome, MappedSkill skill) =>
        [.. outcome.Trace.Where(trace => trace.SkillId == skill.Id).OrderByDescending(IsProof)];

    /// <summary>Ways that rest on no skill beside the outcome: the programme names a set itself.</summary>
    public static IReadOnlyList<OutcomeTrace> OtherTrace(this MappedOutcome outcome) =>
        [.. outcome.Trace.Where(trace => trace.SkillId is null || outcome.Skills.All(skill => skill.Id != trace.SkillId))];
}
