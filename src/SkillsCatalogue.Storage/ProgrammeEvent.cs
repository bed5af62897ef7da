using SkillsCatalogue.Core.Programmes;

namespace SkillsCatalogue.Storage;

/// <summary>Something that a person did to a programme. Versions speak for themselves.</summary>
/// <param name="Kind"><c>decided</c>, <c>draft</c>, <c>final</c>, <c>trashed</c>, <c>untrashed</c> or <c>erased</c>.</param>
/// <param name="Decision">Of <c>decided</c>; null otherwise.</param>
/// <param name="Reason">Of <c>erased</c>; null otherwise.</param>
public sealed record ProgrammeEvent(long Sequence, DateTimeOffset At, string ActorId, string Kind, MatchDecision? Decision, string? Reason);
