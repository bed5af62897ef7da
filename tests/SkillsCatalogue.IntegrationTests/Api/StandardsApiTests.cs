using System.Net;
using SkillsCatalogue.IntegrationTests.Pages;
using SkillsCatalogue.IntegrationTests.Support;

namespace SkillsCatalogue.IntegrationTests.Api;

public sealed class StandardsApiTests(ApiFixture api) : IClassFixture<ApiFixture>
{
    [Fact]
    public async Task Standards_are_listed_and_narrowed()
    {
        var all = await api.Client.GetAsync("/api/v1/standards");
        Assert.Equal(3, all.GetProperty("total").GetInt32());
        Assert.Equal(1, (await api.Client.GetAsync("/api/v1/standards?language=hr")).GetProperty("total").GetInt32());
        Assert.Equal(2, (await api.Client.GetAsync("/api/v1/standards?register=SAMPLE")).GetProperty("total").GetInt32());
        Assert.Equal(1, (await api.Client.GetAsync("/api/v1/standards?q=VRTLAR")).GetProperty("total").GetInt32());
        Assert.Equal(0, (await api.Client.GetAsync("/api/v1/standards?level=unheard")).GetProperty("total").GetInt32());
    }

    [Fact]
    public async Task A_standard_is_found_by_number_code_and_checksum()
    {
        foreach (var key in new[] { Seeds.Gardener.Number, Seeds.Gardener.Sha256 })
        {
            var found = await api.Client.GetAsync("/api/v1/standards/" + key);
            Assert.Equal(Seeds.Gardener.Title, found.GetProperty("standard").GetProperty("title").GetString());
            Assert.Equal("occupationalStandard", found.GetProperty("entry").GetProperty("kind").GetString());
            Assert.Equal("U1", found.GetProperty("units")[0].GetProperty("number").GetString());
            Assert.Equal(5, found.GetProperty("statements").GetArrayLength());
            Assert.Equal(1, found.GetProperty("statements")[0].GetProperty("places")[0].GetProperty("page").GetInt32());
            Assert.Equal(4, found.GetProperty("standard").GetProperty("ledger").GetProperty("skill").GetInt32());
        }

        var loose = await api.Client.GetAsync("/api/v1/standards/" + Seeds.Unregistered.Number);
        Assert.Equal(System.Text.Json.JsonValueKind.Null, loose.GetProperty("entry").ValueKind);
    }

    [Fact]
    public async Task Segments_are_paged_and_partition_the_text()
    {
        var address = $"/api/v1/standards/{Seeds.Archivist.Number}/segments?take=100";
        List<int> indexes = [];
        string? cursor = null;
        do
        {
            var page = await api.Client.GetAsync(address + (cursor is null ? "" : "&cursor=" + cursor));
            indexes.AddRange(page.GetProperty("items").EnumerateArray().Select(item => item.GetProperty("index").GetInt32()));
            Assert.Equal(Seeds.Archivist.Lines.Count, page.GetProperty("total").GetInt32());
            cursor = page.GetProperty("next").GetString();
        }
        while (cursor is not null);

        Assert.Equal(Enumerable.Range(0, Seeds.Archivist.Lines.Count), indexes);
        var skills = await api.Client.GetAsync($"/api/v1/standards/{Seeds.Gardener.Number}/segments?state=skill");
        Assert.Equal(4, skills.GetProperty("total").GetInt32());
        var first = skills.GetProperty("items")[0];
        Assert.Equal("skill", first.GetProperty("state").GetString());
        Assert.Single(first.GetProperty("candidates").EnumerateArray());
        Assert.Equal(1, first.GetProperty("page").GetInt32());
        Assert.Equal(0, (await api.Client.GetAsync($"/api/v1/standards/{Seeds.Gardener.Number}/segments?state=lost")).GetProperty("total").GetInt32());
    }

    [Fact]
    public async Task Register_entries_are_listed_and_say_which_documents_they_have()
    {
        var page = await api.Client.GetAsync("/api/v1/register?take=1");
        Assert.Equal(2, page.GetProperty("total").GetInt32());
        var rest = await api.Client.GetAsync("/api/v1/register?take=1&cursor=" + Uri.EscapeDataString(page.GetProperty("next").GetString()!));
        Assert.Equal(System.Text.Json.JsonValueKind.Null, rest.GetProperty("next").ValueKind);
        Assert.NotEqual(page.GetProperty("items")[0].GetProperty("number").GetString(), rest.GetProperty("items")[0].GetProperty("number").GetString());
        Assert.Equal(0, (await api.Client.GetAsync("/api/v1/register?kind=learningOutcomeSet")).GetProperty("total").GetInt32());
        Assert.Equal(0, (await api.Client.GetAsync("/api/v1/register?kind=7")).GetProperty("total").GetInt32());

        var number = await api.Client.GetAsync("/api/v1/register/" + Seeds.Gardener.Number);
        Assert.Equal("inForce", number.GetProperty("entries")[0].GetProperty("status").GetString());
        Assert.Equal("2025-01-01", number.GetProperty("entries")[0].GetProperty("validFrom").GetString());
        Assert.Equal(Seeds.Gardener.Sha256, Assert.Single(number.GetProperty("documents").EnumerateArray()).GetString());
    }

    [Fact]
    public async Task Health_is_told()
    {
        Assert.Equal("live", (await api.Client.GetAsync("/health/live")).GetProperty("status").GetString());
        var ready = await api.Client.GetAsync("/health/ready");
        Assert.Equal(8, ready.GetProperty("skills").GetProperty("pilot").GetInt32());
    }

    [Fact]
    public async Task Without_an_index_the_service_is_not_ready()
    {
        await using var host = await PagesHost.StartAsync(seeded: false);
        using var client = new ApiClient(host.Address);
        using var response = await client.SendAsync(HttpMethod.Get, "/health/ready");
        Assert.Equal("index", (await ProblemAssert.IsAsync(response, 503, "not-ready")).GetProperty("part").GetString());
        using var live = await client.SendAsync(HttpMethod.Get, "/health/live");
        Assert.Equal(HttpStatusCode.OK, live.StatusCode);
    }
}
