using SkillsCatalogue.Core.Documents;

namespace SkillsCatalogue.Storage;

/// <summary>A document as stored, without its text.</summary>
/// <param name="Sha256">Its identity: lower-case hexadecimal SHA-256 of the bytes.</param>
/// <param name="SourceUrl">Where it was fetched; null when it came as a file.</param>
/// <param name="Length">Bytes.</param>
/// <param name="StatusReason">Why it was set aside or withdrawn, or why its newest reading failed; null otherwise.</param>
/// <param name="Diagnostics">Of the reading and of the parse.</param>
/// <param name="Family">Anatomy that was recognised; empty before it is parsed.</param>
/// <param name="StatementCount">Outcome statements, key tasks included.</param>
/// <param name="Register">Register of the entry that it is bound to; null when it is bound to none.</param>
/// <param name="RegisterNumber">Number of that entry; null with the register.</param>
/// <param name="StageKey">The stage result that is stored; empty before the first.</param>
public sealed record StoredDocument(
    string Sha256,
    string FileName,
    string? SourceUrl,
    string MediaType,
    long Length,
    DateTimeOffset AddedAt,
    DocumentStatus Status,
    string? StatusReason,
    IReadOnlyList<Diagnostic> Diagnostics,
    string? Title,
    string? Code,
    string? Level,
    string? LevelScheme,
    string? Sector,
    string? Language,
    string Family,
    int Pages,
    int StatementCount,
    string? Register,
    string? RegisterNumber,
    string StageKey,
    LedgerCounts Ledger)
{
    /// <summary>Hash of the next newer version of the standard; null when it is the newest, or has no versions.</summary>
    public string? SupersededBy { get; init; }

    /// <summary>It waits to be read, for the first time or again.</summary>
    public bool IsWaiting { get; init; }
}
