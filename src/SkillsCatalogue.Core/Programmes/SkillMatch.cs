using SkillsCatalogue.Core.Documents;
using SkillsCatalogue.Core.Skills;

namespace SkillsCatalogue.Core.Programmes;

/// <summary>A skill of the catalogue that an outcome may teach, with the words that say so on both sides.</summary>
/// <param name="Score">0 to 1, comparable over outcomes: share of right answers among matches of such a score, as far as it was measured.</param>
/// <param name="Evidence">Index in <see cref="CatalogueSkill.Evidence"/> of the quote that matches best.</param>
/// <param name="OutcomeWords">Spans in the outcome's text that matched.</param>
/// <param name="EvidenceWords">Spans in that quote that matched.</param>
public sealed record SkillMatch(CatalogueSkill Skill, double Score, int Evidence, IReadOnlyList<TextSpan> OutcomeWords, IReadOnlyList<TextSpan> EvidenceWords);
