using SkillsCatalogue.Core.Candidates;
using SkillsCatalogue.Core.Documents;
using SkillsCatalogue.Core.Standards;
using SkillsCatalogue.Storage;
using SkillsCatalogue.Web.Api.Contracts;

namespace SkillsCatalogue.Server.Worker;

/// <summary>What became of one input.</summary>
/// <param name="Status">parsed, unchanged or setAside.</param>
/// <param name="Reason">Why it was set aside; null otherwise.</param>
internal sealed record IngestReport(
    string File,
    string? Sha256,
    string Status,
    string? Title,
    string? Code,
    string? Language,
    int Pages,
    int Statements,
    int Candidates,
    IngestDifferenceJson? Difference,
    LedgerJson? Ledger,
    DiagnosticJson? Reason)
{
    /// <summary>Which version of a stored standard it is; null when it is the first.</summary>
    public IngestVersionJson? Version { get; init; }

    /// <summary>What the language model did; null when none was asked.</summary>
    public IngestModelJson? Model { get; init; }

    public static IngestReport Parsed(string file, DocumentText document, ParsedStandard standard, Extraction extraction, IngestDifference difference, IngestVersionJson? version) => new(
        file,
        document.Sha256,
        "parsed",
        standard.Title ?? document.Title,
        standard.Code,
        document.Language,
        document.Pages.Count,
        standard.Statements.Count,
        extraction.Candidates.Count,
        new IngestDifferenceJson(difference.Added.Count, difference.Changed.Count, difference.Removed.Count, difference.Unchanged),
        LedgerJson.From(extraction.Ledger),
        null) { Version = version };

    public static IngestReport Unchanged(string file, StoredDocument known) => new(
        file, known.Sha256, "unchanged", known.Title, known.Code, known.Language, known.Pages, known.StatementCount, 0, null, null, null);

    public static IngestReport SetAside(string file, string? sha256, Diagnostic reason) => new(
        file, sha256, "setAside", null, null, null, 0, 0, 0, null, null, DiagnosticJson.From(reason));
}
