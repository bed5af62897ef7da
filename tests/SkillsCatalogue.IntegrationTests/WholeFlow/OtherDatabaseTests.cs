using SkillsCatalogue.Core.Review;
using SkillsCatalogue.Search;
using SkillsCatalogue.Server.Worker;
using SkillsCatalogue.Storage;
using SkillsCatalogue.TestSupport;

namespace SkillsCatalogue.IntegrationTests.WholeFlow;

public sealed class OtherDatabaseTests
{
    [Fact]
    public async Task An_index_of_another_database_with_the_same_revision_is_built_anew_and_its_release_is_not_shown()
    {
        using var folder = new TemporaryFolder();
        long revision;
        var (first, _) = await Flow.OpenIngestedAsync(folder.Path);
        await using (first)
        {
            var item = (await first.Get<Review>().QueueAsync(new QueueFilter(), take: 1)).Items[0];
            Assert.IsType<ReviewResult.Done>(await first.Get<Review>().DecideAsync(new ReviewDecision(ReviewAction.Accept, item.Candidate.Id, item.Version), "a-1"));
            Assert.IsType<ReleaseResult.Created>(await first.Get<Releases>().CreateAsync(null, "a-1"));
            await first.Get<IndexRebuilder>().LevelAsync(CancellationToken.None);
            revision = await first.Get<Database>().RevisionAsync();
        }

        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(Path.Combine(folder.Path, "data"), recursive: true);
        await using var second = await Flow.OpenAsync(folder.Path);
        while (await second.Get<Database>().RevisionAsync() < revision)
            await second.Get<Storage.Register>().UpsertAsync([Entry(await second.Get<Database>().RevisionAsync())]);
        Assert.NotNull(second.Get<SkillSearch>().Current(IndexStamp.Published));

        Assert.True(await second.Get<IndexRebuilder>().LevelAsync(CancellationToken.None));
        second.Get<SkillSearch>().Refresh();

        Assert.Null(second.Get<SkillSearch>().Current(IndexStamp.Published));
        Assert.Equal(0, second.Get<SkillSearch>().Search(new SkillQuery(null, IndexStamp.Pilot)).Total);
        Assert.False(await second.Get<IndexRebuilder>().LevelAsync(CancellationToken.None));
    }

    private static RegisterEntry Entry(long number) =>
        new("HKO", RegisterEntryKind.OccupationalStandard, $"SZ-{number}", "Other", null, null, RegisterStatus.InForce, null, null, null, null);
}
