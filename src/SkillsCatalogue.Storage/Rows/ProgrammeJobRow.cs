using SkillsCatalogue.Core.Programmes;

namespace SkillsCatalogue.Storage.Rows;

internal sealed class ProgrammeJobRow
{
    public required string Id { get; set; }
    public required string Sha256 { get; set; }
    public required string FileName { get; set; }
    public required string MediaType { get; set; }
    public long Length { get; set; }
    public required string Settings { get; set; }
    public string? ProgrammeId { get; set; }
    public required string ActorId { get; set; }
    public ProgrammeJobState State { get; set; }
    public string? Stage { get; set; }
    public int Done { get; set; }
    public int Total { get; set; }
    public string? Code { get; set; }
    public string? Message { get; set; }
    public DateTimeOffset CreatedAt { get; set; }
    public DateTimeOffset? FinishedAt { get; set; }
    public DateTimeOffset? LeasedUntil { get; set; }
    /// <summary>Times that a worker took it and did not give it back.</summary>
    public int Attempts { get; set; }

    public bool IsOpen => State is ProgrammeJobState.Waiting or ProgrammeJobState.Running;

    public void Finish(ProgrammeJobState state, DateTimeOffset now) => (State, FinishedAt, LeasedUntil) = (state, now, null);

    public ProgrammeJob ToJob() => new(
        Id, Sha256, FileName, MediaType, Length, StorageJson.Read<ProgrammeSettings>(Settings) ?? new(), ProgrammeId, ActorId,
        State, Stage, Done, Total, Code, Message, CreatedAt, FinishedAt);
}
