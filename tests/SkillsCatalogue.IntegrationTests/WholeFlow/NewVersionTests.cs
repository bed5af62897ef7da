using SkillsCatalogue.Core.Review;
using SkillsCatalogue.Core.Standards.Versions;
using SkillsCatalogue.Server.Worker;
using SkillsCatalogue.Storage;
using SkillsCatalogue.TestSupport;

namespace SkillsCatalogue.IntegrationTests.WholeFlow;

/// <summary>A standard comes again with other bytes: from file to decisions.</summary>
public sealed class NewVersionTests
{
    private const string Kept = "Sort waste by its kind";
    private const string Reworded = "Measure the voltage of circuits up to 400 V";
    private const string Rewording = "Measure the voltage of circuits up to 1000 V";
    private const string Dropped = "Grease the lathe every week";
    private const string Novel = "Mount solar panels on pitched roofs";
    private const string Other = "Plan the work from drawings";

    [Fact]
    public async Task Decisions_stay_with_what_is_unchanged_and_only_the_rest_is_asked()
    {
        using var folder = new TemporaryFolder();
        await using var flow = await OpenAsync(folder);
        var first = await IngestAsync(flow, "standard.html", "2023-01-01", Kept, Reworded, Dropped, Other);
        Assert.Null(first.Version);
        var review = flow.Get<Review>();
        foreach (var item in (await review.QueueAsync(new())).Items)
            Assert.IsType<ReviewResult.Done>(await review.DecideAsync(new(ReviewAction.Accept, item.Candidate.Id, item.Version), "a-1"));

        var second = await IngestAsync(flow, "other-name.html", "2024-01-01", Other, Kept, Novel, Rewording);

        var version = Assert.IsType<IngestVersionJson>(second.Version);
        Assert.Equal((true, 1, 1, 1), (version.Newest, version.Changed, version.Added, version.Removed));
        Assert.Equal(2, version.Unchanged + version.Moved);
        Assert.Equal(first.Sha256, version.Sha256);
        var now = (await review.QueueAsync(new())).Items;
        Assert.Equal(2, now.Count(item => item.State == CandidateState.Accepted));
        var changed = Assert.Single(now, item => item.Change == StatementChange.Changed);
        Assert.Equal((CandidateState.Accepted, true), (changed.Earlier!.State, changed.Earlier.Words.Contains("400 V", StringComparison.Ordinal)));
        Assert.Equal(2, (await review.QueueAsync(new() { ChangedByVersion = true })).Total);
        Assert.IsType<ReviewResult.Done>(await review.KeepAsync(changed.Candidate.Id, changed.Version, "a-1"));
        var changes = (await flow.Get<StandardVersions>().ChangesAsync(second.Sha256!))!;
        Assert.Equal((first.Sha256, 1), (changes.Older.Sha256, changes.Alignment.Count(StatementChange.Removed)));

        Assert.Equal("unchanged", (await IngestAsync(flow, "third-name.html", "2024-01-01", Other, Kept, Novel, Rewording)).Status);
        Assert.Equal(2, (await flow.Get<StandardVersions>().OfAsync(second.Sha256!)).Count);
    }

    [Fact]
    public async Task An_older_version_that_comes_late_is_kept_and_not_used()
    {
        using var folder = new TemporaryFolder();
        await using var flow = await OpenAsync(folder);
        var newest = await IngestAsync(flow, "new.html", "2024-01-01", Kept, Rewording, Other);
        var late = await IngestAsync(flow, "old.html", "2020-01-01", Kept, Reworded, Dropped, Other);

        Assert.Equal((false, newest.Sha256), (late.Version!.Newest, late.Version.Sha256));
        Assert.Equal((0, 0, 0), (late.Difference!.Added, late.Difference.Changed, late.Difference.Removed));
        Assert.Equal([newest.Sha256, late.Sha256], (await flow.Get<StandardVersions>().OfAsync(late.Sha256!)).Select(document => document.Sha256));
        Assert.All((await flow.Get<Review>().QueueAsync(new())).Items, item => Assert.All(item.Candidate.Evidence, evidence => Assert.Equal(newest.Sha256, evidence.Sha256)));
    }

    [Fact]
    public async Task New_bytes_in_the_same_file_are_a_new_version_where_the_words_agree_and_another_standard_where_not()
    {
        using var folder = new TemporaryFolder();
        await using var flow = await OpenAsync(folder);
        await IngestAsync(flow, "inbox.html", null, Kept, Reworded, Other);
        var stranger = await IngestAsync(flow, "inbox.html", null, "Serve breakfast to guests", "Greet guests at the door", "Write the bill by hand");
        Assert.Null(stranger.Version);
        var again = await IngestAsync(flow, "inbox.html", null, Kept, Rewording, Other);
        Assert.Equal((true, 1), (again.Version!.Newest, again.Version.Changed));
    }

    private static async Task<Flow> OpenAsync(TemporaryFolder folder)
    {
        var flow = await Flow.OpenAsync(folder.Path);
        await flow.Get<Storage.Register>().UpsertAsync([new("TEST", RegisterEntryKind.OccupationalStandard, "TEST-OS-0001", "Fitter", "4", null, RegisterStatus.InForce, null, null, null, null)]);
        return flow;
    }

    /// <param name="validFrom">Null: the standard prints neither code nor day.</param>
    private static Task<IngestReport> IngestAsync(Flow flow, string name, string? validFrom, params string[] statements)
    {
        var facts = validFrom is null ? "" : $"<table><tr><th>Code</th><td>TEST-OS-0001</td></tr><tr><th>Valid from</th><td>{validFrom}</td></tr></table>";
        var items = string.Concat(statements.Select((statement, i) => $"<li>{statement}.</li>"));
        var title = validFrom is null ? statements[0] : "Fitter";
        var page = $"<!doctype html><html lang=\"en\"><head><title>{title}</title></head><body><main><h1>{title}</h1>{facts}<h2>Skills</h2><p>The fitter is able to:</p><ul>{items}</ul></main></body></html>";
        return flow.Get<DocumentIngest>().IngestAsync(new SourceFile(name, System.Text.Encoding.UTF8.GetBytes(page), null) { PathKey = validFrom is null ? name : null }, CancellationToken.None);
    }
}
