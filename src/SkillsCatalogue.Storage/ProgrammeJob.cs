using SkillsCatalogue.Core.Programmes;

namespace SkillsCatalogue.Storage;

/// <summary>An uploaded programme on its way to be read and mapped.</summary>
/// <param name="Id"><c>j-</c> and opaque letters.</param>
/// <param name="Sha256">Of the original in <see cref="Blobs"/>.</param>
/// <param name="Length">Bytes.</param>
/// <param name="ProgrammeId">The programme that it adds a version to, or that came of it; null before a new one is saved.</param>
/// <param name="Stage"><c>reading</c>, <c>outcomes</c>, <c>matching</c> or <c>saving</c>; null before it begins.</param>
/// <param name="Done">Steps of the stage that are done.</param>
/// <param name="Total">Steps of the stage; 0 when they cannot be counted.</param>
/// <param name="Code">Why it failed (codes DOC…, PRG…); null otherwise.</param>
/// <param name="Message">The same in a sentence; null otherwise.</param>
/// <param name="FinishedAt">When it was done, failed or was cancelled; null before.</param>
public sealed record ProgrammeJob(
    string Id,
    string Sha256,
    string FileName,
    string MediaType,
    long Length,
    ProgrammeSettings Settings,
    string? ProgrammeId,
    string ActorId,
    ProgrammeJobState State,
    string? Stage,
    int Done,
    int Total,
    string? Code,
    string? Message,
    DateTimeOffset CreatedAt,
    DateTimeOffset? FinishedAt);
