using SkillsCatalogue.Core.Documents;
using SkillsCatalogue.Core.Skills;

namespace SkillsCatalogue.Language.Labels;

/// <summary>A short name for one skill of a statement.</summary>
/// <param name="Text">Without lead-in, purpose clause and closing punctuation; first letter small unless it is an acronym or a name.</param>
/// <param name="Within">The part of <see cref="Core.Standards.Statement.Text"/> that it was made of (offsets in that text, not in the document).</param>
public sealed record SkillLabel(string Text, SkillType Type, TextSpan Within);
