using SkillsCatalogue.Core.Documents;

namespace SkillsCatalogue.Language.Analysis;

/// <summary>A word of a text, as search and tagging see it.</summary>
/// <param name="Word">Lower case, letters as written (accents kept), soft hyphens removed.</param>
/// <param name="Stem">Lower case, without accents, without inflection endings of the language; never empty. For comparison only.</param>
/// <param name="Span">Where the word stands in the text given.</param>
public readonly record struct Term(string Word, string Stem, TextSpan Span);
