using SkillsCatalogue.Core.Review;
using SkillsCatalogue.Core.Skills;
using SkillsCatalogue.TestSupport;

namespace SkillsCatalogue.Tests.Storage;

public sealed class ReviewRulesTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    // from Proposed
    [InlineData("", "accept", CandidateState.Accepted)]
    [InlineData("", "edit", CandidateState.Edited)]
    [InlineData("", "merge", CandidateState.MergedInto)]
    [InlineData("", "reject", CandidateState.Rejected)]
    [InlineData("", "tag", CandidateState.Proposed)]
    // from Accepted
    [InlineData("accept", "accept", null)]
    [InlineData("accept", "edit", CandidateState.Edited)]
    [InlineData("accept", "merge", CandidateState.MergedInto)]
    [InlineData("accept", "reject", CandidateState.Rejected)]
    [InlineData("accept", "tag", CandidateState.Accepted)]
    // from Edited
    [InlineData("edit", "accept", null)]
    [InlineData("edit", "edit", CandidateState.Edited)]
    [InlineData("edit", "reject", CandidateState.Rejected)]
    // from MergedInto
    [InlineData("merge", "accept", null)]
    [InlineData("merge", "edit", CandidateState.MergedInto)]
    [InlineData("merge", "merge", null)]
    [InlineData("merge", "reject", CandidateState.Rejected)]
    // from Rejected
    [InlineData("reject", "accept", CandidateState.Accepted)]
    [InlineData("reject", "edit", CandidateState.Edited)]
    [InlineData("reject", "merge", CandidateState.MergedInto)]
    [InlineData("reject", "reject", null)]
    [InlineData("reject", "tag", CandidateState.Rejected)]
    public async Task Each_state_allows_what_the_table_says(string before, string action, CandidateState? after)
    {
        await using var host = await StorageHost.StartAsync(_folder);
        var items = await host.GivenStandardAsync("SZ-1", "plan the work", "measure the voltage");
        var id = items[0].Candidate.Id;
        if (before.Length > 0)
            Assert.IsType<ReviewResult.Done>(await DoAsync(host, before, id, items[1].Candidate.Id));

        var result = await DoAsync(host, action, id, items[1].Candidate.Id);

        if (after is null)
            Assert.IsType<ReviewResult.NotAllowed>(result);
        else
            Assert.Equal(after, Assert.IsType<ReviewResult.Done>(result).Event.After);
        if (after is not null)
            Assert.Equal(after, (await host.ItemAsync(id)).State);
    }

    [Fact]
    public async Task A_decision_that_misses_something_is_invalid_and_leaves_no_event()
    {
        await using var host = await StorageHost.StartAsync(_folder);
        var id = (await host.GivenStandardAsync("SZ-1", "plan the work"))[0].Candidate.Id;

        Assert.Equal("reason", Assert.IsType<ReviewResult.Invalid>(await host.DecideAsync(ReviewAction.Reject, id)).Field);
        Assert.Equal("targetSkillId", Assert.IsType<ReviewResult.Invalid>(await host.DecideAsync(ReviewAction.Merge, id)).Field);
        Assert.Equal("tags", Assert.IsType<ReviewResult.Invalid>(await host.DecideAsync(ReviewAction.Tag, id)).Field);
        Assert.Equal("prefLabel", Assert.IsType<ReviewResult.Invalid>(await host.DecideAsync(ReviewAction.Edit, id)).Field);
        Assert.Equal("prefLabel", Assert.IsType<ReviewResult.Invalid>(await host.DecideAsync(ReviewAction.Edit, id, label: " - ")).Field);
        Assert.Equal("action", Assert.IsType<ReviewResult.Invalid>(await host.DecideAsync(ReviewAction.Undo, id)).Field);
        Assert.IsType<ReviewResult.NotFound>(await host.Review.DecideAsync(new(ReviewAction.Accept, "c-none", 1), "a-1"));
        Assert.Empty(await host.Review.HistoryAsync(id));
    }

    [Fact]
    public async Task Acceptance_mints_an_opaque_uri_below_the_configured_base()
    {
        await using var host = await StorageHost.StartAsync(_folder);
        var id = (await host.GivenStandardAsync("SZ-1", "plan the work"))[0].Candidate.Id;

        var skillId = (await host.DoneAsync(ReviewAction.Accept, id)).SkillId!;

        Assert.Matches("^s-[a-z2-7]{12}$", skillId);
        var skill = Assert.IsType<CatalogueSkill>(await host.Catalogue.FindAsync(skillId));
        Assert.Equal("https://example.test/id/skill/" + skillId[2..], skill.Uri);
        Assert.Equal(SkillStatus.Accepted, skill.Status);
        Assert.Equal("plan the work", skill.PrefLabel["en"]);
        Assert.Equal(skillId, (await host.Catalogue.FindAsync(id))!.Id);
    }

    [Fact]
    public async Task A_stale_decision_shows_what_the_other_editor_did()
    {
        await using var host = await StorageHost.StartAsync(_folder);
        var seen = (await host.GivenStandardAsync("SZ-1", "plan the work"))[0];
        await host.Review.DecideAsync(new(ReviewAction.Reject, seen.Candidate.Id, seen.Version, Reason: "too vague"), "a-other");

        var stale = Assert.IsType<ReviewResult.StaleVersion>(await host.Review.DecideAsync(new(ReviewAction.Accept, seen.Candidate.Id, seen.Version), "a-1"));

        Assert.Equal("a-other", stale.Theirs!.ActorId);
        Assert.Equal("too vague", stale.Theirs.Decision.Reason);
        Assert.Equal((await host.ItemAsync(seen.Candidate.Id)).Version, stale.CurrentVersion);
        Assert.NotEqual(seen.Version, stale.CurrentVersion);
    }

    [Fact]
    public async Task A_label_belongs_to_one_accepted_skill_per_language()
    {
        await using var host = await StorageHost.StartAsync(_folder);
        var first = (await host.GivenStandardAsync("SZ-1", "plan the work"))[0].Candidate.Id;
        var second = (await host.GivenStandardAsync("SZ-2", "Plan the work!", "read drawings")).Select(item => item.Candidate.Id).ToList();
        var skillId = (await host.DoneAsync(ReviewAction.Accept, first)).SkillId!;

        Assert.Equal(skillId, Assert.IsType<ReviewResult.LabelTaken>(await host.DecideAsync(ReviewAction.Accept, second[0])).SkillId);
        Assert.Equal(skillId, Assert.IsType<ReviewResult.LabelTaken>(await host.DecideAsync(ReviewAction.Edit, second[1], label: "PLAN THE WORK")).SkillId);
        Assert.Equal(CandidateState.Proposed, (await host.ItemAsync(second[0])).State);
        Assert.Empty(await host.Review.HistoryAsync(second[0]));

        await host.DoneAsync(ReviewAction.Reject, first, reason: "duplicate");
        await host.DoneAsync(ReviewAction.Accept, second[0]);
    }

    [Fact]
    public async Task An_edit_of_an_accepted_candidate_changes_its_skill()
    {
        await using var host = await StorageHost.StartAsync(_folder);
        var id = (await host.GivenStandardAsync("SZ-1", "plan the work"))[0].Candidate.Id;
        var skillId = (await host.DoneAsync(ReviewAction.Accept, id)).SkillId!;

        var version = (await host.ItemAsync(id)).Version;
        await host.Review.DecideAsync(new(ReviewAction.Edit, id, version, "plan own work", SkillType.Attitude, ["organise work"], "To plan."), "a-1");

        var skill = (await host.Catalogue.FindAsync(skillId))!;
        Assert.Equal("plan own work", skill.PrefLabel["en"]);
        Assert.Equal(["organise work"], skill.AltLabels["en"]);
        Assert.Equal("To plan.", skill.Definition["en"]);
        Assert.Equal(SkillType.Attitude, skill.SkillType);
        Assert.Equal("plan own work", (await host.ItemAsync(id)).Label);
    }

    [Fact]
    public async Task A_tag_by_hand_stands_beside_the_claim_of_the_machine()
    {
        await using var host = await StorageHost.StartAsync(_folder);
        var id = (await host.GivenStandardAsync("SZ-1", "install solar panels"))[0].Candidate.Id;
        Assert.Equal(1, (await host.Review.QueueAsync(new(Tag: "green"))).Total);

        await host.DoneAsync(ReviewAction.Tag, id, tags: new Dictionary<string, bool?> { ["green"] = false });

        var item = await host.ItemAsync(id);
        Assert.Equal(2, item.AllTags.Count);
        Assert.Equal(["1", "1"], item.AllTags.Select(tag => tag.SchemeVersion));
        Assert.Equal("a-1", item.AllTags[1].Actor);
        Assert.Equal(1, (await host.Review.QueueAsync(new(Tag: "notGreen"))).Total);
        Assert.Equal(0, (await host.Review.QueueAsync(new(Tag: "green"))).Total);
        Assert.Equal(1, (await host.Review.QueueAsync(new(Tag: "digital:unassessed"))).Total);
    }

    private static Task<ReviewResult> DoAsync(StorageHost host, string action, string id, string target) => action switch
    {
        "accept" => host.DecideAsync(ReviewAction.Accept, id),
        "edit" => host.DecideAsync(ReviewAction.Edit, id, label: "plan own work"),
        "merge" => host.DecideAsync(ReviewAction.Merge, id, target: target),
        "reject" => host.DecideAsync(ReviewAction.Reject, id, reason: "no skill"),
        _ => host.DecideAsync(ReviewAction.Tag, id, tags: new Dictionary<string, bool?> { ["green"] = true }),
    };
}
