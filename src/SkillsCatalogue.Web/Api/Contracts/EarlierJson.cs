using SkillsCatalogue.Storage;

namespace SkillsCatalogue.Web.Api.Contracts;

/// <summary>What was decided on the words that a statement had in the version before.</summary>
/// <param name="CandidateId">The candidate of those words.</param>
/// <param name="State">proposed, accepted, edited, mergedInto or rejected: an open list.</param>
/// <param name="SkillId">The skill that it backs; null unless accepted or merged.</param>
/// <param name="Label">Label in force on it.</param>
/// <param name="Words">The statement as the older version has it; empty once that is withdrawn.</param>
/// <param name="Sha256">The older version.</param>
/// <param name="CanBeKept">There is a decision to keep.</param>
public sealed record EarlierJson(string CandidateId, string State, string? SkillId, string Label, string Words, string Sha256, bool CanBeKept)
{
    public static EarlierJson From(EarlierDecision earlier) =>
        new(earlier.CandidateId, JsonName.Of(earlier.State), earlier.SkillId, earlier.Label, earlier.Words, earlier.Document, earlier.CanBeKept);
}
