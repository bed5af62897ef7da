using SkillsCatalogue.Search;

namespace SkillsCatalogue.Web.Api.Contracts;

/// <summary>One page of a search, best first.</summary>
/// <param name="View">pilot (undecided skills included) or published (a release).</param>
/// <param name="Release">Number of the release; null in the pilot view.</param>
/// <param name="Total">Exact number of hits over all pages.</param>
/// <param name="Facets">Dimension → values with counts. A dimension that is filtered counts as if it were not.</param>
/// <param name="Next">Cursor of the next page; null on the last.</param>
public sealed record SkillPageJson(
    string View,
    int? Release,
    int Total,
    IReadOnlyList<SkillHitJson> Hits,
    IReadOnlyDictionary<string, IReadOnlyList<FacetJson>> Facets,
    string? Next)
{
    public static SkillPageJson From(SkillPage page) => new(
        page.View,
        page.Release,
        page.Total,
        [.. page.Hits.Select(SkillHitJson.From)],
        FacetJson.From(page.Facets),
        page.NextCursor);
}
