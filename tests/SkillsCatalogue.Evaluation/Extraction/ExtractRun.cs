using SkillsCatalogue.Core.Candidates;
using SkillsCatalogue.Core.Documents;
using SkillsCatalogue.Core.Standards;

namespace SkillsCatalogue.Evaluation.Extraction;

/// <summary>What one selection of extractors made of one standard of the corpus.</summary>
/// <param name="Verdicts">One for each candidate, in order.</param>
internal sealed record ExtractRun(string Name, DocumentText Document, ParsedStandard Standard, Core.Candidates.Extraction Extraction, IReadOnlyList<GoldMention> Gold, ExtractScore Score, IReadOnlyList<CandidateVerdict> Verdicts);
