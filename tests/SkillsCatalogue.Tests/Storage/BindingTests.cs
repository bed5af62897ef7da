using SkillsCatalogue.Core.Review;
using SkillsCatalogue.Storage;
using SkillsCatalogue.TestSupport;

namespace SkillsCatalogue.Tests.Storage;

public sealed class BindingTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_document_is_bound_when_its_number_is_listed_before_or_after_it_came()
    {
        await using var host = await StorageHost.StartAsync(_folder);
        await host.Register.UpsertAsync([Runs.Entry("SZ-1")]);
        var (first, second) = (Runs.Of("SZ-1", "plan the work"), Runs.Of("SZ-2", "read drawings"));
        Assert.Equal("HKO/SZ-1", await host.Ingest.StandardKeyAsync(first.Text.Sha256, "SZ-1"));
        Assert.Equal(second.Text.Sha256, await host.Ingest.StandardKeyAsync(second.Text.Sha256, "SZ-2"));
        await host.Ingest.SaveAsync(first);
        await host.Ingest.SaveAsync(second);
        Assert.Equal("SZ-1", (await host.Register.EntryOfAsync(first.Text.Sha256))!.Number);
        Assert.Null(await host.Register.EntryOfAsync(second.Text.Sha256));

        var report = await host.Register.UpsertAsync([Runs.Entry("SZ-1"), Runs.Entry("SZ-2"), Runs.Entry("SZ-3")]);

        Assert.Equal((2, 0, 1, 1), (report.Added, report.Changed, report.Unchanged, report.Bound));
        Assert.Equal("SZ-2", (await host.Documents.FindAsync(second.Text.Sha256))!.RegisterNumber);
        Assert.True((await host.QueueAsync(second.Text.Sha256))[0].CanBePublished);
    }

    [Fact]
    public async Task A_number_that_two_registers_list_binds_nothing_by_itself()
    {
        await using var host = await StorageHost.StartAsync(_folder);
        await host.Register.UpsertAsync([Runs.Entry("7"), Runs.Entry("7", register: "EKR")]);
        var run = Runs.Of("7", "plan the work");
        await host.Ingest.SaveAsync(run);

        Assert.Null((await host.Documents.FindAsync(run.Text.Sha256))!.Register);
        Assert.Null(await host.Register.FindAsync("7"));
        Assert.Equal("EKR", (await host.Register.FindAsync("7", "EKR"))!.Register);
        Assert.Equal(BindResult.Bound, await host.Documents.BindToEntryAsync(run.Text.Sha256, "EKR", "7", "a-1"));
    }

    [Fact]
    public async Task Decisions_and_old_addresses_follow_a_document_to_another_entry_and_back()
    {
        await using var host = await StorageHost.StartAsync(_folder);
        var items = await host.GivenStandardAsync("SZ-1", "plan the work", "read drawings", "measure");
        var sha256 = items[0].Standard!.Sha256;
        var accepted = await host.DoneAsync(ReviewAction.Accept, items[0].Candidate.Id);
        await host.DoneAsync(ReviewAction.Reject, items[1].Candidate.Id, reason: "no skill");
        await host.Register.UpsertAsync([Runs.Entry("SZ-9")]);

        Assert.Equal(BindResult.Bound, await host.Documents.BindToEntryAsync(sha256, "HKO", "SZ-9", "a-1"));

        var moved = await host.QueueAsync();
        Assert.Equal(3, moved.Count);
        Assert.Equal([CandidateState.Accepted, CandidateState.Rejected, CandidateState.Proposed], moved.Select(item => item.State));
        Assert.Empty(moved.Select(item => item.Candidate.Id).Intersect(items.Select(item => item.Candidate.Id)));
        Assert.Equal(moved[0].Candidate.Id, (await host.ItemAsync(items[0].Candidate.Id)).Candidate.Id);
        var skill = (await host.Catalogue.FindAsync(accepted.SkillId!))!;
        Assert.Equal("SZ-9", skill.Standards[0].Number);
        Assert.Equal([moved[0].Candidate.Id], skill.Candidates);
        Assert.Equal(moved.Select(item => item.Candidate.Id), (await host.Documents.LedgerOfAsync(sha256))!.Entries.Select(entry => entry.Candidates[0]));
        Assert.IsType<ReviewResult.Done>(await host.Review.UndoAsync(accepted.Event.Sequence, "a-1"));

        await host.Documents.BindToEntryAsync(sha256, "HKO", "SZ-1", "a-1");

        var back = await host.QueueAsync();
        Assert.Equal(items.Select(item => item.Candidate.Id), back.Select(item => item.Candidate.Id));
        Assert.Equal([CandidateState.Proposed, CandidateState.Rejected, CandidateState.Proposed], back.Select(item => item.State));
        Assert.Equal(["HKO/SZ-9", "HKO/SZ-1"], (await host.Documents.HistoryAsync(sha256)).Select(line => line.Detail));
    }

    [Fact]
    public async Task A_later_reading_does_not_change_what_an_editor_bound()
    {
        await using var host = await StorageHost.StartAsync(_folder);
        await host.Register.UpsertAsync([Runs.Entry("SZ-1"), Runs.Entry("SZ-2")]);
        var run = Runs.Of("SZ-1", "plan the work");
        await host.Ingest.SaveAsync(run);
        await host.Documents.BindToEntryAsync(run.Text.Sha256, "HKO", "SZ-2", "a-1");

        await host.Ingest.SaveAsync(run with { StageKey = "stage-2" });

        Assert.Equal("SZ-2", (await host.Documents.FindAsync(run.Text.Sha256))!.RegisterNumber);
        Assert.Equal("HKO/SZ-2", await host.Ingest.StandardKeyAsync(run.Text.Sha256, "SZ-1"));
        Assert.Single(await host.QueueAsync());
        Assert.Equal(BindResult.Unchanged, await host.Documents.BindToEntryAsync(run.Text.Sha256, "HKO", "SZ-2", "a-1"));
        Assert.Equal(BindResult.EntryNotFound, await host.Documents.BindToEntryAsync(run.Text.Sha256, "HKO", "SZ-7", "a-1"));
        Assert.Equal(BindResult.DocumentNotFound, await host.Documents.BindToEntryAsync("none", "HKO", "SZ-2", "a-1"));
        Assert.Equal(BindResult.Bound, await host.Documents.BindToEntryAsync(run.Text.Sha256, null, null, "a-1"));
        Assert.Equal("notBound", (await host.QueueAsync())[0].WhyNot);
    }

    [Fact]
    public async Task A_rejection_made_before_the_entry_was_listed_outlives_the_document_it_was_made_on()
    {
        await using var host = await StorageHost.StartAsync(_folder);
        var first = Runs.Of("SZ-1", "plan the work");
        await host.Ingest.SaveAsync(first);
        await host.DoneAsync(ReviewAction.Reject, (await host.QueueAsync())[0].Candidate.Id, reason: "no skill");
        await host.Register.UpsertAsync([Runs.Entry("SZ-1")]);
        await host.Documents.WithdrawAsync(first.Text.Sha256, "replaced", "a-1");

        var second = Runs.Of("SZ-1", ["plan the work"], "stage-1", edition: "second");
        await host.Ingest.SaveAsync(second);

        Assert.Equal(CandidateState.Rejected, (await host.QueueAsync(second.Text.Sha256))[0].State);
    }
}
