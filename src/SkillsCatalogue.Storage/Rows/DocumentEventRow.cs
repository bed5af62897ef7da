namespace SkillsCatalogue.Storage.Rows;

internal sealed class DocumentEventRow
{
    public long Sequence { get; set; }
    public DateTimeOffset At { get; set; }
    public required string ActorId { get; set; }
    public required string Sha256 { get; set; }
    public required string Kind { get; set; }
    public required string Detail { get; set; }
}
