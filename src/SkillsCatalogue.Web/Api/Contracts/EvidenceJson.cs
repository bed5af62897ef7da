using SkillsCatalogue.Core.Candidates;

namespace SkillsCatalogue.Web.Api.Contracts;

/// <summary>Proof of a skill: a quote, its offsets in the canonical text of a document, and its places.</summary>
/// <param name="Document">SHA-256 of the document.</param>
/// <param name="KeyTask">Key task, part of work or duty that the standard prints for the statement; null when it prints none.</param>
/// <param name="Need">essential or optional, as the standard says of the set.</param>
/// <param name="Recognition">Mean confidence, 0 to 1, with which recognition (OCR) read the quote from a picture; null where the file holds its words.</param>
/// <param name="Grounding">exact, normalised, fuzzy or unlocated.</param>
public sealed record EvidenceJson(
    string Document,
    string Quote,
    string Prefix,
    string Suffix,
    int Start,
    int End,
    IReadOnlyList<PlaceJson> Places,
    string Grounding,
    int Distance,
    bool Partial,
    string? Code,
    string? Unit,
    string? Section,
    string? KeyTask,
    string Need,
    double? Recognition)
{
    public static EvidenceJson From(Evidence evidence) => new(
        evidence.Sha256,
        evidence.Quote,
        evidence.Prefix,
        evidence.Suffix,
        evidence.Span.Start,
        evidence.Span.End,
        [.. evidence.Places.Select(PlaceJson.From)],
        JsonName.Of(evidence.Grounding),
        evidence.Distance,
        evidence.Partial,
        evidence.Code,
        evidence.Unit,
        evidence.Section,
        evidence.KeyTask,
        JsonName.Of(evidence.Need),
        evidence.Recognition);
}
