using SkillsCatalogue.Core.Candidates;
using SkillsCatalogue.Core.Documents;
using SkillsCatalogue.Core.Review;
using SkillsCatalogue.Core.Skills;
using SkillsCatalogue.Storage;
using SkillsCatalogue.TestSupport;

namespace SkillsCatalogue.Tests.Storage;

public sealed class QueueTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Pages_show_each_of_500_candidates_once_while_others_decide()
    {
        await using var host = await StorageHost.StartAsync(_folder);
        for (var document = 0; document < 5; document++)
            await host.GivenStandardAsync($"SZ-{document}", [.. Enumerable.Range(0, 100).Select(i => $"statement {i} of document {document}")]);

        var seen = new List<string>();
        string? cursor = null;
        do
        {
            var page = await host.Review.QueueAsync(new(), cursor, 37);
            Assert.Equal(500, page.Total);
            seen.AddRange(page.Items.Select(item => item.Candidate.Id));
            await host.DoneAsync(ReviewAction.Reject, page.Items[0].Candidate.Id, reason: "no skill");
            cursor = page.Next;
        }
        while (cursor is not null);

        Assert.Equal(500, seen.Count);
        Assert.Equal(500, seen.Distinct().Count());
        var counts = await host.Review.CountsAsync(new());
        Assert.Equal((486, 14), (counts[CandidateState.Proposed], counts[CandidateState.Rejected]));
    }

    [Fact]
    public async Task What_extractors_disagree_on_is_kept_and_can_be_asked_for()
    {
        await using var host = await StorageHost.StartAsync(_folder);
        await host.Register.UpsertAsync([Runs.Entry("SZ-1")]);
        Disagreement other = new(DisagreementKind.Type, "model", "Knowledge");
        await host.Ingest.SaveAsync(Runs.Of("SZ-1", ["weld", "measure"], "stage-1", change: (label, candidate) =>
            label == "weld" ? candidate with { Votes = candidate.Votes with { Model = 1, Disagreements = [other] } } : candidate));

        var item = Assert.Single((await host.Review.QueueAsync(new() { RunsDisagree = true })).Items);
        Assert.Equal("weld", item.Candidate.PrefLabel);
        Assert.Equal([other], item.Candidate.Votes.Disagreements!);
        Assert.Equal(2, (await host.Review.QueueAsync(new())).Total);
    }

    [Fact]
    public async Task Candidates_of_a_document_that_speaks_to_a_machine_are_marked_and_can_be_asked_for()
    {
        await using var host = await StorageHost.StartAsync(_folder);
        await host.Register.UpsertAsync([Runs.Entry("SZ-1"), Runs.Entry("SZ-2")]);
        var run = Runs.Of("SZ-1", "weld");
        await host.Ingest.SaveAsync(run with { Text = run.Text with { Diagnostics = [new(DiagnosticCodes.SpeaksToMachine, DiagnosticSeverity.Warning, "It does.")] } });
        await host.Ingest.SaveAsync(Runs.Of("SZ-2", "measure"));

        var item = Assert.Single((await host.Review.QueueAsync(new() { SpeaksToMachine = true })).Items);
        Assert.Equal("weld", item.Candidate.PrefLabel);
        Assert.Equal([("measure", false), ("weld", true)], (await host.Review.QueueAsync(new())).Items.Select(each => (each.Candidate.PrefLabel, each.SpeaksToMachine)).Order());
    }

    [Fact]
    public async Task The_names_of_accepted_skills_are_told_and_those_of_proposals_are_not()
    {
        await using var host = await StorageHost.StartAsync(_folder);
        var items = await host.GivenStandardAsync("SZ-1", "weld", "measure");
        Assert.Empty(await host.Catalogue.NamesAsync());
        await host.DoneAsync(ReviewAction.Accept, items[0].Candidate.Id);
        Assert.Equal([new SkillName("weld", "en", SkillType.Skill)], await host.Catalogue.NamesAsync());
    }

    [Fact]
    public async Task The_filters_narrow_the_queue()
    {
        await using var host = await StorageHost.StartAsync(_folder);
        var items = await host.GivenStandardAsync("SZ-1", "čistiti žljebove", "install solar panels", "read drawings");
        await host.GivenStandardAsync("SZ-2", "measure");
        await host.DoneAsync(ReviewAction.Reject, items[2].Candidate.Id, reason: "no skill");

        Assert.Equal(1, await TotalAsync(new(Text: "CISTITI")));
        Assert.Equal(1, await TotalAsync(new(Tag: "green")));
        Assert.Equal(3, await TotalAsync(new(Tag: "green:unassessed")));
        Assert.Equal(3, await TotalAsync(new(Document: items[0].Standard!.Sha256)));
        Assert.Equal(1, await TotalAsync(new(Standard: "SZ-2")));
        Assert.Equal(1, await TotalAsync(new(State: CandidateState.Rejected)));
        Assert.Equal(4, await TotalAsync(new(Type: SkillType.Skill)));
        Assert.Equal(0, await TotalAsync(new(Language: "hr")));
        await Assert.ThrowsAsync<InvalidPageCursorException>(() => host.Review.QueueAsync(new(), "x%x"));
        await Assert.ThrowsAsync<InvalidPageCursorException>(() => host.Review.QueueAsync(new(), "YWJj"));

        async Task<int> TotalAsync(QueueFilter filter)
        {
            var page = await host.Review.QueueAsync(filter);
            Assert.Equal(page.Total, page.Items.Count);
            return page.Total;
        }
    }

    [Fact]
    public async Task A_document_given_back_is_lent_again_at_once_but_not_one_that_was_read()
    {
        await using var host = await StorageHost.StartAsync(_folder);
        var run = Runs.Of("SZ-1", "plan the work");
        await QueueAsync(run);
        await host.Documents.NextQueuedAsync();
        Assert.Null(await host.Documents.NextQueuedAsync());

        await host.Documents.GiveBackAsync(run.Text.Sha256);

        Assert.Equal(run.Text.Sha256, (await host.Documents.NextQueuedAsync())!.Sha256);
        await host.Ingest.SaveAsync(run);
        await host.Documents.GiveBackAsync(run.Text.Sha256);
        Assert.Null(await host.Documents.NextQueuedAsync());

        Task QueueAsync(IngestResult result) => host.Documents.QueueAsync(result.Text.Sha256, "a.pdf", null, "application/pdf", 5);
    }

    [Fact]
    public async Task Waiting_documents_are_lent_in_order_and_come_back_when_a_worker_dies()
    {
        await using var host = await StorageHost.StartAsync(_folder);
        var (first, second) = (Runs.Of("SZ-1", "plan the work"), Runs.Of("SZ-2", "measure"));
        Assert.Equal(QueueOutcome.Queued, await QueueAsync(first));
        host.Clock.Now = host.Clock.Now.AddSeconds(1);
        Assert.Equal(QueueOutcome.Queued, await QueueAsync(second));
        Assert.Equal(QueueOutcome.AlreadyKnown, await QueueAsync(second));

        Assert.Equal(first.Text.Sha256, (await host.Documents.NextQueuedAsync())!.Sha256);
        Assert.Equal(second.Text.Sha256, (await host.Documents.NextQueuedAsync())!.Sha256);
        Assert.Null(await host.Documents.NextQueuedAsync());
        await host.Ingest.SaveAsync(second);
        host.Clock.Now = host.Clock.Now.AddMinutes(11);

        Assert.Equal(first.Text.Sha256, (await host.Documents.NextQueuedAsync())!.Sha256);
        Assert.Equal(1, await host.Documents.QueuedCountAsync());
        Assert.Equal(QueueOutcome.Queued, await host.Documents.QueueAsync(second.Text.Sha256, "b.pdf", null, "application/pdf", 5, again: true));
        Assert.False(await host.Ingest.IsCurrentAsync(second.Text.Sha256, "stage-1"));

        Task<QueueOutcome> QueueAsync(IngestResult run) => host.Documents.QueueAsync(run.Text.Sha256, run.FileName, null, "application/pdf", 5);
    }

    [Fact]
    public async Task The_register_is_listed_in_pages_and_found_by_number()
    {
        await using var host = await StorageHost.StartAsync(_folder);
        await host.Register.UpsertAsync([.. Enumerable.Range(0, 25).Select(i => Runs.Entry($"SZ-{i:00}")), Runs.Entry("SK-1", RegisterEntryKind.CompetenceSet)]);

        var first = await host.Register.ListAsync(RegisterEntryKind.OccupationalStandard, "sz-", null, 20);
        var second = await host.Register.ListAsync(RegisterEntryKind.OccupationalStandard, "sz-", first.Next, 20);

        Assert.Equal((25, 20, 5), (first.Total, first.Items.Count, second.Items.Count));
        Assert.Null(second.Next);
        Assert.Equal(25, first.Items.Concat(second.Items).Distinct().Count());
        Assert.Equal(Runs.Entry("SK-1", RegisterEntryKind.CompetenceSet), await host.Register.FindAsync("SK-1"));
        Assert.Null(await host.Register.FindAsync("SK-"));
        Assert.Equal(1, (await host.Register.UpsertAsync([Runs.Entry("SZ-01", status: RegisterStatus.Expired)])).Changed);
    }
}
