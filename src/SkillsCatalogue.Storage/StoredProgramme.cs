namespace SkillsCatalogue.Storage;

/// <summary>A training programme without the content of its versions.</summary>
/// <param name="Id"><c>p-</c> and opaque letters.</param>
/// <param name="Title">Of its newest version; empty once it is erased.</param>
/// <param name="Framework">Id of the rule pack that its newest version asks for; null when it asks for none.</param>
/// <param name="Reason">Why it was erased; null otherwise.</param>
/// <param name="Number">Number of its newest version, from 1.</param>
/// <param name="Version">To be sent back with a change: a newer one makes the change stale.</param>
public sealed record StoredProgramme(
    string Id,
    string Title,
    string? Framework,
    ProgrammeState State,
    string? Reason,
    DateTimeOffset CreatedAt,
    DateTimeOffset UpdatedAt,
    int Number,
    int Version);
