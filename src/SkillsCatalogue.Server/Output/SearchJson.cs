using SkillsCatalogue.Search;

namespace SkillsCatalogue.Server.Output;

/// <summary>What <c>search</c> prints of one query.</summary>
internal sealed record SearchJson(string Query, string View, int? Release, int Total, IReadOnlyList<SearchHitJson> Hits)
{
    public static SearchJson From(string query, SkillPage page, string? language) => new(
        query,
        page.View,
        page.Release,
        page.Total,
        [.. page.Hits.Select(hit => SearchHitJson.From(hit, language))]);

    public static void Write(SearchJson result, TextWriter output)
    {
        output.WriteLine($"{result.Query}: {result.Total} hits ({result.View})");
        foreach (var hit in result.Hits)
            output.WriteLine(FormattableString.Invariant($"  {hit.Score,7:0.00}  {hit.PrefLabel}  ({hit.Language}, {string.Join("+", hit.MatchedOn)}, {hit.Id})"));
    }
}
