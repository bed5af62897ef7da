namespace SkillsCatalogue.Web.Api.Contracts;

/// <summary>A page of register entries, by register and number.</summary>
/// <param name="Total">Over all pages.</param>
/// <param name="Facets">Filter (register, kind, status) → values with the number of entries that each would show beside the other filters.</param>
/// <param name="Next">Cursor of the next page; null on the last.</param>
public sealed record RegisterPageJson(int Total, IReadOnlyList<RegisterEntryJson> Items, IReadOnlyDictionary<string, IReadOnlyList<FacetJson>> Facets, string? Next)
{
    public static IReadOnlyDictionary<string, IReadOnlyList<FacetJson>> FacetsOf(IReadOnlyDictionary<string, IReadOnlyList<(string Value, int Count)>> counts) =>
        counts.ToDictionary(pair => pair.Key, pair => (IReadOnlyList<FacetJson>)[.. pair.Value.Select(count => new FacetJson(count.Value, count.Value, count.Count))]);
}
