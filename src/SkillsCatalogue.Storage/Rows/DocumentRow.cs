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
    /// <summary>The code for comparison (<see cref="Core.Standards.Versions.StandardCode"/>).</summary>
    public string? CodeKey { get; set; }
    /// <summary>Fingerprint of the path of the file that it was read from; null when it came otherwise. The path itself is not kept.</summary>
    public string? SourceKey { get; set; }
    /// <summary>Hash of the next newer version; null for the newest, and for a document without versions.</summary>
    public string? SupersededBy { get; set; }
    /// <summary>Hash that decisions about the unbound versions of one standard attach to; null for a document without versions.</summary>
    public string? VersionsKey { get; set; }
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
    /// <summary>What decisions about it attach to: REGISTER/NUMBER when bound, else the hash, or the one that all its versions share.</summary>
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
        StandardKey = register is null ? VersionsKey ?? Sha256 : $"{register}/{number}";
    }

    public StoredDocument ToStored() => new(
        Sha256, FileName, SourceUrl, MediaType, Length, AddedAt, Status, StatusReason,
        StorageJson.Read<List<Diagnostic>>(Diagnostics) ?? [],
        Title, Code, Level, LevelScheme, Sector, Language, Family, Pages, StatementCount, Register, RegisterNumber, StageKey,
        new(LedgerSkill, LedgerMerged, LedgerNotASkill, LedgerUnread)) { SupersededBy = SupersededBy, IsWaiting = Waiting };
}
