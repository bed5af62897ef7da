using SkillsCatalogue.Core.Documents;

namespace SkillsCatalogue.Search;

/// <summary>A word of the shown label that matched.</summary>
/// <param name="Language">Language of the label.</param>
/// <param name="Span">Offsets in the label.</param>
public sealed record HighlightSpan(string Language, TextSpan Span);
