namespace SkillsCatalogue.Storage;

/// <summary>A version of a programme without its content.</summary>
/// <param name="Number">From 1.</param>
/// <param name="Sha256">Of the file or the pasted text that it came from; stays when the programme is erased.</param>
/// <param name="Title">Null once the programme is erased.</param>
/// <param name="FileName">Null for pasted text, and once the programme is erased.</param>
/// <param name="Note">Null when there is none, and once the programme is erased.</param>
public sealed record ProgrammeVersionHead(int Number, DateTimeOffset At, string ActorId, string Sha256, string? Title, string? FileName, string? Note);
