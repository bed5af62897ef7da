namespace SkillsCatalogue.Search;

/// <summary>One page of results, best first.</summary>
/// <param name="Total">Exact number of hits.</param>
/// <param name="NextCursor">For the next page; null on the last one.</param>
/// <param name="Facets">Dimension → values with counts. A dimension that is filtered counts as if it were not, so that a second value can be added.</param>
public sealed record SkillPage(
    string View,
    int? Release,
    int Total,
    IReadOnlyList<SkillHit> Hits,
    string? NextCursor,
    IReadOnlyDictionary<string, IReadOnlyList<FacetCount>> Facets);
