using Microsoft.Data.Sqlite;
using SkillsCatalogue.Core.Review;
using SkillsCatalogue.Core.Skills;
using SkillsCatalogue.Storage;
using SkillsCatalogue.TestSupport;

namespace SkillsCatalogue.Tests.Storage;

public sealed class ReleaseTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Releases_are_numbered_and_read_again_as_they_were()
    {
        await using var host = await StorageHost.StartAsync(_folder);
        var ids = (await host.GivenStandardAsync("SZ-1", "čistiti žljebove", "read drawings", "measure")).Select(item => item.Candidate.Id).ToList();
        Assert.IsType<ReleaseResult.NothingToPublish>(await host.Releases.CreateAsync(null, "a-1"));
        await host.DoneAsync(ReviewAction.Accept, ids[0]);
        var first = Assert.IsType<ReleaseResult.Created>(await host.Releases.CreateAsync("the first", "a-1")).Release;
        var snapshot = await host.ReadAsync(CatalogueView.Published);
        Assert.Equal(first, Assert.IsType<ReleaseResult.NothingChanged>(await host.Releases.CreateAsync(null, "a-1")).Newest with { LeftOut = first.LeftOut });

        await host.DoneAsync(ReviewAction.Edit, ids[0], label: "čistiti oluke");
        await host.DoneAsync(ReviewAction.Accept, ids[1]);
        var second = Assert.IsType<ReleaseResult.Created>(await host.Releases.CreateAsync(null, "a-1")).Release;

        Assert.Equal((1, 2), (first.Number, second.Number));
        Assert.Equal((1, 2), (first.Skills, second.Skills));
        Assert.Equal("čistiti žljebove", Assert.Single(await host.ReadAsync(CatalogueView.Published, 1)).PrefLabel["en"]);
        Assert.Equal(snapshot[0].Evidence[0].Quote, (await host.ReadAsync(CatalogueView.Published, 1))[0].Evidence[0].Quote);
        Assert.Equal(2, (await host.ReadAsync(CatalogueView.Published)).Count);
        Assert.Empty(await host.ReadAsync(CatalogueView.Published, 3));
        Assert.Equal([2, 1], (await host.Releases.ListAsync()).Select(release => release.Number));
        Assert.Equal("the first", (await host.Releases.FindAsync(1))!.Notes);
        var diff = (await host.Releases.DiffAsync(1, 2))!;
        Assert.Equal("read drawings", Assert.Single(diff.Added).PrefLabel["en"]);
        Assert.Equal("čistiti oluke", Assert.Single(diff.Changed).After.PrefLabel["en"]);
        Assert.Empty(diff.Removed);
        Assert.Null(await host.Releases.DiffAsync(1, 7));
        Assert.Equal(2, (await host.Releases.DiffAsync(0, 2))!.Added.Count);
    }

    [Fact]
    public async Task No_program_changes_a_release_or_the_log()
    {
        await using var host = await StorageHost.StartAsync(_folder);
        await host.DoneAsync(ReviewAction.Accept, (await host.GivenStandardAsync("SZ-1", "plan the work"))[0].Candidate.Id);
        await host.Releases.CreateAsync(null, "a-1");
        await using var connection = host.Connect();

        foreach (var sql in new[] { "UPDATE Releases SET Notes = 'x'", "DELETE FROM Releases", "UPDATE ReleaseContents SET Lines = x'00'", "DELETE FROM Events", "UPDATE Events SET ActorId = 'x'" })
        {
            await using var command = connection.CreateCommand();
            command.CommandText = sql;
            Assert.Contains("append-only", Assert.Throws<SqliteException>(() => command.ExecuteNonQuery()).Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_snapshot_whose_bytes_were_changed_is_not_served()
    {
        await using var host = await StorageHost.StartAsync(_folder);
        await host.DoneAsync(ReviewAction.Accept, (await host.GivenStandardAsync("SZ-1", "plan the work"))[0].Candidate.Id);
        await host.Releases.CreateAsync(null, "a-1");
        await using (var connection = host.Connect())
        {
            await using var command = connection.CreateCommand();
            command.CommandText = "DROP TRIGGER Releases_no_UPDATE; UPDATE Releases SET Sha256 = 'other'";
            command.ExecuteNonQuery();
        }

        await Assert.ThrowsAsync<InvalidDataException>(() => host.ReadAsync(CatalogueView.Published));
    }

    [Fact]
    public async Task The_proof_is_checked_again_and_what_was_released_becomes_deprecated()
    {
        await using var host = await StorageHost.StartAsync(_folder);
        var first = (await host.GivenStandardAsync("SZ-1", "plan the work"))[0].Candidate.Id;
        var second = (await host.GivenStandardAsync("SZ-2", "read drawings"))[0].Candidate.Id;
        var skillId = (await host.DoneAsync(ReviewAction.Accept, first)).SkillId!;
        await host.Releases.CreateAsync(null, "a-1");
        var never = (await host.DoneAsync(ReviewAction.Accept, second)).SkillId!;
        await host.Register.UpsertAsync([Runs.Entry("SZ-1", status: RegisterStatus.Withdrawn), Runs.Entry("SZ-2", status: RegisterStatus.Expired)]);

        var release = Assert.IsType<ReleaseResult.Created>(await host.Releases.CreateAsync(null, "a-1")).Release;

        Assert.Equal((0, 1), (release.Skills, release.Deprecated));
        Assert.Equal(new[] { skillId, never }.Order(StringComparer.Ordinal), release.LeftOut.Select(skill => skill.SkillId));
        Assert.All(release.LeftOut, skill => Assert.Equal("notInForce", skill.Reason));
        var kept = Assert.Single(await host.ReadAsync(CatalogueView.Published));
        Assert.Equal((skillId, SkillStatus.Deprecated), (kept.Id, kept.Status));
        Assert.Equal(skillId, Assert.Single((await host.Releases.DiffAsync(1, 2))!.Removed).Id);
    }

    [Fact]
    public async Task A_quote_that_does_not_stand_in_the_text_is_not_published()
    {
        await using var host = await StorageHost.StartAsync(_folder);
        await host.Register.UpsertAsync([Runs.Entry("SZ-1")]);
        var run = Runs.Of("SZ-1", ["plan the work"], "stage-1", change: (_, candidate) =>
            candidate with { Evidence = [candidate.Evidence[0] with { Quote = "words that nobody printed" }] });
        await host.Ingest.SaveAsync(run);
        await host.DoneAsync(ReviewAction.Accept, (await host.QueueAsync())[0].Candidate.Id);

        Assert.Equal("quoteNotFound", Assert.Single(Assert.IsType<ReleaseResult.NothingToPublish>(await host.Releases.CreateAsync(null, "a-1")).LeftOut).Reason);
    }

    [Fact]
    public async Task A_released_skill_that_is_merged_names_what_took_its_place()
    {
        await using var host = await StorageHost.StartAsync(_folder);
        var ids = (await host.GivenStandardAsync("SZ-1", "plan the work", "plan own work")).Select(item => item.Candidate.Id).ToList();
        var first = (await host.DoneAsync(ReviewAction.Accept, ids[0])).SkillId!;
        var second = (await host.DoneAsync(ReviewAction.Accept, ids[1])).SkillId!;
        await host.Releases.CreateAsync(null, "a-1");
        await host.DoneAsync(ReviewAction.Merge, ids[1], target: first);

        Assert.IsType<ReleaseResult.Created>(await host.Releases.CreateAsync(null, "a-1"));

        var skills = (await host.ReadAsync(CatalogueView.Published)).ToDictionary(skill => skill.Id);
        Assert.Equal((SkillStatus.Deprecated, first), (skills[second].Status, skills[second].ReplacedBy));
        Assert.NotNull(skills[second].Uri);
        Assert.Equal(2, skills[first].Evidence.Count);
        Assert.Equal(first, (await host.Catalogue.FindAsync(ids[1]))!.Id);
        Assert.Equal(SkillStatus.Deprecated, (await host.Catalogue.FindAsync(second))!.Status);
    }

    [Fact]
    public async Task Undo_of_an_acceptance_deprecates_a_released_skill()
    {
        await using var host = await StorageHost.StartAsync(_folder);
        var ids = (await host.GivenStandardAsync("SZ-1", "plan the work", "measure")).Select(item => item.Candidate.Id).ToList();
        var accepted = await host.DoneAsync(ReviewAction.Accept, ids[0]);
        await host.DoneAsync(ReviewAction.Accept, ids[1]);
        await host.Releases.CreateAsync(null, "a-1");

        await host.Review.UndoAsync(accepted.Event.Sequence, "a-1");

        Assert.Equal(CandidateState.Proposed, (await host.ItemAsync(ids[0])).State);
        var release = Assert.IsType<ReleaseResult.Created>(await host.Releases.CreateAsync(null, "a-1")).Release;
        Assert.Equal((1, 1, 0), (release.Skills, release.Deprecated, release.LeftOut.Count));
    }
}
