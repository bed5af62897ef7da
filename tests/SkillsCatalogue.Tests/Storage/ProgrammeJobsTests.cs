using SkillsCatalogue.Core.Programmes;
using SkillsCatalogue.Core.Text;
using SkillsCatalogue.Storage;
using SkillsCatalogue.TestSupport;

namespace SkillsCatalogue.Tests.Storage;

public sealed class ProgrammeJobsTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_job_is_lent_tells_its_progress_and_ends_with_its_programme()
    {
        await using var host = await StorageHost.StartAsync(_folder);
        var id = await QueuedAsync(host, Some.Sha256(), new(Framework: "HR"));
        Assert.Equal(ProgrammeJobState.Waiting, (await host.Jobs.FindJobAsync(id))!.State);

        var job = (await host.Jobs.NextAsync())!;

        Assert.Equal((id, ProgrammeJobState.Running, "HR", "programme.pdf", 10), (job.Id, job.State, job.Settings.Framework, job.FileName, job.Length));
        Assert.Null(await host.Jobs.NextAsync());
        Assert.True(await host.Jobs.ProgressAsync(id, "matching", 3, 40));
        Assert.Equal(("matching", 3, 40), (await host.Jobs.FindJobAsync(id))! is var now ? (now.Stage, now.Done, now.Total) : default);
        Assert.True(await host.Jobs.DoneAsync(id, "p-1"));
        Assert.False(await host.Jobs.FailedAsync(id, "DOC006", "Damaged."));
        Assert.Equal((ProgrammeJobState.Done, "p-1", host.Clock.Now), (await host.Jobs.FindJobAsync(id))! is var end ? (end.State, end.ProgrammeId, end.FinishedAt) : default);
        Assert.Null(await host.Jobs.FindJobAsync("j-none"));
    }

    [Fact]
    public async Task A_job_comes_back_when_its_worker_falls_silent_and_not_while_it_speaks()
    {
        await using var host = await StorageHost.StartAsync(_folder);
        var id = await QueuedAsync(host, Some.Sha256());
        await host.Jobs.NextAsync();

        for (var minute = 0; minute < 5; minute++)
        {
            host.Clock.Now = host.Clock.Now.AddMinutes(1);
            await host.Jobs.ProgressAsync(id, "matching", minute, 5);
            Assert.Null(await host.Jobs.NextAsync());
        }

        host.Clock.Now = host.Clock.Now.AddMinutes(3);
        Assert.Equal(id, (await host.Jobs.NextAsync())!.Id);
    }

    [Fact]
    public async Task A_job_that_loses_three_workers_has_failed_and_lets_the_next_one_through()
    {
        await using var host = await StorageHost.StartAsync(_folder);
        var poison = await QueuedAsync(host, Some.Sha256());
        host.Clock.Now = host.Clock.Now.AddSeconds(1);
        for (var attempt = 0; attempt < 3; attempt++)
        {
            Assert.Equal(poison, (await host.Jobs.NextAsync())!.Id);
            host.Clock.Now = host.Clock.Now.AddMinutes(5);
        }

        var next = await QueuedAsync(host, Some.Sha256());

        Assert.Equal(next, (await host.Jobs.NextAsync())!.Id);
        Assert.Equal((ProgrammeJobState.Failed, "DOC014"), (await host.Jobs.FindJobAsync(poison))! is var failed ? (failed.State, failed.Code) : default);
    }

    [Fact]
    public async Task A_job_that_is_given_back_was_not_lost()
    {
        await using var host = await StorageHost.StartAsync(_folder);
        var id = await QueuedAsync(host, Some.Sha256());
        for (var i = 0; i < 5; i++)
        {
            Assert.Equal(id, (await host.Jobs.NextAsync())!.Id);
            await host.Jobs.GiveBackAsync(id);
        }

        Assert.Equal(ProgrammeJobState.Waiting, (await host.Jobs.FindJobAsync(id))!.State);
    }

    [Fact]
    public async Task A_cancelled_job_is_known_to_its_worker_and_saves_nothing()
    {
        await using var host = await StorageHost.StartAsync(_folder);
        var id = await QueuedAsync(host, Some.Sha256());
        await host.Jobs.NextAsync();

        Assert.True(await host.Jobs.CancelAsync(id));

        Assert.False(await host.Jobs.ProgressAsync(id, "matching", 1, 2));
        Assert.IsType<ProgrammeSaveResult.NotFound>(await host.Programmes.SaveAsync(null, null, Drafts.Of("Gardening", "plan"), null, "a-1", id));
        Assert.Empty((await host.Programmes.ListAsync()).Items);
        Assert.False(await host.Jobs.CancelAsync(id));
    }

    [Fact]
    public async Task A_job_that_two_workers_finish_makes_one_programme()
    {
        await using var host = await StorageHost.StartAsync(_folder);
        var id = await QueuedAsync(host, Some.Sha256());
        await host.Jobs.NextAsync();
        var content = Drafts.Of("Gardening", "plan");

        var first = Assert.IsType<ProgrammeSaveResult.Saved>(await host.Programmes.SaveAsync(null, null, content, null, "a-1", id));
        var second = Assert.IsType<ProgrammeSaveResult.Unchanged>(await host.Programmes.SaveAsync(null, null, content, null, "a-1", id));

        Assert.Equal(first.Id, second.Current.Id);
        Assert.Equal((ProgrammeJobState.Done, first.Id), (await host.Jobs.FindJobAsync(id))! is var job ? (job.State, job.ProgrammeId) : default);
        var again = await QueuedAsync(host, Some.Sha256(), programmeId: first.Id);
        Assert.IsType<ProgrammeSaveResult.Unchanged>(await host.Programmes.SaveAsync(first.Id, null, content, null, "a-1", again));
        Assert.Equal(ProgrammeJobState.Done, (await host.Jobs.FindJobAsync(again))!.State);
    }

    [Fact]
    public async Task Finished_jobs_go_after_seven_days_with_originals_that_nothing_uses()
    {
        await using var host = await StorageHost.StartAsync(_folder);
        var (failed, saved) = (await BlobAsync(host, [1]), await BlobAsync(host, [2]));
        var (lost, done) = (await QueuedAsync(host, failed), await QueuedAsync(host, saved));
        await host.Jobs.FailedAsync(lost, "DOC006", "Damaged.");
        await host.Programmes.SaveAsync(null, null, Drafts.OfFile("Gardening", saved, "plan"), null, "a-1", done);

        host.Clock.Now = host.Clock.Now.AddDays(6);
        await host.Jobs.NextAsync();
        Assert.NotNull(await host.Jobs.FindJobAsync(lost));
        host.Clock.Now = host.Clock.Now.AddDays(2);
        await host.Jobs.NextAsync();

        Assert.Null(await host.Jobs.FindJobAsync(lost));
        Assert.Null(await host.Jobs.FindJobAsync(done));
        Assert.Null(host.Blobs.Open(failed));
        await using var kept = host.Blobs.Open(saved);
        Assert.NotNull(kept);
    }

    [Fact]
    public async Task Two_workers_never_take_the_same_job()
    {
        await using var one = await StorageHost.StartAsync(_folder);
        await using var two = await StorageHost.StartAsync(_folder);
        for (var i = 0; i < 10; i++)
            await QueuedAsync(one, Some.Sha256());

        var taken = await Task.WhenAll(Enumerable.Range(0, 20).Select(i => Task.Run(() => (i % 2 == 0 ? one : two).Jobs.NextAsync())));

        Assert.Equal(10, taken.OfType<ProgrammeJob>().Select(job => job.Id).Distinct().Count());
        Assert.Equal(10, taken.Count(job => job is null));
    }

    private static Task<string> QueuedAsync(StorageHost host, string sha256, ProgrammeSettings? settings = null, string? programmeId = null) =>
        host.Jobs.QueueAsync(sha256, "programme.pdf", "application/pdf", 10, settings ?? new(), programmeId, "a-1");

    private static async Task<string> BlobAsync(StorageHost host, byte[] bytes)
    {
        var sha256 = Fingerprint.OfBytes(bytes);
        await host.Blobs.PutAsync(sha256, bytes);
        return sha256;
    }
}
