using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using SkillsCatalogue.Search;

namespace SkillsCatalogue.Web.Views;

/// <summary>What a results page was asked for, and the addresses of its neighbours: the address holds all of it.</summary>
public sealed record SkillFilters(string? Text, string? View, IReadOnlyDictionary<string, IReadOnlyList<string>> Values)
{
    /// <summary>Longest search text that is looked at, in UTF-16 units.</summary>
    public const int LongestText = 300;

    public static SkillFilters Of(IQueryCollection query)
    {
        var text = query["q"].FirstOrDefault()?.Trim();
        var values = Facets.All
            .Select(dimension => (dimension, chosen: (IReadOnlyList<string>)[.. query[dimension].Where(value => !string.IsNullOrWhiteSpace(value)).Select(value => value!).Distinct(StringComparer.Ordinal)]))
            .Where(pair => pair.chosen.Count > 0)
            .ToDictionary(pair => pair.dimension, pair => pair.chosen);
        return new(string.IsNullOrEmpty(text) ? null : text.Length > LongestText ? text[..LongestText] : text, query["view"] == IndexStamp.Pilot ? IndexStamp.Pilot : null, values);
    }

    public bool Has(string dimension, string value) => Values.TryGetValue(dimension, out var chosen) && chosen.Contains(value);

    /// <summary>Number of values set over all dimensions.</summary>
    public int Count => Values.Sum(pair => pair.Value.Count);

    /// <summary>All values set, in the order of the dimensions.</summary>
    public IEnumerable<(string Dimension, string Value)> All => Values.SelectMany(pair => pair.Value.Select(value => (pair.Key, value)));

    public string Address(string? cursor = null) => Address(All, Text, View, cursor);

    /// <summary>The same search with one value more, or without it when it is set.</summary>
    public string Toggled(string dimension, string value) =>
        Address(Has(dimension, value) ? All.Where(pair => pair != (dimension, value)) : All.Append((dimension, value)), Text, View, null);

    public string WithoutFilters => Address([], Text, View, null);

    public string WithText(string text) => Address(All, text, View, null);

    public string WithView(string? view) => Address(All, Text, view, null);

    private static string Address(IEnumerable<(string Dimension, string Value)> values, string? text, string? view, string? cursor)
    {
        var parts = new List<KeyValuePair<string, string?>>();
        if (text is not null)
            parts.Add(new("q", text));
        parts.AddRange(values.Select(pair => new KeyValuePair<string, string?>(pair.Dimension, pair.Value)));
        if (view is not null)
            parts.Add(new("view", view));
        if (cursor is not null)
            parts.Add(new("cursor", cursor));
        return QueryHelpers.AddQueryString("/skills", parts);
    }
}
