namespace SkillsCatalogue.Web.Api.Contracts;

/// <summary>A page of segments in the order of the text.</summary>
/// <param name="Document">SHA-256 of the document.</param>
/// <param name="Total">Segments that fit, over all pages.</param>
/// <param name="Ledger">All segments of the document by what became of them.</param>
/// <param name="Next">Cursor of the next page; null on the last.</param>
public sealed record SegmentPageJson(string Document, int Total, LedgerJson Ledger, IReadOnlyList<SegmentJson> Items, string? Next);
