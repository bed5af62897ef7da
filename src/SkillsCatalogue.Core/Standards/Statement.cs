using System.Text.Json.Serialization;
using SkillsCatalogue.Core.Corrections;
using SkillsCatalogue.Core.Documents;

namespace SkillsCatalogue.Core.Standards;

/// <summary>An outcome statement: one for each (unit, code, text); re-prints within a unit are merged with all places kept.</summary>
/// <param name="Id">Stable within the document: <c>s</c> and a number from 1 in reading order.</param>
/// <param name="Text">Whole, joined over line and page breaks, white space folded, without code and bullet.</param>
/// <param name="Code">As printed, without closing punctuation (<c>PC1</c>, <c>1.2</c>); null when there is none.</param>
/// <param name="Section">Heading of the section it stands under; null when there is none.</param>
/// <param name="Unit"><see cref="StandardUnit.Name"/> of its unit; null outside units.</param>
/// <param name="Span">Offsets of the text (without code) in the canonical text; may hold a line feed.</param>
/// <param name="Reprints">Further spans where the same words stand in the same unit.</param>
/// <param name="Rule">Id of the rule that recognised it, for the ledger and for error analysis.</param>
public sealed record Statement(
    string Id,
    string Text,
    string? Code,
    StatementKind Kind,
    string? Section,
    string? Unit,
    TextSpan Span,
    IReadOnlyList<TextSpan> Reprints,
    string Rule)
{
    /// <summary>The key task, part of work or duty that the standard prints for it; null when it prints none.</summary>
    public string? KeyTask { get; init; }

    /// <summary>What the standard says of its unit or of itself.</summary>
    public Need Need { get; init; }

    /// <summary>What the machine read before an editor corrected it; null where the machine's reading stands.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public CorrectionTarget? AsRead { get; init; }
}
