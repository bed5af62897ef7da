using System.Net;
using System.Text.Json;
using SkillsCatalogue.IntegrationTests.Pages;
using SkillsCatalogue.IntegrationTests.Support;

namespace SkillsCatalogue.IntegrationTests.Api;

public sealed class SkillsApiTests(ApiFixture api) : IClassFixture<ApiFixture>
{
    private const string Skills = "/api/v1/skills";

    [Fact]
    public async Task Without_words_everything_is_listed_with_view_and_facets()
    {
        using var response = await api.Client.SendAsync(HttpMethod.Get, Skills);
        var page = await ApiClient.JsonOf(response);

        Assert.Equal("pilot", page.GetProperty("view").GetString());
        Assert.Equal("pilot", Assert.Single(response.Headers.GetValues("X-Skills-View")));
        Assert.False(response.Headers.Contains("X-Skills-Release"));
        Assert.Equal(JsonValueKind.Null, page.GetProperty("release").ValueKind);
        Assert.Equal(8, page.GetProperty("total").GetInt32());
        Assert.Equal(8, page.GetProperty("hits").GetArrayLength());
        Assert.Equal(8, Counts(page, "status")["proposed"]);
        Assert.Equal(1, Counts(page, "type")["knowledge"]);
        Assert.Equal(4, Counts(page, "language")["hr"]);
    }

    [Fact]
    public async Task The_tag_facet_names_the_not_assessed_of_every_scheme()
    {
        var tags = Counts(await api.Client.GetAsync(Skills), "tag");

        Assert.Equal(2, tags["green"]);
        Assert.Equal(2, tags["notGreen"]);
        Assert.Equal(4, tags["green:unassessed"]);
        Assert.Equal(8, tags["digital"] + tags["notDigital"] + tags["digital:unassessed"]);
        var nothing = Counts(await api.Client.GetAsync(Skills + "?q=zzzzqqqq"), "tag");
        Assert.Equal(0, nothing["green:unassessed"]);
    }

    [Fact]
    public async Task A_hit_says_what_matched_and_where_it_stands()
    {
        var page = await api.Client.GetAsync(Skills + "?q=kompostiranjem");
        var hit = page.GetProperty("hits")[0];

        Assert.Equal("zbrinuti biljni otpad kompostiranjem", hit.GetProperty("prefLabel").GetProperty("hr").GetString());
        Assert.Equal(JsonValueKind.Null, hit.GetProperty("uri").ValueKind);
        Assert.Contains("label", hit.GetProperty("matchedOn").EnumerateArray().Select(on => on.GetString()));
        var highlight = hit.GetProperty("highlights")[0];
        Assert.Equal("kompostiranjem", "zbrinuti biljni otpad kompostiranjem"[highlight.GetProperty("start").GetInt32()..highlight.GetProperty("end").GetInt32()]);
        Assert.True(hit.GetProperty("tags").GetProperty("green").GetProperty("value").GetBoolean());
        Assert.Equal("skill", hit.GetProperty("skillType").GetString());
        Assert.Equal("proposed", hit.GetProperty("status").GetString());
        var standard = hit.GetProperty("standards")[0];
        Assert.Equal(Seeds.Gardener.Number, standard.GetProperty("number").GetString());
        Assert.True(standard.GetProperty("sample").GetBoolean());
    }

    [Theory]
    [InlineData("tag=green", 2)]
    [InlineData("tag=green&tag=notGreen", 4)]
    [InlineData("tag=digital&tag=green:unassessed", 5)]
    [InlineData("tag=green&type=knowledge", 1)]
    [InlineData("language=en", 4)]
    [InlineData("level=CROQF%204.2", 4)]
    [InlineData("standard=SAMPLE-OS-9982", 3)]
    [InlineData("lang=hr", 8)]
    public async Task Filters_narrow(string query, int total) =>
        Assert.Equal(total, (await api.Client.GetAsync($"{Skills}?{query}")).GetProperty("total").GetInt32());

    [Theory]
    [InlineData("tag=purple")]
    [InlineData("level=99")]
    [InlineData("sector=nowhere")]
    [InlineData("standard=NO-SUCH")]
    [InlineData("language=xx")]
    [InlineData("status=invented")]
    [InlineData("type=talent")]
    public async Task An_unknown_value_of_an_open_list_finds_nothing(string query) =>
        Assert.Equal(0, (await api.Client.GetAsync($"{Skills}?{query}")).GetProperty("total").GetInt32());

    [Fact]
    public async Task Links_lead_through_all_pages()
    {
        List<string> ids = [];
        var address = Skills + "?take=3&lang=hr";
        for (var pages = 1; ; pages++)
        {
            using var response = await api.Client.SendAsync(HttpMethod.Get, address);
            var page = await ApiClient.JsonOf(response);
            ids.AddRange(page.GetProperty("hits").EnumerateArray().Select(hit => hit.GetProperty("id").GetString()!));
            if (!response.Headers.TryGetValues("Link", out var links))
            {
                Assert.Equal(JsonValueKind.Null, page.GetProperty("next").ValueKind);
                Assert.Equal(3, pages);
                break;
            }

            var link = Assert.Single(links);
            Assert.EndsWith("; rel=\"next\"", link, StringComparison.Ordinal);
            address = link[1..link.IndexOf('>', StringComparison.Ordinal)];
            Assert.Contains("lang=hr", address, StringComparison.Ordinal);
        }

        Assert.Equal(8, ids.Distinct().Count());
        Assert.Equal(8, ids.Count);
    }

    [Fact]
    public async Task The_published_view_is_empty_before_the_first_release()
    {
        var page = await api.Client.GetAsync(Skills + "?view=published");
        Assert.Equal("published", page.GetProperty("view").GetString());
        Assert.Equal(0, page.GetProperty("total").GetInt32());
    }

    [Fact]
    public async Task A_skill_has_evidence_claims_and_standards_and_is_found_by_its_candidate()
    {
        var id = (await api.Client.GetAsync(Skills + "?q=kompostiranjem")).GetProperty("hits")[0].GetProperty("id").GetString();
        var skill = await api.Client.GetAsync($"{Skills}/{id}");

        Assert.Equal("pilot", skill.GetProperty("view").GetString());
        var evidence = skill.GetProperty("evidence")[0];
        Assert.Equal("Zbrinuti biljni otpad kompostiranjem na mjestu nastanka.", evidence.GetProperty("quote").GetString());
        Assert.Equal("exact", evidence.GetProperty("grounding").GetString());
        Assert.Equal(1, evidence.GetProperty("places")[0].GetProperty("page").GetInt32());
        Assert.Equal(4, evidence.GetProperty("places")[0].GetProperty("boxes")[0].GetArrayLength());
        Assert.Equal(2, skill.GetProperty("claims").GetArrayLength());
        Assert.Equal("rule", skill.GetProperty("claims")[0].GetProperty("basis").GetString());
        Assert.Equal(JsonValueKind.Null, skill.GetProperty("isReplacedBy").ValueKind);
        var candidate = skill.GetProperty("candidates")[0].GetString();
        Assert.Equal(id, (await api.Client.GetAsync($"{Skills}/{candidate}")).GetProperty("id").GetString());
    }

    [Fact]
    public async Task What_the_reader_holds_is_not_sent_again()
    {
        var id = (await api.Client.GetAsync(Skills + "?q=mould")).GetProperty("hits")[0].GetProperty("id").GetString();
        using var first = await api.Client.SendAsync(HttpMethod.Get, $"{Skills}/{id}");
        var tag = first.Headers.ETag!.Tag;

        using var same = await api.Client.SendAsync(HttpMethod.Get, $"{Skills}/{id}", null, ("If-None-Match", $"\"other\", {tag}"));
        using var other = await api.Client.SendAsync(HttpMethod.Get, $"{Skills}/{id}", null, ("If-None-Match", "\"other\""));

        Assert.False(first.Headers.ETag.IsWeak);
        Assert.Equal(HttpStatusCode.NotModified, same.StatusCode);
        Assert.Empty(await same.Content.ReadAsByteArrayAsync());
        Assert.Equal(tag, same.Headers.ETag!.Tag);
        Assert.Equal(HttpStatusCode.OK, other.StatusCode);
    }

    [Fact]
    public async Task Suggestions_begin_with_what_was_typed()
    {
        var items = (await api.Client.GetAsync(Skills + "/suggest?q=recog")).GetProperty("items");
        Assert.Equal("recognise mould on paper", Assert.Single(items.EnumerateArray()).GetProperty("prefLabel").GetProperty("en").GetString());
        Assert.Empty((await api.Client.GetAsync(Skills + "/suggest")).GetProperty("items").EnumerateArray());
    }

    [Theory]
    [InlineData("/api/v1/skills/c-0000000000000000")]
    [InlineData("/api/v1/skills/..%2F..%2Fetc")]
    [InlineData("/api/v1/skills/s-unknown?release=7")]
    [InlineData("/api/v1/skills/s-unknown?view=published")]
    public async Task An_unknown_skill_is_not_found(string path)
    {
        using var response = await api.Client.SendAsync(HttpMethod.Get, path);
        await ProblemAssert.IsAsync(response, 404, "not-found");
    }

    private static Dictionary<string, int> Counts(JsonElement page, string dimension) =>
        page.GetProperty("facets").GetProperty(dimension).EnumerateArray().ToDictionary(facet => facet.GetProperty("value").GetString()!, facet => facet.GetProperty("count").GetInt32());
}
