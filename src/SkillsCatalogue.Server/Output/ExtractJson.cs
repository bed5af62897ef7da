using SkillsCatalogue.Core.Candidates;
using SkillsCatalogue.Server.Worker;
using SkillsCatalogue.Web.Api.Contracts;

namespace SkillsCatalogue.Server.Output;

/// <summary>What <c>extract</c> prints of one file.</summary>
internal sealed record ExtractJson(string File, string? Sha256, string Status, IReadOnlyList<DiagnosticJson> Diagnostics, IReadOnlyList<CandidateJson> Candidates, LedgerJson? Ledger)
{
    /// <summary>What the language model did; null when none was asked.</summary>
    public IngestModelJson? Model { get; init; }

    public static ExtractJson From(ParseJson parsed, Extraction? extraction) => new(
        parsed.File,
        parsed.Sha256,
        parsed.Status,
        parsed.Diagnostics,
        [.. (extraction?.Candidates ?? []).Select(CandidateJson.From)],
        extraction is null ? null : LedgerJson.From(extraction.Ledger));
}
