using SkillsCatalogue.Core.Documents;

namespace SkillsCatalogue.Language.Tagging;

/// <summary>A word of a statement while it is tagged: its folded letters, its stem and its place.</summary>
internal readonly record struct TaggedWord(string Folded, string Stem, TextSpan Span);
