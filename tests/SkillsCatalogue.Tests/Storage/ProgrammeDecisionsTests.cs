using Microsoft.Data.Sqlite;
using SkillsCatalogue.Core.Programmes;
using SkillsCatalogue.Core.Standards;
using SkillsCatalogue.Storage;
using SkillsCatalogue.TestSupport;

namespace SkillsCatalogue.Tests.Storage;

public sealed class ProgrammeDecisionsTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task The_newest_word_about_an_outcome_and_a_skill_stands_over_versions()
    {
        await using var host = await StorageHost.StartAsync(_folder);
        var id = await GivenAsync(host, "plan the work");

        Assert.Equal(ProgrammeChange.Unchanged, await host.Programmes.DecideAsync(id, "f1", "s-1", MatchStanding.Proposed, "a-1"));
        foreach (var (outcome, skill, standing) in new[]
        {
            ("f1", "s-1", MatchStanding.Confirmed), ("f1", "s-2", MatchStanding.Confirmed), ("f2", "s-1", MatchStanding.Removed),
            ("f1", "s-2", MatchStanding.Proposed), ("f1", "s-1", MatchStanding.Removed),
        })
        {
            Assert.Equal(ProgrammeChange.Done, await host.Programmes.DecideAsync(id, outcome, skill, standing, "a-2"));
        }

        Assert.Equal(ProgrammeChange.Unchanged, await host.Programmes.DecideAsync(id, "f1", "s-1", MatchStanding.Removed, "a-3"));
        await host.Programmes.SaveAsync(id, null, Drafts.Of("Gardening", "prune trees"), null, "a-1");

        var decisions = await host.Programmes.DecisionsAsync(id);
        Assert.Equal(
            [("f2", "s-1", MatchStanding.Removed), ("f1", "s-2", MatchStanding.Proposed), ("f1", "s-1", MatchStanding.Removed)],
            decisions.Select(decision => (decision.Outcome, decision.SkillId, decision.Standing)));
        Assert.All(decisions, decision => Assert.Equal(("a-2", host.Clock.Now), (decision.ActorId, decision.At)));
        Assert.Equal(5, await host.Programmes.DecisionCountAsync(id));
        Assert.Equal(5, (await host.Programmes.HistoryAsync(id)).Count(line => line.Decision is not null));
        Assert.Equal(ProgrammeChange.NotFound, await host.Programmes.DecideAsync("p-none", "f1", "s-1", MatchStanding.Confirmed, "a-1"));
        await Assert.ThrowsAsync<ArgumentException>(() => host.Programmes.DecideAsync(id, " ", "s-1", MatchStanding.Confirmed, "a-1"));
    }

    [Fact]
    public async Task A_map_is_level_until_the_catalogue_the_day_or_a_decision_moves()
    {
        await using var host = await StorageHost.StartAsync(_folder);
        var id = await GivenAsync(host, "plan the work");
        var (stamp, day) = (new CatalogueStamp("published", 1, "g1"), new DateOnly(2026, 5, 4));
        var map = Drafts.Map(Drafts.Of("Gardening", "plan the work"), stamp, day);

        Assert.True(await host.Programmes.StoreMapAsync(id, 1, map, 0));

        var stored = (await host.Programmes.MapOfAsync(id, 1))!;
        Assert.True(stored.IsLevel(stamp, day));
        Assert.False(stored.IsLevel(stamp with { Generation = "g2" }, day));
        Assert.False(stored.IsLevel(null, day));
        Assert.False(stored.IsLevel(stamp, day.AddDays(1)));
        Assert.Equal((1d, 20m), (stored.Map.Shares["green"].Max, stored.Map.Hours!.Min));
        await host.Programmes.DecideAsync(id, "f1", "s-1", MatchStanding.Confirmed, "a-1");
        Assert.False((await host.Programmes.MapOfAsync(id, 1))!.IsLevel(stamp, day));
        await host.Programmes.StoreMapAsync(id, 1, map, 1);
        Assert.True((await host.Programmes.MapOfAsync(id, 1))!.IsLevel(stamp, day));
        Assert.Null(await host.Programmes.MapOfAsync(id, 2));
        Assert.False(await host.Programmes.StoreMapAsync(id, 2, map, 0));
    }

    [Fact]
    public async Task Maps_that_quote_a_withdrawn_document_go_with_it_and_are_not_stored_again()
    {
        await using var host = await StorageHost.StartAsync(_folder);
        var sha256 = (await host.GivenStandardAsync("SZ-1", "plan the work"))[0].Standard!.Sha256;
        var (quoting, other) = (await GivenAsync(host, "plan the work"), await GivenAsync(host, "measure"));
        var plain = Drafts.Map(Drafts.Of("Gardening"), null, new(2026, 5, 4));
        var skill = new MappedSkill("s-1", null, "plan the work", "en", 0.9, MatchStanding.Proposed, Some.Evidence("plan the work", sha256: sha256), [], []);
        var map = plain with { Outcomes = [new("o1", "plan the work", null, StatementKind.Skill, "f1", null, null, [], [skill], [], [])] };
        Assert.True(await host.Programmes.StoreMapAsync(quoting, 1, map, 0));
        Assert.True(await host.Programmes.StoreMapAsync(other, 1, plain, 0));

        await host.Documents.WithdrawAsync(sha256, "the rights holder asked", "a-1");

        Assert.Null(await host.Programmes.MapOfAsync(quoting, 1));
        Assert.NotNull(await host.Programmes.MapOfAsync(other, 1));
        Assert.False(await host.Programmes.StoreMapAsync(quoting, 1, map, 0));
    }

    [Fact]
    public async Task Designers_who_decide_at_the_same_time_lose_nothing()
    {
        await using var one = await StorageHost.StartAsync(_folder);
        await using var two = await StorageHost.StartAsync(_folder);
        var id = await GivenAsync(one, "plan the work");

        await Task.WhenAll(Enumerable.Range(0, 40).Select(i => Task.Run(() =>
            (i % 2 == 0 ? one : two).Programmes.DecideAsync(id, $"f{i / 2}", $"s-{i % 2}", MatchStanding.Confirmed, "a-1"))));

        Assert.Equal(40, (await one.Programmes.DecisionsAsync(id)).Count);
    }

    [Theory]
    [InlineData("UPDATE ProgrammeVersions SET ActorId = 'x'")]
    [InlineData("DELETE FROM ProgrammeVersions")]
    [InlineData("UPDATE ProgrammeEvents SET Standing = 'Removed'")]
    [InlineData("DELETE FROM ProgrammeEvents")]
    [InlineData("UPDATE ProgrammeContents SET Title = 'x'")]
    [InlineData("DELETE FROM ProgrammeContents")]
    [InlineData("DELETE FROM Programmes")]
    public async Task What_was_saved_cannot_be_changed_by_any_program(string attack)
    {
        await using var host = await StorageHost.StartAsync(_folder);
        var id = await GivenAsync(host, "plan the work");
        await host.Programmes.DecideAsync(id, "f1", "s-1", MatchStanding.Confirmed, "a-1");
        await using var connection = host.Connect();
        await using var command = connection.CreateCommand();
        command.CommandText = attack;

        Assert.Throws<SqliteException>(() => command.ExecuteNonQuery());
    }

    private static async Task<string> GivenAsync(StorageHost host, params string[] outcomes) =>
        Assert.IsType<ProgrammeSaveResult.Saved>(await host.Programmes.SaveAsync(null, null, Drafts.Of("Gardening", outcomes), null, "a-1")).Id;
}
