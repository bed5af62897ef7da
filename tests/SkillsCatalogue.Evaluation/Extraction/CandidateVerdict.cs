using SkillsCatalogue.Core.Candidates;

namespace SkillsCatalogue.Evaluation.Extraction;

/// <summary>A candidate against the gold.</summary>
/// <param name="Class">Its class in the table of confidence; null when only a model proposed it.</param>
/// <param name="RightPlace">A quote of it shares half of its words with a gold statement, or, where it is marked partial, stands wholly inside one.</param>
/// <param name="LabelAlike">And its label shares half of its word stems with a label of that statement.</param>
internal sealed record CandidateVerdict(SkillCandidate Candidate, string? Class, bool RightPlace, bool LabelAlike);
