using SkillsCatalogue.Core.Skills;
using SkillsCatalogue.Core.Tagging;

namespace SkillsCatalogue.Core.Candidates;

/// <summary>A machine's proposal of one skill in one document.</summary>
/// <param name="Id">Stable over runs: <c>c-</c> and a fingerprint of (standard, statement words, label).</param>
/// <param name="Fingerprint">Of the words of its statement; what decisions attach to.</param>
/// <param name="Evidence">One for each statement or place that proves it; never empty.</param>
/// <param name="Confidence">0 to 1.</param>
/// <param name="Tags">Machine claims, one a scheme at most.</param>
public sealed record SkillCandidate(
    string Id,
    string PrefLabel,
    string Language,
    SkillType SkillType,
    string Fingerprint,
    IReadOnlyList<Evidence> Evidence,
    ExtractorVotes Votes,
    double Confidence,
    IReadOnlyList<TagClaim> Tags,
    IReadOnlyList<ConceptLink> Links);
