namespace SkillsCatalogue.Tests.Search;

/// <summary>Query → expected first hits. Known misses stay here as counter-examples.</summary>
public sealed class RelevanceTests
{
    [Theory]
    [InlineData("hr", "upravljati otpadom na gradilištu", "upravljanje otpadom")]
    [InlineData("hr", "održavati mrežnu opremu", "održavanje mrežne opreme")]
    [InlineData("hr", "mjeriti napon i struju", "mjerenje napona")]
    [InlineData("et", "puhastada külalistetuba", "külalistetoa puhastamine")]
    [InlineData("da", "sortere affald i køkkenet", "affaldet sorteres")]
    [InlineData("en", "commission a heat pump", "commissioning of heat pumps")]
    public async Task Inflected_words_find_the_label(string language, string label, string query)
    {
        using var fixture = await SearchFixture.OfLabelsAsync(language, label, "zzz qqq", "xxx yyy");

        Assert.Equal(label, fixture.Labels(query)[0]);
    }

    [Theory]
    [InlineData("zastita okolisa")]
    [InlineData("ZAŠTITA OKOLIŠA")]
    [InlineData("zaštita okolša")]
    [InlineData("zašti")]
    public async Task Accents_case_typing_errors_and_beginnings_do_not_matter(string query)
    {
        using var fixture = await SearchFixture.OfLabelsAsync("hr", "zaštita okoliša", "zaštita na radu", "voditi skladište");

        Assert.Equal("zaštita okoliša", fixture.Labels(query)[0]);
    }

    [Fact]
    public async Task A_query_that_is_a_label_comes_first()
    {
        using var fixture = await SearchFixture.OfLabelsAsync("en", "plan work of a team and plan work of partners", "plan work", "plan working hours");

        Assert.Equal("plan work", fixture.Labels("Plan work")[0]);
    }

    [Fact]
    public async Task Words_of_the_verbatim_statement_are_found_and_named()
    {
        using var fixture = await SearchFixture.OfAsync(
            TestSupport.Some.Skill("keep records", statement: "keep records of pesticide use in the orchard"),
            TestSupport.Some.Skill("keep bees"));

        var hit = fixture.Find("pesticide").Hits[0];

        Assert.Equal("keep records", hit.Skill.LabelIn(null).Label);
        Assert.Equal(["statement"], hit.MatchedOn);
    }

    [Fact]
    public async Task Matching_words_of_the_label_are_marked()
    {
        using var fixture = await SearchFixture.OfLabelsAsync("en", "measure soil moisture");

        var mark = Assert.Single(fixture.Find("measuring").Hits[0].Highlights);

        Assert.Equal((0, 7), (mark.Span.Start, mark.Span.End));
    }

    [Fact]
    public async Task A_query_that_nothing_fits_finds_nothing_and_offers_close_words()
    {
        using var fixture = await SearchFixture.OfLabelsAsync("en", "install photovoltaic panels");

        Assert.Empty(fixture.Labels("dentistry"));
        Assert.Contains("photovoltaic", fixture.Search.DidYouMean("pilot", "fotovoltaic photovoltiac", 3));
    }

    [Fact]
    public async Task Suggestions_begin_like_what_was_typed_shortest_first()
    {
        using var fixture = await SearchFixture.OfLabelsAsync("hr", "održavati opremu i alat", "održavati", "mjeriti");

        Assert.Equal(["održavati", "održavati opremu i alat"], fixture.Search.Suggest("pilot", "odrz", 5).Select(suggestion => suggestion.Label));
    }
}
