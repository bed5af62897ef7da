using SkillsCatalogue.Core.Review;
using SkillsCatalogue.Storage;

namespace SkillsCatalogue.Web.Api.Contracts;

/// <summary>A standard in the list.</summary>
/// <param name="Document">SHA-256 of the document.</param>
/// <param name="Code">Number as printed in the document.</param>
/// <param name="Number">Number of the register entry that the document is bound to; null when it is bound to none.</param>
/// <param name="Family">Anatomy that was recognised, or general.</param>
/// <param name="Statements">Outcome statements, key tasks included.</param>
/// <param name="Ledger">Segments by what became of them.</param>
public sealed record StandardSummaryJson(
    string Document,
    string? Title,
    string? Code,
    string? Level,
    string? LevelScheme,
    string? Sector,
    string? Language,
    string Family,
    string? Register,
    string? Number,
    bool Sample,
    int Pages,
    int Statements,
    LedgerJson Ledger)
{
    public static StandardSummaryJson From(StoredDocument document) => new(
        document.Sha256,
        document.Title,
        document.Code,
        document.Level,
        document.LevelScheme,
        document.Sector,
        document.Language,
        document.Family,
        document.Register,
        document.RegisterNumber,
        document.Register == RegisterEntry.SampleRegister,
        document.Pages,
        document.StatementCount,
        LedgerOf(document.Ledger));

    internal static LedgerJson LedgerOf(LedgerCounts counts) => new(counts.Skill, counts.Merged, counts.NotASkill, counts.Unread, counts.Total);
}
