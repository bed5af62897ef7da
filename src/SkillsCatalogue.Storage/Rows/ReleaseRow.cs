namespace SkillsCatalogue.Storage.Rows;

internal sealed class ReleaseRow
{
    public int Number { get; set; }
    public DateTimeOffset At { get; set; }
    public required string ActorId { get; set; }
    public string? Notes { get; set; }
    public required string Sha256 { get; set; }
    public int Skills { get; set; }
    public int Deprecated { get; set; }
    public required string LeftOut { get; set; }

    public Release ToRelease() => new(Number, At, ActorId, Notes, Sha256, Skills, Deprecated, StorageJson.Read<List<LeftOutSkill>>(LeftOut) ?? []);
}
