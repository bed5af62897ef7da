using SkillsCatalogue.Core.Review;
using SkillsCatalogue.Core.Text;

namespace SkillsCatalogue.Storage.Reviewing;

/// <summary>What a decision must hold, and in which state it is possible: the part of the rules that needs no database.</summary>
internal static class DecisionRules
{
    private const int LongestLabel = 500;
    private const int LongestText = 4000;

    /// <summary>Null when the decision is complete.</summary>
    public static ReviewResult? Incomplete(ReviewDecision decision) => decision.Action switch
    {
        ReviewAction.Undo => new ReviewResult.Invalid("action", "Undo names an event, not a candidate."),
        ReviewAction.Reject when string.IsNullOrWhiteSpace(decision.Reason) => new ReviewResult.Invalid("reason", "Say why it is rejected."),
        ReviewAction.Merge when string.IsNullOrWhiteSpace(decision.TargetSkillId) => new ReviewResult.Invalid("targetSkillId", "Name the skill or candidate to merge into."),
        ReviewAction.Tag when decision.Tags is not { Count: > 0 } => new ReviewResult.Invalid("tags", "Name at least one tag."),
        ReviewAction.Edit => IncompleteEdit(decision),
        _ => null,
    } ?? TooLong(decision);

    /// <summary>Null when the state allows the decision.</summary>
    public static ReviewResult? Refused(ReviewDecision decision, Standing now) => (decision.Action, now.State) switch
    {
        (ReviewAction.Accept, CandidateState.Accepted or CandidateState.Edited) => new ReviewResult.NotAllowed("It is accepted already."),
        (ReviewAction.Accept, CandidateState.MergedInto) => new ReviewResult.NotAllowed("It is merged into a skill: undo the merge first."),
        (ReviewAction.Reject, CandidateState.Rejected) => new ReviewResult.NotAllowed("It is rejected already."),
        _ => null,
    };

    private static ReviewResult.Invalid? IncompleteEdit(ReviewDecision decision)
    {
        if (decision.PrefLabel is not null && Folding.LettersAndDigits(decision.PrefLabel).Length == 0)
            return new("prefLabel", "A label needs letters.");
        if (decision.AltLabels?.Any(string.IsNullOrWhiteSpace) == true)
            return new("altLabels", "An alternative label is empty.");
        return decision is { PrefLabel: null, SkillType: null, AltLabels: null, Definition: null, Tags: null or { Count: 0 } }
            ? new("prefLabel", "Nothing is changed.")
            : null;
    }

    private static ReviewResult.Invalid? TooLong(ReviewDecision decision)
    {
        if (decision.PrefLabel?.Length > LongestLabel)
            return new("prefLabel", "A label has at most 500 characters.");
        if (decision.AltLabels?.Any(label => label.Length > LongestLabel) == true)
            return new("altLabels", "A label has at most 500 characters.");
        if (decision.Definition?.Length > LongestText)
            return new("definition", "A definition has at most 4000 characters.");
        return decision.Reason?.Length > LongestText ? new("reason", "A reason has at most 4000 characters.") : null;
    }
}
