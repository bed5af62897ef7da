using SkillsCatalogue.Core.Review;
using SkillsCatalogue.Storage;
using SkillsCatalogue.TestSupport;

namespace SkillsCatalogue.IntegrationTests.WholeFlow;

public sealed class DecisionsSurviveTests
{
    [Fact]
    public async Task Twenty_decisions_stand_when_a_stage_version_is_raised_and_nothing_else_is_shown()
    {
        using var folder = new TemporaryFolder();
        Dictionary<string, (CandidateState State, string? Skill, string Label)> decided;
        await using (var flow = await Flow.OpenAsync(folder.Path))
        {
            await flow.ImportSampleRegisterAsync();
            Assert.Equal("parsed", (await flow.IngestAsync("hr-energy-suncane-elektrane")).Status);
            decided = await DecideTwentyAsync(flow);
        }

        await using var raised = await Flow.OpenAsync(folder.Path, raised: 1);
        var again = await raised.IngestAsync("hr-energy-suncane-elektrane");

        Assert.Equal("parsed", again.Status);
        Assert.Equal((0, 0, 0), (again.Difference!.Added, again.Difference.Changed, again.Difference.Removed));
        Assert.True(again.Difference.Unchanged > 20);
        foreach (var (id, before) in decided)
        {
            var item = (await raised.Get<Review>().CandidateAsync(id))!;
            Assert.Equal(before, (item.State, item.SkillId, item.Label));
        }

        Assert.Equal(20, (await raised.Get<Review>().LatestEventsAsync(100)).Count);
    }

    [Fact]
    public async Task A_candidate_of_an_unregistered_document_cannot_be_accepted_nor_released()
    {
        using var folder = new TemporaryFolder();
        await using var flow = await Flow.OpenAsync(folder.Path);
        await flow.IngestAsync("hr-energy-suncane-elektrane");
        var item = (await flow.Get<Review>().QueueAsync(new QueueFilter(), take: 1)).Items[0];

        var result = await flow.Get<Review>().DecideAsync(new ReviewDecision(ReviewAction.Accept, item.Candidate.Id, item.Version), "a-1");

        Assert.IsType<ReviewResult.NotRegistered>(result);
        Assert.IsType<ReleaseResult.NothingToPublish>(await flow.Get<Releases>().CreateAsync(null, "a-1"));
    }

    private static async Task<Dictionary<string, (CandidateState, string?, string)>> DecideTwentyAsync(Flow flow)
    {
        var review = flow.Get<Review>();
        var items = (await review.QueueAsync(new QueueFilter(), take: 40)).Items.DistinctBy(item => item.Label).Take(20).ToList();
        Assert.Equal(20, items.Count);
        for (var i = 0; i < items.Count; i++)
        {
            var (id, version) = (items[i].Candidate.Id, items[i].Version);
            var decision = (i % 4) switch
            {
                0 => new ReviewDecision(ReviewAction.Accept, id, version),
                1 => new ReviewDecision(ReviewAction.Edit, id, version, PrefLabel: $"{items[i].Label} (uređeno)"),
                2 => new ReviewDecision(ReviewAction.Reject, id, version, Reason: "Too general"),
                _ => new ReviewDecision(ReviewAction.Merge, id, version, TargetSkillId: (await review.CandidateAsync(items[0].Candidate.Id))!.SkillId),
            };
            Assert.IsType<ReviewResult.Done>(await review.DecideAsync(decision, "a-1"));
        }

        var decided = new Dictionary<string, (CandidateState, string?, string)>();
        foreach (var item in items)
        {
            var now = (await review.CandidateAsync(item.Candidate.Id))!;
            decided[item.Candidate.Id] = (now.State, now.SkillId, now.Label);
        }

        return decided;
    }
}
