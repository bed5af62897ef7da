using SkillsCatalogue.Core.Candidates;
using SkillsCatalogue.Core.Review;
using SkillsCatalogue.Storage;
using SkillsCatalogue.TestSupport;

namespace SkillsCatalogue.Tests.Storage;

public sealed class ReingestTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Twenty_decisions_survive_a_run_of_a_raised_stage_and_only_differences_are_reported()
    {
        await using var host = await StorageHost.StartAsync(_folder);
        var statements = Enumerable.Range(1, 30).Select(i => $"statement number {i} of the standard").ToArray();
        var items = await host.GivenStandardAsync("SZ-1", statements);
        for (var i = 0; i < 20; i++)
        {
            var id = items[i].Candidate.Id;
            _ = (i % 4) switch
            {
                0 => await host.DoneAsync(ReviewAction.Accept, id),
                1 => await host.DoneAsync(ReviewAction.Reject, id, reason: "no skill"),
                2 => await host.DoneAsync(ReviewAction.Edit, id, label: $"edited {i}"),
                _ => await host.DoneAsync(ReviewAction.Merge, id, target: items[0].Candidate.Id),
            };
        }

        var before = (await host.QueueAsync()).ToDictionary(item => item.Candidate.Id);

        // The new run drops one decided (the 2nd) and one undecided (the 30th) statement, finds a new one, and doubts the quote of the 25th.
        string[] yielded = [.. statements[..1], .. statements[2..29], "statement that was overlooked"];
        var next = Runs.Of("SZ-1", yielded, "stage-2", printed: [.. statements, "statement that was overlooked"], edition: "",
            change: (label, candidate) => label == statements[24] ? candidate with { Evidence = [candidate.Evidence[0] with { Grounding = Grounding.Normalised }] } : candidate);
        next = next with { Text = next.Text with { Sha256 = items[0].Standard!.Sha256 } };
        var difference = await host.Ingest.SaveAsync(next);

        Assert.Single(difference.Added);
        Assert.Equal(items[24].Candidate.Id, Assert.Single(difference.Changed));
        Assert.Equal(new[] { items[1].Candidate.Id, items[29].Candidate.Id }.Order(StringComparer.Ordinal), difference.Removed.Order(StringComparer.Ordinal));
        Assert.Equal(27, difference.Unchanged);

        var after = (await host.QueueAsync()).ToDictionary(item => item.Candidate.Id);
        foreach (var item in items.Take(20))
        {
            var (was, now) = (before[item.Candidate.Id], after[item.Candidate.Id]);
            Assert.Equal((was.State, was.SkillId, was.EditedLabel, was.LastEvent), (now.State, now.SkillId, now.EditedLabel, now.LastEvent));
        }

        Assert.False(after[items[1].Candidate.Id].IsCurrent);
        Assert.False(after.ContainsKey(items[29].Candidate.Id));
    }

    [Fact]
    public async Task Storing_a_stage_key_twice_changes_nothing()
    {
        await using var host = await StorageHost.StartAsync(_folder);
        var run = Runs.Of("SZ-1", "plan the work", "read drawings");
        Assert.False(await host.Ingest.IsCurrentAsync(run.Text.Sha256, "stage-1"));
        Assert.Equal(2, (await host.Ingest.SaveAsync(run)).Added.Count);
        var revision = await host.Database.RevisionAsync();

        var again = await host.Ingest.SaveAsync(run);

        Assert.True(again.IsEmpty);
        Assert.Equal(2, again.Unchanged);
        Assert.Equal(revision, await host.Database.RevisionAsync());
        Assert.True(await host.Ingest.IsCurrentAsync(run.Text.Sha256, "stage-1"));
        Assert.False(await host.Ingest.IsCurrentAsync(run.Text.Sha256, "stage-2"));
    }

    [Fact]
    public async Task An_accepted_skill_stands_when_a_later_run_no_longer_yields_it()
    {
        await using var host = await StorageHost.StartAsync(_folder);
        var items = await host.GivenStandardAsync("SZ-1", "plan the work", "read drawings");
        var skillId = (await host.DoneAsync(ReviewAction.Accept, items[0].Candidate.Id)).SkillId!;

        await host.Ingest.SaveAsync(Runs.Of("SZ-1", ["read drawings"], "stage-2", printed: ["plan the work", "read drawings"]));

        Assert.False((await host.ItemAsync(items[0].Candidate.Id)).IsCurrent);
        Assert.Equal("plan the work", (await host.Catalogue.FindAsync(skillId))!.Evidence[0].Quote);
        Assert.Equal(1, Assert.IsType<ReleaseResult.Created>(await host.Releases.CreateAsync(null, "a-1")).Release.Skills);
    }

    [Fact]
    public async Task A_new_edition_of_a_document_takes_over_the_decisions_of_its_entry()
    {
        await using var host = await StorageHost.StartAsync(_folder);
        var items = await host.GivenStandardAsync("SZ-1", "plan the work", "read drawings");
        await host.DoneAsync(ReviewAction.Reject, items[0].Candidate.Id, reason: "no skill");
        var skillId = (await host.DoneAsync(ReviewAction.Accept, items[1].Candidate.Id)).SkillId!;

        var edition = Runs.Of("SZ-1", ["plan the work", "read drawings"], "stage-1", edition: "second");
        await host.Ingest.SaveAsync(edition);
        await host.Documents.WithdrawAsync(items[0].Standard!.Sha256, "replaced", "a-1");

        var now = await host.QueueAsync(edition.Text.Sha256);
        Assert.Equal([CandidateState.Rejected, CandidateState.Accepted], now.Select(item => item.State));
        Assert.Equal(edition.Text.Sha256, Assert.Single((await host.Catalogue.FindAsync(skillId))!.Evidence).Sha256);
    }

    [Fact]
    public async Task The_last_good_version_stays_when_a_later_reading_fails()
    {
        await using var host = await StorageHost.StartAsync(_folder);
        var run = Runs.Of("SZ-1", "plan the work");
        await host.Ingest.SaveAsync(run);
        var reason = new Core.Documents.Diagnostic("DOC006", Core.Documents.DiagnosticSeverity.Error, "The file is damaged.");

        await host.Ingest.SaveSetAsideAsync(new(run.Text.Sha256, "a.pdf", null, null, 10, reason, "stage-2"));

        var document = (await host.Documents.FindAsync(run.Text.Sha256))!;
        Assert.Equal(DocumentStatus.Parsed, document.Status);
        Assert.Equal("The file is damaged.", document.StatusReason);
        Assert.Equal(run.Text.Text, (await host.Documents.TextOfAsync(run.Text.Sha256))!.Text);
        Assert.Single(await host.QueueAsync(run.Text.Sha256));
        Assert.True(await host.Ingest.IsCurrentAsync(run.Text.Sha256, "stage-2"));
        Assert.False(await host.Ingest.IsCurrentAsync(run.Text.Sha256, "stage-1"));
    }

    [Fact]
    public async Task What_was_stored_is_read_as_it_was()
    {
        await using var host = await StorageHost.StartAsync(_folder);
        var run = Runs.Of("SZ-1", "čisti žljebove", "install solar panels");
        await host.Ingest.SaveAsync(run);

        var text = (await host.Documents.TextOfAsync(run.Text.Sha256))!;
        Assert.Equal(run.Text.Text, text.Text);
        Assert.Equal(run.Text.Pages, text.Pages);
        Assert.Equal(run.Text.Blocks, text.Blocks);
        Assert.Equal("SZ-1", (await host.Documents.StandardOfAsync(run.Text.Sha256))!.Code);
        var ledger = (await host.Documents.LedgerOfAsync(run.Text.Sha256))!;
        var items = await host.QueueAsync(run.Text.Sha256);
        Assert.Equal(items.Select(item => item.Candidate.Id), ledger.Entries.Select(entry => entry.Candidates[0]));
        var (stored, original) = (items[1].Candidate, run.Extraction.Candidates[1]);
        Assert.Equal(original.Evidence[0] with { Places = [] }, stored.Evidence[0] with { Places = [] });
        Assert.Equal(original.Evidence[0].Places[0].Boxes, stored.Evidence[0].Places[0].Boxes);
        Assert.Equal(original.Tags, stored.Tags);
        Assert.Equal(original.Votes, stored.Votes);
        Assert.Equal(2, (await host.Documents.FindAsync(run.Text.Sha256))!.Ledger.Skill);
    }
}
