using SkillsCatalogue.Core.Skills;
using SkillsCatalogue.Search;
using SkillsCatalogue.TestSupport;

namespace SkillsCatalogue.Tests.Search;

/// <summary>The index against a plain list as the oracle.</summary>
public sealed class FacetAndPagingTests
{
    private static readonly string[] Words = ["install", "measure", "plan", "repair", "clean", "pump", "network", "orchard", "report", "waste"];

    [Fact]
    public async Task Facet_counts_and_filters_agree_with_a_plain_count()
    {
        var skills = RandomSkills(400, seed: 20261123);
        using var fixture = await SearchFixture.OfAsync(skills);

        var page = fixture.Find(null);
        foreach (var dimension in Facets.All)
        {
            var expected = skills.SelectMany(skill => Facets.ValuesOf(skill, dimension)).CountBy(value => value).ToDictionary();
            Assert.Equal(expected, page.Facets[dimension].ToDictionary(count => count.Value, count => count.Count));
        }

        var filtered = fixture.Find(null, filters: new() { [Facets.Level] = ["CROQF 4.1"], [Facets.Tag] = ["green"] });
        Assert.Equal(
            skills.Count(skill => Facets.ValuesOf(skill, Facets.Level).Contains("CROQF 4.1") && Facets.ValuesOf(skill, Facets.Tag).Contains("green")),
            filtered.Total);
    }

    [Fact]
    public async Task A_filtered_dimension_still_counts_its_other_values()
    {
        using var fixture = await SearchFixture.OfAsync(RandomSkills(100, seed: 7));

        var page = fixture.Find(null, filters: new() { [Facets.Level] = ["CROQF 4.1"] });

        Assert.Equal(2, page.Facets[Facets.Level].Count);
        Assert.Equal(["SAMPLE-1"], page.Facets[Facets.Standard].Select(count => count.Value));
    }

    [Fact]
    public async Task Pages_joined_are_the_whole_result_without_repeats()
    {
        using var fixture = await SearchFixture.OfAsync(RandomSkills(137, seed: 3));
        var seen = new List<string>();
        string? cursor = null;
        do
        {
            var page = fixture.Find(null, take: 25, cursor: cursor);
            seen.AddRange(page.Hits.Select(hit => hit.Id));
            cursor = page.NextCursor;
        }
        while (cursor is not null);

        Assert.Equal(137, seen.Count);
        Assert.Equal(137, seen.Distinct().Count());
    }

    [Theory]
    [InlineData("x")]
    [InlineData("czE6LTE")]
    [InlineData("!!!!")]
    [InlineData("czE6OTk5OTk5OTk5OTk5")]
    public async Task An_absurd_cursor_is_refused(string cursor)
    {
        using var fixture = await SearchFixture.OfLabelsAsync("en", "plan");

        Assert.Throws<InvalidCursorException>(() => fixture.Find(null, cursor: cursor));
    }

    [Theory]
    [InlineData("\"'(){}[]*?~^:\\/+-!&|")]
    [InlineData("   ")]
    [InlineData("\u0000\ud800")]
    public async Task Odd_queries_are_answered(string query)
    {
        using var fixture = await SearchFixture.OfLabelsAsync("en", "plan");

        Assert.InRange(fixture.Find(query).Total, 0, 1);
    }

    [Fact]
    public async Task A_very_long_query_is_answered()
    {
        using var fixture = await SearchFixture.OfLabelsAsync("en", "plan work");

        Assert.InRange(fixture.Find(string.Join(' ', Enumerable.Repeat("plan work word" + new string('a', 500), 400))).Total, 0, 1);
    }

    private static CatalogueSkill[] RandomSkills(int count, int seed)
    {
        var random = new Random(seed);
        var standards = new[] { Some.Standard("SAMPLE-1", "4.1"), Some.Standard("SAMPLE-2", "4.2", "ICT") };
        return [.. Enumerable.Range(0, count).Select(_ => Some.Skill(
            string.Join(' ', Enumerable.Range(0, random.Next(1, 5)).Select(_ => Words[random.Next(Words.Length)])),
            tags: [Some.Tag("green", random.Next(3) switch { 0 => true, 1 => false, _ => null })],
            type: (SkillType)random.Next(3),
            status: random.Next(2) == 0 ? SkillStatus.Proposed : SkillStatus.Accepted,
            standard: standards[random.Next(2)]))];
    }
}
