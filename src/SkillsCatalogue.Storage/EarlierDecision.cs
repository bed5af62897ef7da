using SkillsCatalogue.Core.Review;

namespace SkillsCatalogue.Storage;

/// <summary>What was decided on the earlier words of a statement that a new version has changed.</summary>
/// <param name="CandidateId">Candidate of the earlier words.</param>
/// <param name="Label">Label in force on it.</param>
/// <param name="Words">The statement as the older version has it; empty once that is withdrawn.</param>
/// <param name="Document">SHA-256 of the older version.</param>
/// <param name="SkillId">The skill that it backs; null unless it was accepted or merged.</param>
/// <param name="Decision">The newest event about it; null when nobody has decided.</param>
public sealed record EarlierDecision(string CandidateId, CandidateState State, string Label, string Words, string Document, string? SkillId, ReviewEvent? Decision)
{
    /// <summary>There is a decision to keep.</summary>
    public bool CanBeKept => State != CandidateState.Proposed;
}
