using SkillsCatalogue.Core.Skills;

namespace SkillsCatalogue.Search;

/// <summary>A skill that matched.</summary>
/// <param name="Score">Comparable within one query only.</param>
/// <param name="MatchedOn">Where the words were found: <c>label</c>, <c>altLabel</c>, <c>statement</c>, <c>similar</c> (a prefix, a typing error, a part of a word).</param>
public sealed record SkillHit(string Id, double Score, IReadOnlyList<string> MatchedOn, IReadOnlyList<HighlightSpan> Highlights, CatalogueSkill Skill);
