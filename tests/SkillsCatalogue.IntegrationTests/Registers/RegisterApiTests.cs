using System.Text.Json;
using SkillsCatalogue.IntegrationTests.Pages;
using SkillsCatalogue.IntegrationTests.Support;

namespace SkillsCatalogue.IntegrationTests.Registers;

public sealed class RegisterApiTests(RegisterFixture api) : IClassFixture<RegisterFixture>
{
    [Theory]
    [InlineData("", 9)]
    [InlineData("?register=OTHER", 1)]
    [InlineData("?kind=occupationalStandard&status=inForce", 3)]
    [InlineData("?status=expired", 1)]
    [InlineData("?status=withdrawn&q=typesetter", 1)]
    [InlineData("?status=unheard", 0)]
    [InlineData("?q=uredenje%20povrsina", 1)]
    public async Task Entries_are_narrowed(string query, int total)
    {
        var page = await api.Client.GetAsync("/api/v1/register" + query);
        Assert.Equal(total, page.GetProperty("total").GetInt32());
        Assert.Equal(total, page.GetProperty("items").GetArrayLength());
    }

    [Fact]
    public async Task Facets_count_beside_the_other_filters()
    {
        var facets = (await api.Client.GetAsync("/api/v1/register?kind=occupationalStandard&take=1")).GetProperty("facets");
        int CountOf(string dimension, string value) => facets.GetProperty(dimension).EnumerateArray().Single(facet => facet.GetProperty("value").GetString() == value).GetProperty("count").GetInt32();
        Assert.Equal(3, CountOf("status", "inForce"));
        Assert.Equal(1, CountOf("status", "proposed"));
        Assert.Equal(1, CountOf("kind", "competenceSet"));
        Assert.Equal(5, CountOf("register", "SAMPLE"));
    }

    [Fact]
    public async Task An_entry_tells_its_family_its_documents_and_its_skills()
    {
        var standard = await EntryAsync(Seeds.Gardener.Number);
        Assert.Equal("inForce", standard.GetProperty("today").GetString());
        Assert.Equal([RegisterSeeds.Set.Number], Numbers(standard, "children"));
        Assert.Equal([RegisterSeeds.Outcomes.Number], Numbers(standard, "ledToBy"));
        Assert.Equal(Seeds.Gardener.Sha256, Assert.Single(standard.GetProperty("documents").EnumerateArray()).GetString());
        var skills = await api.Client.GetAsync(standard.GetProperty("skills").GetString()!);
        Assert.Equal(4, skills.GetProperty("total").GetInt32());

        var outcomes = await EntryAsync(RegisterSeeds.Outcomes.Number);
        Assert.Equal([RegisterSeeds.Set.Number], Numbers(outcomes, "leadsTo"));
        Assert.Equal(RegisterSeeds.Qualification.Number, outcomes.GetProperty("parent").GetProperty("number").GetString());
        Assert.Equal(2.5m, outcomes.GetProperty("entry").GetProperty("credits").GetProperty("value").GetDecimal());
        Assert.Equal(RegisterSeeds.Set.Number, Assert.Single(outcomes.GetProperty("entry").GetProperty("competenceSets").EnumerateArray()).GetString());
        Assert.Equal(JsonValueKind.Null, outcomes.GetProperty("skills").ValueKind);

        Assert.Equal("expired", (await EntryAsync(RegisterSeeds.Expired.Number)).GetProperty("today").GetString());
    }

    [Fact]
    public async Task A_number_with_a_slash_is_found() =>
        Assert.Equal(Seeds.Gardener.Number, (await EntryAsync(RegisterSeeds.Set.Number)).GetProperty("parent").GetProperty("number").GetString());

    [Theory]
    [InlineData("/api/v1/register/SAMPLE/none")]
    [InlineData("/api/v1/register/NONE/SAMPLE-SZ-9981")]
    [InlineData("/api/v1/register/OTHER/SAMPLE-SZ-9981")]
    public async Task An_unknown_entry_is_not_found(string path)
    {
        using var response = await api.Client.SendAsync(HttpMethod.Get, path);
        await ProblemAssert.IsAsync(response, 404, "not-found");
    }

    private Task<JsonElement> EntryAsync(string number) => api.Client.GetAsync("/api/v1/register/SAMPLE/" + Uri.EscapeDataString(number));

    private static IReadOnlyList<string?> Numbers(JsonElement element, string list) => [.. element.GetProperty(list).EnumerateArray().Select(entry => entry.GetProperty("number").GetString())];
}
