using SkillsCatalogue.Core.Review;

namespace SkillsCatalogue.Storage;

/// <summary>Counts for the start page, over current candidates and accepted skills.</summary>
/// <param name="Skills">Accepted skills.</param>
/// <param name="Release">Number of the newest release; null before the first.</param>
/// <param name="Publishable">Undecided candidates whose proof is complete.</param>
/// <param name="ByTag">Undecided and accepted candidates by <c>green</c>, <c>notGreen</c>, <c>green:unassessed</c> … for every scheme.</param>
/// <param name="ByStandard">Undecided and accepted candidates by register key or document hash.</param>
/// <param name="ByLanguage">The same by ISO 639-1 code.</param>
public sealed record CatalogueSummary(
    int Candidates,
    int Skills,
    int? Release,
    int Publishable,
    IReadOnlyDictionary<DocumentStatus, int> Documents,
    IReadOnlyDictionary<CandidateState, int> ByState,
    IReadOnlyDictionary<string, int> ByTag,
    IReadOnlyDictionary<string, int> ByStandard,
    IReadOnlyDictionary<string, int> ByLanguage);
