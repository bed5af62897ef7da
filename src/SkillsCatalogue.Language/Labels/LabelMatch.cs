using SkillsCatalogue.Core.Documents;

namespace SkillsCatalogue.Language.Labels;

/// <summary>A known label found in a text.</summary>
/// <param name="Span">Its words in the text searched.</param>
/// <param name="Words">How many words of the text it covers, articles aside; at least 1.</param>
public readonly record struct LabelMatch(VocabularyLabel Label, TextSpan Span, int Words);
