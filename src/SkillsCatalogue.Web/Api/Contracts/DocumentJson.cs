using SkillsCatalogue.Storage;

namespace SkillsCatalogue.Web.Api.Contracts;

/// <summary>A document: also the task of reading it. Look again while its status is <c>queued</c>.</summary>
/// <param name="Sha256">Its identity.</param>
/// <param name="SourceUrl">Where it was fetched; null when it came as a file.</param>
/// <param name="Length">Bytes.</param>
/// <param name="Status">queued, parsed, setAside or withdrawn: an open list.</param>
/// <param name="StatusReason">Why it was set aside or withdrawn.</param>
/// <param name="Standard">What was found in it; null until it is parsed.</param>
public sealed record DocumentJson(
    string Sha256,
    string FileName,
    string? SourceUrl,
    string MediaType,
    long Length,
    DateTimeOffset AddedAt,
    string Status,
    string? StatusReason,
    IReadOnlyList<DiagnosticJson> Diagnostics,
    StandardSummaryJson? Standard)
{
    public static DocumentJson From(StoredDocument document) => new(
        document.Sha256,
        document.FileName,
        document.SourceUrl,
        document.MediaType,
        document.Length,
        document.AddedAt,
        JsonName.Of(document.Status),
        document.StatusReason,
        [.. document.Diagnostics.Select(DiagnosticJson.From)],
        document.Status == DocumentStatus.Parsed ? StandardSummaryJson.From(document) : null);
}
