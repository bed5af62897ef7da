using SkillsCatalogue.Core.Documents;
using SkillsCatalogue.Core.Review;
using SkillsCatalogue.Core.Standards;
using SkillsCatalogue.Storage;

namespace SkillsCatalogue.Web.Api.Contracts;

/// <summary>A standard: facts, structure and statements.</summary>
/// <param name="Standard">The same facts as in the list.</param>
/// <param name="Entry">The register entry that the document is bound to; null when it is bound to none.</param>
/// <param name="Diagnostics">What was odd while reading.</param>
public sealed record StandardDetailJson(
    StandardSummaryJson Standard,
    RegisterEntryJson? Entry,
    IReadOnlyList<CreditJson> Credits,
    IReadOnlyList<ReferenceJson> References,
    IReadOnlyList<StandardUnitJson> Units,
    IReadOnlyList<StatementJson> Statements,
    IReadOnlyList<DiagnosticJson> Diagnostics)
{
    public static StandardDetailJson From(StoredDocument stored, RegisterEntry? entry, DocumentText text, ParsedStandard parsed) => new(
        StandardSummaryJson.From(stored),
        entry is null ? null : RegisterEntryJson.From(entry),
        [.. parsed.Credits.Select(CreditJson.From)],
        [.. parsed.References.Select(ReferenceJson.From)],
        [.. parsed.Units.Select(StandardUnitJson.From)],
        [.. parsed.Statements.Select(statement => StatementJson.From(text, parsed, statement))],
        [.. stored.Diagnostics.Select(DiagnosticJson.From)]);
}
