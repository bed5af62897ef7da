namespace SkillsCatalogue.Core.Review;

/// <summary>Outcome of a decision: every expected outcome is a value.</summary>
public abstract record ReviewResult
{
    private ReviewResult()
    {
    }

    /// <summary>Done. <paramref name="SkillId"/> is null for a rejection.</summary>
    public sealed record Done(ReviewEvent Event, string? SkillId, int Version) : ReviewResult;

    public sealed record NotFound(string Id) : ReviewResult;

    /// <summary>Somebody decided in between; their event is shown.</summary>
    public sealed record StaleVersion(int CurrentVersion, ReviewEvent? Theirs) : ReviewResult;

    /// <summary>No evidence of the candidate was located in its document.</summary>
    public sealed record NotGrounded(string Id) : ReviewResult;

    /// <summary>The document is bound to no occupational standard in force.</summary>
    public sealed record NotRegistered(string Id) : ReviewResult;

    /// <summary>Another accepted skill has the label in the language: merge instead.</summary>
    public sealed record LabelTaken(string SkillId, string Label) : ReviewResult;

    /// <summary>The decision misses something (a reason, a label, a target).</summary>
    public sealed record Invalid(string Field, string Message) : ReviewResult;

    /// <summary>The state does not allow it (undo of an undone event, merge into itself).</summary>
    public sealed record NotAllowed(string Message) : ReviewResult;
}
