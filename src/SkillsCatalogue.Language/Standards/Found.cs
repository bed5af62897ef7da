using SkillsCatalogue.Core.Documents;
using SkillsCatalogue.Core.Standards;

namespace SkillsCatalogue.Language.Standards;

/// <summary>A statement as a rule found it, before re-prints are merged.</summary>
/// <param name="Span">The words without code.</param>
/// <param name="Section">Index of its section; -1 outside.</param>
/// <param name="Unit">Index of its unit; -1 outside.</param>
/// <param name="Rule">Id of the rule.</param>
internal sealed record Found(TextSpan Span, string? Code, StatementKind Kind, int Section, int Unit, string Rule)
{
    /// <summary>Key task printed in the same table row; null without one.</summary>
    public string? KeyTask { get; init; }
}
