using SkillsCatalogue.Language.Tagging;
using SkillsCatalogue.Search;

namespace SkillsCatalogue.Web.Api.Contracts;

/// <summary>A value that results can be narrowed to, and how many have it.</summary>
/// <param name="Label">What a person reads; the title where the value is the number of a standard.</param>
public sealed record FacetJson(string Value, string Label, int Count)
{
    /// <summary>Facets of a page. The tag facet names every scheme with its three buckets, the not assessed one included, also where nothing is in it.</summary>
    public static IReadOnlyDictionary<string, IReadOnlyList<FacetJson>> From(IReadOnlyDictionary<string, IReadOnlyList<FacetCount>> facets) =>
        Facets.All.ToDictionary(dimension => dimension, dimension => Of(dimension, facets.GetValueOrDefault(dimension) ?? []));

    private static IReadOnlyList<FacetJson> Of(string dimension, IReadOnlyList<FacetCount> counts)
    {
        var found = counts.Select(count => new FacetJson(count.Value, count.Label, count.Count));
        return dimension != Facets.Tag
            ? [.. found]
            : [.. found.UnionBy(TagSchemes.All.SelectMany(scheme => Buckets(scheme.Id)).Select(value => new FacetJson(value, value, 0)), facet => facet.Value)];
    }

    private static IEnumerable<string> Buckets(string scheme) => [scheme, $"not{char.ToUpperInvariant(scheme[0])}{scheme[1..]}", scheme + ":unassessed"];
}
