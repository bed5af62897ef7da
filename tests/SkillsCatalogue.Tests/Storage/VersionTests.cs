using SkillsCatalogue.Core.Review;
using SkillsCatalogue.Core.Skills;
using SkillsCatalogue.Core.Standards;
using SkillsCatalogue.Core.Standards.Versions;
using SkillsCatalogue.Language.Standards.Versions;
using SkillsCatalogue.Storage;
using SkillsCatalogue.TestSupport;

namespace SkillsCatalogue.Tests.Storage;

/// <summary>New versions of a standard over SQLite: what decisions, proofs and releases become.</summary>
public sealed class VersionTests : IDisposable
{
    private const string Kept = "sort waste by its kind";
    private const string Reworded = "measure voltage up to 400 V";
    private const string Rewording = "measure voltage up to 1000 V";
    private const string Dropped = "grease the lathe every week";
    private const string Novel = "mount solar panels";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Decisions_stay_with_unchanged_statements_and_the_changed_one_is_asked_again_beside_its_decision()
    {
        await using var host = await StorageHost.StartAsync(_folder);
        var items = await host.GivenStandardAsync("SZ-1", Kept, Reworded, Dropped);
        var skills = new List<string>();
        foreach (var item in items)
            skills.Add((await host.DoneAsync(ReviewAction.Accept, item.Candidate.Id)).SkillId!);

        var difference = await host.Ingest.SaveAsync(await NewVersionAsync(host, Kept, Rewording, Novel));

        Assert.Equal((2, 0, 2, 1), (difference.Added.Count, difference.Changed.Count, difference.Removed.Count, difference.Unchanged));
        var now = (await host.Review.QueueAsync(new())).Items.ToDictionary(item => item.Candidate.PrefLabel);
        Assert.Equal([Kept, Rewording, Novel], now.Keys);
        Assert.Equal((CandidateState.Accepted, null), (now[Kept].State, now[Kept].Change));
        Assert.Equal((CandidateState.Proposed, StatementChange.Changed), (now[Rewording].State, now[Rewording].Change));
        Assert.Equal((CandidateState.Proposed, StatementChange.Added), (now[Novel].State, now[Novel].Change));
        var earlier = Assert.IsType<EarlierDecision>(now[Rewording].Earlier);
        Assert.Equal((CandidateState.Accepted, Reworded, skills[1]), (earlier.State, earlier.Words, earlier.SkillId));
        Assert.Null(now[Novel].Earlier);
        Assert.Equal([Rewording, Novel], (await host.Review.QueueAsync(new() { ChangedByVersion = true })).Items.Select(item => item.Candidate.PrefLabel));
        Assert.All(now[Kept].Candidate.Evidence, evidence => Assert.Equal(now[Kept].Standard!.Sha256, evidence.Sha256));
        Assert.Equal([Kept], (await host.ReadAsync(CatalogueView.Pilot)).Where(skill => skill.Status == SkillStatus.Accepted).Select(skill => skill.PrefLabel["en"]));
    }

    [Fact]
    public async Task Keeping_the_decision_lets_the_new_words_back_the_same_skill()
    {
        await using var host = await StorageHost.StartAsync(_folder);
        var items = await host.GivenStandardAsync("SZ-1", Reworded);
        var skill = (await host.DoneAsync(ReviewAction.Edit, items[0].Candidate.Id, label: "measure voltage")).SkillId;
        await host.Ingest.SaveAsync(await NewVersionAsync(host, Rewording));
        Assert.DoesNotContain(await host.ReadAsync(CatalogueView.Pilot), found => found.Status == SkillStatus.Accepted);

        var candidate = Assert.Single((await host.Review.QueueAsync(new())).Items);
        var kept = Assert.IsType<ReviewResult.Done>(await host.Review.KeepAsync(candidate.Candidate.Id, candidate.Version, "a-1"));

        Assert.Equal(skill, kept.SkillId);
        var found = Assert.Single(await host.ReadAsync(CatalogueView.Pilot));
        Assert.Equal((skill, "measure voltage", Rewording), (found.Id, found.PrefLabel["en"], Assert.Single(found.Evidence).Quote));
        Assert.IsType<ReviewResult.Done>(await host.Review.UndoAsync(kept.Event.Sequence, "a-1"));
        Assert.Equal(CandidateState.Proposed, (await host.ItemAsync(candidate.Candidate.Id)).State);
    }

    [Fact]
    public async Task Keeping_a_rejection_rejects_the_new_words_for_the_same_reason()
    {
        await using var host = await StorageHost.StartAsync(_folder);
        var items = await host.GivenStandardAsync("SZ-1", Reworded);
        await host.DoneAsync(ReviewAction.Reject, items[0].Candidate.Id, reason: "too narrow");
        await host.Ingest.SaveAsync(await NewVersionAsync(host, Rewording));
        var candidate = Assert.Single((await host.Review.QueueAsync(new())).Items);
        var kept = Assert.IsType<ReviewResult.Done>(await host.Review.KeepAsync(candidate.Candidate.Id, candidate.Version, "a-1"));
        Assert.Equal((CandidateState.Rejected, "too narrow"), (kept.Event.After, kept.Event.Decision.Reason));
    }

    [Fact]
    public async Task There_is_nothing_to_keep_without_earlier_words()
    {
        await using var host = await StorageHost.StartAsync(_folder);
        var items = await host.GivenStandardAsync("SZ-1", Kept);
        Assert.IsType<ReviewResult.NotAllowed>(await host.Review.KeepAsync(items[0].Candidate.Id, items[0].Version, "a-1"));
        Assert.IsType<ReviewResult.NotFound>(await host.Review.KeepAsync("c-none", 1, "a-1"));
    }

    [Fact]
    public async Task A_skill_that_lost_its_only_proof_leaves_the_next_release_and_stays_in_the_last()
    {
        await using var host = await StorageHost.StartAsync(_folder);
        var items = await host.GivenStandardAsync("SZ-1", Kept, Dropped);
        foreach (var item in items)
            await host.DoneAsync(ReviewAction.Accept, item.Candidate.Id);
        Assert.IsType<ReleaseResult.Created>(await host.Releases.CreateAsync(null, "a-1"));

        await host.Ingest.SaveAsync(await NewVersionAsync(host, Kept));

        var gone = await host.ItemAsync(items[1].Candidate.Id);
        Assert.Equal((false, "superseded", CandidateState.Accepted), (gone.IsCurrent, gone.WhyNot, gone.State));
        Assert.Equal(items[1].Standard!.Sha256, Assert.Single(gone.Candidate.Evidence).Sha256);
        var second = Assert.IsType<ReleaseResult.Created>(await host.Releases.CreateAsync(null, "a-1"));
        var left = Assert.Single(second.Release.LeftOut);
        Assert.Equal((Dropped, "superseded"), (left.Label, left.Reason));
        Assert.Equal(2, (await host.ReadAsync(CatalogueView.Published, 1)).Count(skill => skill.Status == SkillStatus.Accepted));
        Assert.Equal([SkillStatus.Accepted, SkillStatus.Deprecated], (await host.ReadAsync(CatalogueView.Published, 2)).Select(skill => skill.Status).Order());
    }

    [Fact]
    public async Task An_older_version_that_comes_late_does_not_replace_the_newer()
    {
        await using var host = await StorageHost.StartAsync(_folder);
        await host.GivenStandardAsync("SZ-1", Kept, Rewording);
        var before = await host.QueueAsync();
        var late = Edition("SZ-1", "first edition", Kept, Reworded, Dropped);
        var newest = (await host.Documents.ListAsync())[0].Sha256;

        var difference = await host.Ingest.SaveAsync(late with { Versions = new(null, StatementAligner.Align(late.Standard, Standard(newest, Kept, Rewording)), new Dictionary<string, string>()) });

        Assert.True(difference.IsEmpty);
        Assert.Equal(before.Select(item => (item.Candidate.Id, item.Version, item.Change)), (await host.Review.QueueAsync(new())).Items.Select(item => (item.Candidate.Id, item.Version, item.Change)));
        Assert.Equal([newest, late.Text.Sha256], (await host.Versions.OfAsync(late.Text.Sha256)).Select(version => version.Sha256));
        Assert.Equal(newest, (await host.Documents.FindAsync(late.Text.Sha256))!.SupersededBy);
    }

    [Fact]
    public async Task When_the_newest_version_is_withdrawn_the_one_before_takes_its_place_again()
    {
        await using var host = await StorageHost.StartAsync(_folder);
        var items = await host.GivenStandardAsync("SZ-1", Kept, Reworded);
        await host.DoneAsync(ReviewAction.Accept, items[1].Candidate.Id);
        var fresh = await NewVersionAsync(host, Kept, Rewording);
        await host.Ingest.SaveAsync(fresh);

        await host.Documents.WithdrawAsync(fresh.Text.Sha256, "published by mistake", "a-1");

        Assert.Equal([Kept, Reworded], (await host.Review.QueueAsync(new())).Items.Select(item => item.Candidate.PrefLabel));
        Assert.True((await host.ItemAsync(items[1].Candidate.Id)).CanBePublished);
        Assert.Null((await host.Documents.FindAsync(items[0].Standard!.Sha256))!.SupersededBy);
    }

    [Fact]
    public async Task Versions_of_an_unlisted_standard_share_their_decisions()
    {
        await using var host = await StorageHost.StartAsync(_folder);
        var first = Edition(null, "1", Kept, Reworded) with { SourceUrl = "https://example.test/standard" };
        await host.Ingest.SaveAsync(first);
        await host.DoneAsync(ReviewAction.Reject, (await host.QueueAsync())[0].Candidate.Id, reason: "too broad");
        var second = Edition(null, "2", Kept, Rewording) with { SourceUrl = first.SourceUrl };
        var chain = Assert.Single(await host.Ingest.RelatedAsync(second.Text.Sha256, new(null, first.SourceUrl, null)));
        Assert.Equal((true, false, false), (chain.SameSource, chain.SameCode, chain.SameEntry));

        await host.Ingest.SaveAsync(second with { Versions = new(StatementAligner.Align(first.Standard, second.Standard), null, new Dictionary<string, string>()) });

        Assert.Equal([CandidateState.Rejected, CandidateState.Proposed], (await host.Review.QueueAsync(new())).Items.Select(item => item.State));
    }

    [Fact]
    public async Task A_version_without_a_listed_code_is_bound_as_the_version_before_it()
    {
        await using var host = await StorageHost.StartAsync(_folder);
        await host.GivenStandardAsync("SZ-1", Kept);
        var first = (await host.Documents.ListAsync())[0];
        var second = Edition("SZ-1 v2", "2", Kept);
        await host.Ingest.SaveAsync(second with { Versions = new(StatementAligner.Align(Standard(first.Sha256, Kept), second.Standard), null, new Dictionary<string, string>()) });
        Assert.Equal(("HKO", "SZ-1"), ((await host.Documents.FindAsync(second.Text.Sha256))!.Register, (await host.Documents.FindAsync(second.Text.Sha256))!.RegisterNumber));
    }

    [Fact]
    public async Task A_place_that_another_run_has_taken_meanwhile_is_sought_again()
    {
        await using var host = await StorageHost.StartAsync(_folder);
        await host.GivenStandardAsync("SZ-1", Kept);
        var rival = await NewVersionAsync(host, Kept, Novel);
        var own = await NewVersionAsync(host, Kept, Rewording);
        await host.Ingest.SaveAsync(rival);
        Assert.Null(await host.Ingest.TrySaveAsync(own));
        Assert.Null(await host.Documents.FindAsync(own.Text.Sha256));
    }

    /// <summary>A run over a new version of the stored standard SZ-1, in its place and aligned.</summary>
    private static async Task<IngestResult> NewVersionAsync(StorageHost host, params string[] statements)
    {
        var old = (await host.Documents.ListAsync()).Single(document => document.SupersededBy is null);
        var before = await host.Ingest.CandidatesOfAsync(old.Sha256);
        var fresh = Edition("SZ-1", string.Join(' ', statements), statements);
        var alignment = StatementAligner.Align(Standard(old.Sha256, [.. before.Select(candidate => candidate.PrefLabel)]), fresh.Standard);
        var byLabel = before.Select((candidate, i) => candidate with { Evidence = [candidate.Evidence[0] with { StatementId = $"s{i + 1}" }] }).ToList();
        return fresh with { Versions = new(alignment, null, EarlierCandidates.Of(alignment, byLabel, fresh.Extraction.Candidates)) };
    }

    private static IngestResult Edition(string? number, string edition, params string[] statements)
    {
        var run = Runs.Of(number, statements, "stage-1", edition: edition, change: (label, candidate) =>
            candidate with { Evidence = [candidate.Evidence[0] with { StatementId = $"s{Array.IndexOf(statements, label) + 1}" }] });
        return run with { Standard = Standard(run.Text.Sha256, statements) with { Title = run.Standard.Title, Code = number } };
    }

    private static ParsedStandard Standard(string sha256, params string[] statements) => StandardOf.Lines(statements) with { Sha256 = sha256 };
}
