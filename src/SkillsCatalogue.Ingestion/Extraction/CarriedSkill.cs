using SkillsCatalogue.Core.Candidates;
using SkillsCatalogue.Core.Standards;

namespace SkillsCatalogue.Ingestion.Extraction;

/// <summary>A candidate of the version before, with one proof found again in this one.</summary>
/// <param name="Candidate">As the earlier run had it.</param>
/// <param name="Statement">Statement of this version that proves it; null when the quote stands in none.</param>
/// <param name="Evidence">In this version: new offsets, pages and boxes, grounding computed anew.</param>
internal sealed record CarriedSkill(SkillCandidate Candidate, Statement? Statement, Evidence Evidence);
