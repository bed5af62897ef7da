namespace SkillsCatalogue.Storage;

/// <summary>A version of a programme. Never changes; its content goes only when the programme is erased.</summary>
/// <param name="Number">From 1.</param>
/// <param name="ActorId">Who saved it.</param>
/// <param name="Note">What the designer wrote beside it; null when nothing.</param>
public sealed record ProgrammeVersion(string ProgrammeId, int Number, DateTimeOffset At, string ActorId, string? Note, ProgrammeContent Content);
