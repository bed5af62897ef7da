using SkillsCatalogue.Core.Documents;
using SkillsCatalogue.Core.Standards;

namespace SkillsCatalogue.Core.Programmes;

/// <summary>A learning outcome of a programme.</summary>
/// <param name="Id"><c>o</c> and a number from 1 in reading order.</param>
/// <param name="Text">Whole, white space folded, without code and bullet.</param>
/// <param name="Fingerprint">Of its words: what a designer's confirmations attach to, over all versions of the programme.</param>
/// <param name="Module">Index in <see cref="ProgrammeDraft.Modules"/>; -1 outside modules.</param>
/// <param name="Span">Offsets in the document's canonical text.</param>
/// <param name="Places">Page and boxes (PDF) or path (HTML, Word); empty for pasted text.</param>
/// <param name="References">Register numbers and addresses that stand in the outcome itself.</param>
public sealed record ProgrammeOutcome(
    string Id,
    string Text,
    string? Code,
    StatementKind Kind,
    string Fingerprint,
    int Module,
    TextSpan Span,
    IReadOnlyList<Place> Places,
    IReadOnlyList<string> References);
