namespace SkillsCatalogue.Storage.Rows;

/// <summary>A map that was computed: a copy that may be made anew at any time.</summary>
internal sealed class ProgrammeMapRow
{
    public required string ProgrammeId { get; set; }
    public int Number { get; set; }
    public required byte[] Map { get; set; }
    public int Decisions { get; set; }
    public DateTimeOffset At { get; set; }
}
