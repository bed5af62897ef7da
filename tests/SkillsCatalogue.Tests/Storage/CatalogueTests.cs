using SkillsCatalogue.Core.Review;
using SkillsCatalogue.Core.Skills;
using SkillsCatalogue.Storage;
using SkillsCatalogue.TestSupport;

namespace SkillsCatalogue.Tests.Storage;

public sealed class CatalogueTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task The_pilot_makes_one_skill_of_proposals_with_one_label_and_leaves_rejected_ones_out()
    {
        await using var host = await StorageHost.StartAsync(_folder);
        var first = await host.GivenStandardAsync("SZ-1", "plan the work", "read drawings", "measure");
        var second = await host.GivenStandardAsync("SZ-2", "Plan the work.");
        await host.DoneAsync(ReviewAction.Reject, first[1].Candidate.Id, reason: "no skill");
        var accepted = await host.DoneAsync(ReviewAction.Accept, first[2].Candidate.Id);

        var skills = await host.ReadAsync(CatalogueView.Pilot);

        string[] pair = [.. new[] { first[0].Candidate.Id, second[0].Candidate.Id }.Order(StringComparer.Ordinal)];
        Assert.Equal(new[] { pair[0], accepted.SkillId! }.Order(StringComparer.Ordinal), skills.Select(skill => skill.Id));
        var group = skills.Single(skill => skill.Status == SkillStatus.Proposed);
        Assert.Equal(pair, group.Candidates);
        Assert.Equal(2, group.Evidence.Count);
        Assert.Equal(2, group.Standards.Count);
        Assert.Equal(group.Id, (await host.Catalogue.FindAsync(pair[1]))!.Id);
        Assert.Null(await host.Catalogue.FindAsync(first[1].Candidate.Id));
        Assert.Null(await host.Catalogue.FindAsync("c-none"));
        Assert.Empty(await host.ReadAsync(CatalogueView.Published));
    }

    [Fact]
    public async Task The_summary_counts_without_reading_evidence()
    {
        await using var host = await StorageHost.StartAsync(_folder);
        var items = await host.GivenStandardAsync("SZ-1", "install solar panels", "read drawings", "measure");
        await host.Ingest.SaveAsync(Runs.Of(null, "plan the work"));
        await host.DoneAsync(ReviewAction.Accept, items[0].Candidate.Id);
        await host.DoneAsync(ReviewAction.Reject, items[1].Candidate.Id, reason: "no skill");

        var summary = await host.Catalogue.SummaryAsync();

        Assert.Equal((4, 1, 1), (summary.Candidates, summary.Skills, summary.Publishable));
        Assert.Null(summary.Release);
        Assert.Equal(2, summary.Documents[DocumentStatus.Parsed]);
        Assert.Equal(2, summary.ByState[CandidateState.Proposed]);
        Assert.Equal((1, 2, 3), (summary.ByTag["green"], summary.ByTag["green:unassessed"], summary.ByTag["digital:unassessed"]));
        Assert.Equal(2, summary.ByStandard["HKO/SZ-1"]);
        Assert.Equal(3, summary.ByLanguage["en"]);
    }

    [Fact]
    public async Task The_revision_rises_with_what_readers_see_and_only_then()
    {
        await using var host = await StorageHost.StartAsync(_folder);
        var start = await host.Database.RevisionAsync();
        var id = (await host.GivenStandardAsync("SZ-1", "plan the work"))[0].Candidate.Id;
        var stored = await host.Database.RevisionAsync();
        await host.DecideAsync(ReviewAction.Reject, id);
        await host.QueueAsync();
        Assert.Equal(stored, await host.Database.RevisionAsync());

        await host.DoneAsync(ReviewAction.Accept, id);

        Assert.Equal((start + 2, stored + 1), (stored, await host.Database.RevisionAsync()));
    }
}
