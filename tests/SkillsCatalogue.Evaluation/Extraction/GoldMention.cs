using SkillsCatalogue.Core.Documents;

namespace SkillsCatalogue.Evaluation.Extraction;

/// <summary>An outcome statement of the gold, with its place in the text as read.</summary>
/// <param name="Labels">Normalised labels of its skills, by hand.</param>
/// <param name="Span">Null when its words do not stand in the text as read: then it counts as missed.</param>
internal sealed record GoldMention(string Text, string? Code, IReadOnlyList<string> Labels, TextSpan? Span);
