namespace SkillsCatalogue.Core.Review;

/// <summary>State of a candidate, projected from the events about it.</summary>
public enum CandidateState
{
    Proposed,
    Accepted,
    /// <summary>Accepted with a changed label, kind or tags.</summary>
    Edited,
    MergedInto,
    Rejected,
}
