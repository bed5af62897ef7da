using System.Text.Json.Serialization;
using SkillsCatalogue.Core.Documents;
using SkillsCatalogue.Core.Standards;

namespace SkillsCatalogue.Core.Candidates;

/// <summary>Proof of a skill: a quote and its places in one document.</summary>
/// <param name="Sha256">Hash of the document.</param>
/// <param name="Span">Offsets in its canonical text; empty when unlocated.</param>
/// <param name="Quote">The words as they stand in the canonical text (white space folded), or as claimed when unlocated.</param>
/// <param name="Prefix">Up to 60 units before the quote.</param>
/// <param name="Suffix">Up to 60 units after the quote.</param>
/// <param name="Distance">Differing letters when <see cref="Grounding.Fuzzy"/>; 0 otherwise.</param>
/// <param name="Partial">The quote stops in the middle of a statement.</param>
/// <param name="StatementId">The statement it stands in; null when it stands in none.</param>
/// <param name="Code">Printed code of that statement.</param>
/// <param name="Unit">Unit of that statement.</param>
/// <param name="Section">Heading it stands under.</param>
public sealed record Evidence(
    string Sha256,
    TextSpan Span,
    string Quote,
    string Prefix,
    string Suffix,
    IReadOnlyList<Place> Places,
    Grounding Grounding,
    int Distance = 0,
    bool Partial = false,
    string? StatementId = null,
    string? Code = null,
    string? Unit = null,
    string? Section = null)
{
    /// <summary>The key task that the standard prints for the statement; null when it prints none.</summary>
    public string? KeyTask { get; init; }

    /// <summary>Mean confidence, 0 to 1, with which recognition (OCR) read the words; null where they are those of the file. Left out of JSON when null.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public double? Recognition { get; init; }

    /// <summary>Need of the skill in the occupation, as the standard says.</summary>
    public Need Need { get; init; }
}
