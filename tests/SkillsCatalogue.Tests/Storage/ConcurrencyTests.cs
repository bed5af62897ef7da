using SkillsCatalogue.Core.Review;
using SkillsCatalogue.TestSupport;

namespace SkillsCatalogue.Tests.Storage;

public sealed class ConcurrencyTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Two_processes_write_side_by_side_and_lose_nothing()
    {
        await using var serve = await StorageHost.StartAsync(_folder);
        await using var ingest = await StorageHost.StartAsync(_folder);
        var items = await serve.GivenStandardAsync("SZ-0", [.. Enumerable.Range(0, 30).Select(i => $"statement {i}")]);
        var revision = await serve.Database.RevisionAsync();

        var deciding = Task.WhenAll(items.Select(item => Task.Run(() => serve.DoneAsync(ReviewAction.Accept, item.Candidate.Id))));
        var storing = Task.WhenAll(Enumerable.Range(1, 10).Select(i => Task.Run(() => ingest.Ingest.SaveAsync(Runs.Of($"SZ-{i}", $"plan {i}", $"measure {i}")))));
        await Task.WhenAll(deciding, storing);

        Assert.Equal(revision + 40, await serve.Database.RevisionAsync());
        Assert.Equal(30, (await serve.Review.LatestEventsAsync(500)).Count);
        Assert.Equal(50, (await ingest.Review.QueueAsync(new())).Total);
        Assert.Equal(30, (await serve.Catalogue.SummaryAsync()).Skills);
    }

    [Fact]
    public async Task Of_two_editors_at_once_one_wins_and_the_other_is_told()
    {
        await using var one = await StorageHost.StartAsync(_folder);
        await using var two = await StorageHost.StartAsync(_folder);
        var item = (await one.GivenStandardAsync("SZ-1", "plan the work"))[0];
        var accept = new ReviewDecision(ReviewAction.Accept, item.Candidate.Id, item.Version);

        var results = await Task.WhenAll(
            Task.Run(() => one.Review.DecideAsync(accept, "a-1")),
            Task.Run(() => two.Review.DecideAsync(accept with { Action = ReviewAction.Reject, Reason = "no skill" }, "a-2")));

        var done = Assert.Single(results.OfType<ReviewResult.Done>());
        var stale = Assert.Single(results.OfType<ReviewResult.StaleVersion>());
        Assert.Equal(done.Event.ActorId, stale.Theirs!.ActorId);
        Assert.Single(await one.Review.LatestEventsAsync());
    }

    [Fact]
    public async Task Of_two_acceptances_of_one_label_at_once_one_wins()
    {
        await using var one = await StorageHost.StartAsync(_folder);
        await using var two = await StorageHost.StartAsync(_folder);
        var first = (await one.GivenStandardAsync("SZ-1", "plan the work"))[0].Candidate.Id;
        var second = (await one.GivenStandardAsync("SZ-2", "plan the work"))[0].Candidate.Id;

        var results = await Task.WhenAll(
            Task.Run(() => one.DecideAsync(ReviewAction.Accept, first)),
            Task.Run(() => two.DecideAsync(ReviewAction.Accept, second)));

        Assert.Single(results.OfType<ReviewResult.Done>());
        Assert.Single(results.OfType<ReviewResult.LabelTaken>());
    }

    [Fact]
    public async Task Two_workers_never_take_the_same_document()
    {
        await using var one = await StorageHost.StartAsync(_folder);
        await using var two = await StorageHost.StartAsync(_folder);
        for (var i = 0; i < 10; i++)
            await one.Documents.QueueAsync(Some.Sha256(), $"{i}.pdf", null, "application/pdf", 1);

        var taken = await Task.WhenAll(Enumerable.Range(0, 20).Select(i => Task.Run(() => (i % 2 == 0 ? one : two).Documents.NextQueuedAsync())));

        Assert.Equal(10, taken.OfType<SkillsCatalogue.Storage.StoredDocument>().Select(document => document.Sha256).Distinct().Count());
        Assert.Equal(10, taken.Count(document => document is null));
    }
}
