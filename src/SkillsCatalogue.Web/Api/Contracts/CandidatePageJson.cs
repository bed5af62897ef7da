namespace SkillsCatalogue.Web.Api.Contracts;

/// <summary>A page of the review queue, by document and in reading order.</summary>
/// <param name="Total">Candidates that fit, over all pages.</param>
/// <param name="States">State → candidates, over what the other filters leave.</param>
/// <param name="Next">Cursor of the next page; null on the last.</param>
public sealed record CandidatePageJson(int Total, IReadOnlyDictionary<string, int> States, IReadOnlyList<CandidateJson> Items, string? Next);
