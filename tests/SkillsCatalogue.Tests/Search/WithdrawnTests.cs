using SkillsCatalogue.Core.Candidates;
using SkillsCatalogue.Core.Skills;
using SkillsCatalogue.Search;
using SkillsCatalogue.TestSupport;

namespace SkillsCatalogue.Tests.Search;

/// <summary>What stands in withdrawn documents is not found, though the index still holds it.</summary>
public sealed class WithdrawnTests : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private IReadOnlySet<string> withdrawn = new HashSet<string>();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task A_skill_that_only_a_withdrawn_document_proves_is_gone_from_everything_at_once()
    {
        var (gone, stays) = (Skill("weld steel pipes", "aa"), Skill("weld copper wires", "bb"));
        using var search = await SearchAsync(gone, stays);
        Assert.Equal(2, search.Search(new SkillQuery("weld", IndexStamp.Pilot)).Total);

        withdrawn = new HashSet<string> { "aa" };

        var page = search.Search(new SkillQuery("weld", IndexStamp.Pilot));
        Assert.Equal([stays.Id], page.Hits.Select(hit => hit.Id));
        Assert.Equal(1, page.Total);
        Assert.Equal(1, Assert.Single(page.Facets[Facets.Language]).Count);
        Assert.Equal(1, search.Search(new SkillQuery(null, IndexStamp.Pilot)).Total);
        Assert.Null(search.Find(IndexStamp.Pilot, gone.Id));
        Assert.Equal([stays.Id], search.Suggest(IndexStamp.Pilot, "weld", 5).Select(suggestion => suggestion.Id));
        var matcher = new ProgrammeMatcher(search);
        Assert.DoesNotContain(matcher.Match([new("weld steel pipes", "en", [])], 5)[0], match => match.Skill.Id == gone.Id);
        Assert.Empty(matcher.SkillsOf("U-aa"));
        Assert.Single(matcher.SkillsOf("U-bb"));

        withdrawn = new HashSet<string>();
        Assert.Equal(2, search.Search(new SkillQuery("weld", IndexStamp.Pilot)).Total);
    }

    [Fact]
    public async Task A_skill_that_another_document_proves_too_loses_the_quote_alone()
    {
        var both = Skill("weld steel pipes", "aa") with
        {
            Evidence = [Some.Evidence("weld steel pipes neatly", sha256: "aa"), Some.Evidence("weld pipes of steel", sha256: "bb")],
            Standards = [Some.Standard("SZ-1") with { Sha256 = "aa" }, Some.Standard("SZ-2") with { Sha256 = "bb" }],
        };
        using var search = await SearchAsync(both);
        var matcher = new ProgrammeMatcher(search);
        Assert.Equal(0, matcher.Match([new("weld steel pipes neatly", "en", [])], 5)[0][0].Evidence);

        withdrawn = new HashSet<string> { "aa" };

        var shown = Assert.Single(search.Search(new SkillQuery("weld", IndexStamp.Pilot)).Hits).Skill;
        Assert.Equal("weld pipes of steel", Assert.Single(shown.Evidence).Quote);
        Assert.Equal("SZ-2", Assert.Single(shown.Standards).Number);
        Assert.Equal(shown.Evidence, search.Find(IndexStamp.Pilot, both.Id)!.Evidence, (a, b) => a.Quote == b.Quote);
        var match = matcher.Match([new("weld steel pipes neatly", "en", [])], 5)[0][0];
        Assert.Equal("weld pipes of steel", match.Skill.Evidence[match.Evidence].Quote);
    }

    [Fact]
    public async Task Searches_that_run_while_documents_are_withdrawn_and_generations_swap_never_fail()
    {
        var skills = Enumerable.Range(0, 40).Select(i => Skill($"weld steel pipe {i}", $"d{i}")).ToArray();
        using var search = await SearchAsync(skills);
        var searching = Enumerable.Range(0, 4).Select(_ => Task.Run(() =>
        {
            for (var i = 0; i < 200; i++)
            {
                var page = search.Search(new SkillQuery("weld", IndexStamp.Pilot, Take: 100));
                Assert.Equal(page.Total, page.Hits.Count);
            }
        })).ToList();
        for (var i = 0; i < 20; i++)
        {
            withdrawn = Enumerable.Range(0, i).Select(number => $"d{number}").ToHashSet();
            await BuildAsync(i + 2, skills);
            search.Refresh();
        }

        await Task.WhenAll(searching);
        Assert.Equal(21, search.Search(new SkillQuery("weld", IndexStamp.Pilot)).Total);
    }

    [Fact]
    public async Task An_index_of_another_database_is_not_held_though_its_revision_is_the_same()
    {
        using var search = await SearchAsync(Skill("weld", "aa"));

        Assert.True(search.Holds(new IndexStamp(IndexStamp.Pilot, null, 1, "one")));
        Assert.False(search.Holds(new IndexStamp(IndexStamp.Pilot, null, 1, "other")));
        using var fresh = new SkillSearch(Generations);
        Assert.Equal("one", fresh.Current(IndexStamp.Pilot)!.Stamp.Database);
    }

    [Fact]
    public async Task A_view_that_is_cleared_finds_nothing_until_it_is_built_again()
    {
        using var search = await SearchAsync(Skill("weld", "aa"));

        Generations.Clear(IndexStamp.Pilot);

        Assert.True(search.Refresh());
        Assert.Null(search.Current(IndexStamp.Pilot));
        Assert.Equal(0, search.Search(new SkillQuery("weld", IndexStamp.Pilot)).Total);
        await BuildAsync(2, Skill("weld", "aa"));
        Assert.True(search.Refresh());
        Assert.Equal(1, search.Search(new SkillQuery("weld", IndexStamp.Pilot)).Total);
    }

    private IndexGenerations Generations => new(new SearchOptions { IndexesDirectory = folder.Path, KeepGenerations = 2 }, TimeProvider.System);

    private async Task<SkillSearch> SearchAsync(params CatalogueSkill[] skills)
    {
        await BuildAsync(1, skills);
        return new SkillSearch(Generations, () => withdrawn);
    }

    private Task BuildAsync(long revision, params CatalogueSkill[] skills) =>
        new IndexBuilder(Generations).BuildAsync(skills.ToAsyncEnumerable(), new IndexStamp(IndexStamp.Pilot, null, revision, "one"));

    private static CatalogueSkill Skill(string label, string sha256) => Some.Skill(label, standard: Some.Standard() with { Sha256 = sha256 }) with
    {
        Evidence = [Some.Evidence(label, Grounding.Exact, sha256) with { Unit = "U-" + sha256 }],
    };
}
