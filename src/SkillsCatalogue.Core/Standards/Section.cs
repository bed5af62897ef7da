using SkillsCatalogue.Core.Documents;

namespace SkillsCatalogue.Core.Standards;

/// <summary>A heading and all that stands under it until the next heading of its level or higher.</summary>
/// <param name="Heading">Text of the heading as printed.</param>
/// <param name="Level">1 is the highest.</param>
/// <param name="Role">What the section is for, by the section lexicon of the language.</param>
/// <param name="Span">From the heading to the end of the section.</param>
/// <param name="Parent">Index of the enclosing section in <see cref="ParsedStandard.Sections"/>; -1 at the top.</param>
public sealed record Section(string Heading, int Level, SectionRole Role, TextSpan Span, int Parent);
