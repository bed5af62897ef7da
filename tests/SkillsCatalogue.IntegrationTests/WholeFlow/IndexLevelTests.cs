using SkillsCatalogue.Core.Review;
using SkillsCatalogue.Search;
using SkillsCatalogue.Server.Worker;
using SkillsCatalogue.Storage;
using SkillsCatalogue.TestSupport;

namespace SkillsCatalogue.IntegrationTests.WholeFlow;

/// <summary>An index is never more than a copy: whatever happens to its files, the next look makes it again.</summary>
public sealed class IndexLevelTests
{
    [Theory]
    [InlineData(IndexStamp.Pilot)]
    [InlineData(IndexStamp.Published)]
    public async Task A_view_whose_folder_was_deleted_is_built_again_though_nothing_changed(string view)
    {
        using var folder = new TemporaryFolder();
        var (flow, _) = await Flow.OpenIngestedAsync(folder.Path);
        await using var open = flow;
        var item = (await flow.Get<Review>().QueueAsync(new QueueFilter(), take: 1)).Items[0];
        Assert.IsType<ReviewResult.Done>(await flow.Get<Review>().DecideAsync(new ReviewDecision(ReviewAction.Accept, item.Candidate.Id, item.Version), "a-1"));
        Assert.IsType<ReleaseResult.Created>(await flow.Get<Releases>().CreateAsync(null, "a-1"));
        var rebuilder = flow.Get<IndexRebuilder>();
        Assert.True(await rebuilder.LevelAsync(CancellationToken.None));
        Assert.False(await rebuilder.LevelAsync(CancellationToken.None));
        Directory.Delete(Path.Combine(folder.Path, "indexes", view), recursive: true);

        Assert.True(await rebuilder.LevelAsync(CancellationToken.None));

        Assert.True(flow.Get<IndexGenerations>().Verify(view).IsSound);
        Assert.False(await rebuilder.LevelAsync(CancellationToken.None));
    }
}
