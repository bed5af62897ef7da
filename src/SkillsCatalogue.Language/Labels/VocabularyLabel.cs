using SkillsCatalogue.Core.Skills;

namespace SkillsCatalogue.Language.Labels;

/// <summary>A known name of a skill, to be found in texts.</summary>
/// <param name="Language">ISO 639-1.</param>
public sealed record VocabularyLabel(string Label, string Language, SkillType Type);
