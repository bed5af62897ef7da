namespace SkillsCatalogue.Core.Review;

/// <summary>One appended line of the log: who did what to which decision key, before and after. Undo, history and time travel read the log.</summary>
/// <param name="Sequence">Order of appending, from 1.</param>
/// <param name="ActorId">Id of the person; the name stands apart and can be erased.</param>
/// <param name="Undoes">Sequence of the event that this one takes back (Undo only).</param>
/// <param name="UndoneBy">Sequence of the event that took this one back; null when it stands.</param>
public sealed record ReviewEvent(
    long Sequence,
    DateTimeOffset At,
    string ActorId,
    DecisionKey Key,
    ReviewDecision Decision,
    CandidateState Before,
    CandidateState After,
    string? SkillId,
    long? Undoes,
    long? UndoneBy);
