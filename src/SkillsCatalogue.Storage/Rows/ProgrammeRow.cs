namespace SkillsCatalogue.Storage.Rows;

internal sealed class ProgrammeRow
{
    public required string Id { get; set; }
    public required string Title { get; set; }
    public string? Framework { get; set; }
    public ProgrammeState State { get; set; }
    /// <summary>What it was before it went into the trash.</summary>
    public ProgrammeState? StateBefore { get; set; }
    public string? Reason { get; set; }
    public DateTimeOffset CreatedAt { get; set; }
    public DateTimeOffset UpdatedAt { get; set; }
    /// <summary>Number of the newest version.</summary>
    public int Number { get; set; }
    /// <summary>Counts the changes, for those who edit at the same time.</summary>
    public int Version { get; set; }
    public required string SearchText { get; set; }

    public StoredProgramme ToStored() => new(Id, Title, Framework, State, Reason, CreatedAt, UpdatedAt, Number, Version);
}
