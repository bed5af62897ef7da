namespace SkillsCatalogue.Storage.Rows;

/// <summary>That a version was saved; a trigger forbids to change or delete it.</summary>
internal sealed class ProgrammeVersionRow
{
    public required string ProgrammeId { get; set; }
    public int Number { get; set; }
    public DateTimeOffset At { get; set; }
    public required string ActorId { get; set; }
    public required string Sha256 { get; set; }
}
