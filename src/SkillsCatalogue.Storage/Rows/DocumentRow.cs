using SkillsCatalogue.Core.Documents;

namespace SkillsCatalogue.Storage.Rows;

internal sealed class DocumentRow
{
    public required string Sha256 { get; set; }
    public required string FileName { get; set; }
    public string? SourceUrl { get; set; }
    public required string MediaType { get; set; }
    public long Length { get; set; }
    public DateTimeOffset AddedAt { get; set; }
    public DocumentStatus Status { get; set; }
    public string? StatusReason { get; set; }
    public string Diagnostics { get; set; } = "[]";
    public string? Title { get; set; }
    public string? Code { get; set; }
    public string? Level { get; set; }
    public string? LevelScheme { get; set; }
    public string? Sector { get; set; }
    public string? Language { get; set; }
    public string Family { get; set; } = "";
    public int Pages { get; set; }
    public int StatementCount { get; set; }
    public string? Register { get; set; }
    public string? RegisterNumber { get; set; }
    /// <summary>An editor bound or unbound it: a later reading does not change the binding.</summary>
    public bool BoundByEditor { get; set; }
    /// <summary>What decisions about it attach to: REGISTER/NUMBER when bound, else the hash.</summary>
    public required string StandardKey { get; set; }
    public string StageKey { get; set; } = "";
    /// <summary>Stage key of a reading that failed after a good one.</summary>
    public string? FailedStageKey { get; set; }
    public int LedgerSkill { get; set; }
    public int LedgerMerged { get; set; }
    public int LedgerNotASkill { get; set; }
    public int LedgerUnread { get; set; }
    public bool Waiting { get; set; }
    public DateTimeOffset? LeasedUntil { get; set; }

    public void BindTo(string? register, string? number)
    {
        Register = register;
        RegisterNumber = number;
        StandardKey = register is null ? Sha256 : $"{register}/{number}";
    }

    public StoredDocument ToStored() => new(
        Sha256, FileName, SourceUrl, MediaType, Length, AddedAt, Status, StatusReason,
        StorageJson.Read<List<Diagnostic>>(Diagnostics) ?? [],
        Title, Code, Level, LevelScheme, Sector, Language, Family, Pages, StatementCount, Register, RegisterNumber, StageKey,
        new(LedgerSkill, LedgerMerged, LedgerNotASkill, LedgerUnread));
}
