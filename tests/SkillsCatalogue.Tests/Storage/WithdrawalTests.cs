using System.Text;
using SkillsCatalogue.Core.Review;
using SkillsCatalogue.Core.Text;
using SkillsCatalogue.Storage;
using SkillsCatalogue.TestSupport;

namespace SkillsCatalogue.Tests.Storage;

public sealed class WithdrawalTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_withdrawn_document_leaves_its_hash_the_reason_and_the_log()
    {
        await using var host = await StorageHost.StartAsync(_folder);
        var items = await host.GivenStandardAsync("SZ-1", "plan the work", "read drawings");
        var sha256 = items[0].Standard!.Sha256;
        var original = Encoding.UTF8.GetBytes("Standard SZ-1 \nplan the work\nread drawings");
        await host.Blobs.PutAsync(sha256, original);
        var skillId = (await host.DoneAsync(ReviewAction.Accept, items[0].Candidate.Id)).SkillId!;
        await host.Releases.CreateAsync(null, "a-1");

        Assert.True(await host.Documents.WithdrawAsync(sha256, "the rights holder asked", "a-2"));

        Assert.False(await host.Documents.WithdrawAsync(sha256, "again", "a-2"));
        Assert.Null(host.Blobs.Open(sha256));
        Assert.Null(await host.Documents.TextOfAsync(sha256));
        Assert.Null(await host.Documents.StandardOfAsync(sha256));
        Assert.Null(await host.Documents.LedgerOfAsync(sha256));
        var document = (await host.Documents.FindAsync(sha256))!;
        Assert.Equal((DocumentStatus.Withdrawn, "the rights holder asked"), (document.Status, document.StatusReason));
        Assert.Single(await host.Review.HistoryAsync(items[0].Candidate.Id));
        Assert.Null(await host.Review.CandidateAsync(items[1].Candidate.Id));
        Assert.Empty((await host.ItemAsync(items[0].Candidate.Id)).Candidate.Evidence);
        Assert.Empty(await host.ReadAsync(CatalogueView.Pilot));
        Assert.Equal("", Assert.Single(await host.ReadAsync(CatalogueView.Published)).Evidence[0].Quote);
        Assert.Equal("a-2", Assert.Single(await host.Documents.HistoryAsync(sha256)).ActorId);

        Assert.Equal(QueueOutcome.Withdrawn, await host.Documents.QueueAsync(sha256, "a.pdf", null, "application/pdf", 10, again: true));
        Assert.True((await host.Ingest.SaveAsync(Runs.Of("SZ-1", ["plan the work", "read drawings"], "stage-2"))).IsEmpty);
        Assert.Equal("notGrounded", Assert.Single(Assert.IsType<ReleaseResult.Created>(await host.Releases.CreateAsync(null, "a-1")).Release.LeftOut).Reason);
        Assert.Equal(skillId, Assert.Single((await host.Releases.DiffAsync(1, 2))!.Removed).Id);
    }

    [Fact]
    public async Task A_blob_is_kept_under_its_hash_alone()
    {
        await using var host = await StorageHost.StartAsync(_folder);
        byte[] bytes = [1, 2, 3];
        var sha256 = Fingerprint.OfBytes(bytes);

        await host.Blobs.PutAsync(sha256, bytes);
        await host.Blobs.PutAsync(sha256, bytes);

        await using (var stream = host.Blobs.Open(sha256)!)
            Assert.Equal(3, stream.Length);
        await Assert.ThrowsAsync<ArgumentException>(() => host.Blobs.PutAsync(sha256, new byte[] { 9 }));
        Assert.Null(host.Blobs.Open("../catalogue.db"));
        Assert.False(host.Blobs.Withdraw("../../catalogue.db"));
        Assert.Single(Directory.GetFiles(Path.Combine(host.Folder, "blobs"), "*", SearchOption.AllDirectories));
        Assert.True(host.Blobs.Withdraw(sha256));
        Assert.Null(host.Blobs.Open(sha256));
    }

    [Fact]
    public async Task An_erased_name_leaves_the_log_as_it_is()
    {
        await using var host = await StorageHost.StartAsync(_folder);
        var actor = await host.Actors.RegisterAsync(" Ana ");
        Assert.Equal(actor, await host.Actors.RegisterAsync("Ana"));
        var item = (await host.GivenStandardAsync("SZ-1", "plan the work"))[0];
        await host.Review.DecideAsync(new(ReviewAction.Reject, item.Candidate.Id, item.Version, Reason: "no skill"), actor);
        Assert.Equal("Ana", await host.Actors.NameOfAsync(actor));

        Assert.True(await host.Actors.EraseAsync(actor));

        Assert.False(await host.Actors.EraseAsync(actor));
        Assert.Null(await host.Actors.NameOfAsync(actor));
        Assert.Empty(await host.Actors.NamesOfAsync([actor]));
        Assert.Equal(actor, (await host.Review.LatestEventsAsync())[0].ActorId);
        Assert.NotEqual(actor, await host.Actors.RegisterAsync("Ana"));
    }
}
