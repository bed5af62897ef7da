using SkillsCatalogue.Core.Review;
using SkillsCatalogue.Storage;
using SkillsCatalogue.TestSupport;

namespace SkillsCatalogue.Tests.Storage;

public sealed class UndoTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Undo_takes_back_an_acceptance_and_undo_of_the_undo_brings_back_the_same_skill()
    {
        await using var host = await StorageHost.StartAsync(_folder);
        var id = (await host.GivenStandardAsync("SZ-1", "plan the work"))[0].Candidate.Id;
        var accepted = await host.DoneAsync(ReviewAction.Accept, id);
        var uri = (await host.Catalogue.FindAsync(accepted.SkillId!))!.Uri;

        var undo = Assert.IsType<ReviewResult.Done>(await host.Review.UndoAsync(accepted.Event.Sequence, "a-2"));

        Assert.Equal((CandidateState.Accepted, CandidateState.Proposed), (undo.Event.Before, undo.Event.After));
        Assert.Null(undo.SkillId);
        Assert.Null(await host.Catalogue.FindAsync(accepted.SkillId!));
        Assert.IsType<ReviewResult.NotAllowed>(await host.Review.UndoAsync(accepted.Event.Sequence, "a-2"));

        var redo = Assert.IsType<ReviewResult.Done>(await host.Review.UndoAsync(undo.Event.Sequence, "a-2"));

        Assert.Equal(accepted.SkillId, redo.SkillId);
        Assert.Equal(uri, (await host.Catalogue.FindAsync(accepted.SkillId!))!.Uri);
        var history = await host.Review.HistoryAsync(id);
        Assert.Equal([ReviewAction.Accept, ReviewAction.Undo, ReviewAction.Undo], history.Select(line => line.Decision.Action));
        Assert.Equal([null, redo.Event.Sequence, null], history.Select(line => line.UndoneBy));
        Assert.Equal(history.Reverse(), await host.Review.LatestEventsAsync());
    }

    [Fact]
    public async Task Only_the_last_standing_change_of_state_can_be_taken_back()
    {
        await using var host = await StorageHost.StartAsync(_folder);
        var id = (await host.GivenStandardAsync("SZ-1", "plan the work"))[0].Candidate.Id;
        var first = await host.DoneAsync(ReviewAction.Accept, id);
        var tag = await host.DoneAsync(ReviewAction.Tag, id, tags: new Dictionary<string, bool?> { ["digital"] = true });
        var second = await host.DoneAsync(ReviewAction.Edit, id, label: "plan own work");

        Assert.IsType<ReviewResult.NotAllowed>(await host.Review.UndoAsync(first.Event.Sequence, "a-1"));
        Assert.IsType<ReviewResult.Done>(await host.Review.UndoAsync(tag.Event.Sequence, "a-1"));
        Assert.Empty((await host.ItemAsync(id)).AllTags);
        Assert.IsType<ReviewResult.Done>(await host.Review.UndoAsync(second.Event.Sequence, "a-1"));
        Assert.Equal("plan the work", (await host.Catalogue.FindAsync(first.SkillId!))!.PrefLabel["en"]);
        Assert.IsType<ReviewResult.Done>(await host.Review.UndoAsync(first.Event.Sequence, "a-1"));
        Assert.Equal(CandidateState.Proposed, (await host.ItemAsync(id)).State);
        Assert.IsType<ReviewResult.NotFound>(await host.Review.UndoAsync(999, "a-1"));
    }

    [Fact]
    public async Task Undo_of_a_rejection_that_would_publish_again_is_checked_again()
    {
        await using var host = await StorageHost.StartAsync(_folder);
        var id = (await host.GivenStandardAsync("SZ-1", "plan the work"))[0].Candidate.Id;
        await host.DoneAsync(ReviewAction.Accept, id);
        var rejected = await host.DoneAsync(ReviewAction.Reject, id, reason: "no skill");
        var other = (await host.GivenStandardAsync("SZ-2", "plan the work"))[0].Candidate.Id;
        await host.DoneAsync(ReviewAction.Accept, other);

        Assert.IsType<ReviewResult.LabelTaken>(await host.Review.UndoAsync(rejected.Event.Sequence, "a-1"));

        await host.Register.UpsertAsync([Runs.Entry("SZ-1", status: RegisterStatus.Expired)]);
        Assert.IsType<ReviewResult.NotRegistered>(await host.Review.UndoAsync(rejected.Event.Sequence, "a-1"));
        Assert.Equal(CandidateState.Rejected, (await host.ItemAsync(id)).State);
    }

    [Fact]
    public async Task A_merge_gives_its_evidence_to_the_target_and_undo_gives_it_back()
    {
        await using var host = await StorageHost.StartAsync(_folder);
        var first = (await host.GivenStandardAsync("SZ-1", "plan the work"))[0].Candidate.Id;
        var second = (await host.GivenStandardAsync("SZ-2", "plan own work"))[0].Candidate.Id;
        await host.Register.UpsertAsync([Runs.Entry("SZ-3")]);
        await host.Ingest.SaveAsync(Runs.Of("SZ-3", ["planirati rad"], "stage-1", language: "hr"));
        var third = (await host.Review.QueueAsync(new(Language: "hr"))).Items[0].Candidate.Id;

        var merge = await host.DoneAsync(ReviewAction.Merge, second, target: first);
        await host.DoneAsync(ReviewAction.Merge, third, target: merge.SkillId);

        Assert.Equal(CandidateState.Accepted, (await host.ItemAsync(first)).State);
        var skill = (await host.Catalogue.FindAsync(merge.SkillId!))!;
        Assert.Equal(3, skill.Evidence.Count);
        Assert.Equal(["SZ-1", "SZ-2", "SZ-3"], skill.Standards.Select(standard => standard.Number).Order());
        Assert.Equal("planirati rad", skill.PrefLabel["hr"]);
        Assert.Equal(["plan own work"], skill.AltLabels["en"]);
        Assert.Single(await host.ReadAsync(CatalogueView.Pilot));

        await host.Review.UndoAsync(merge.Event.Sequence, "a-1");

        skill = (await host.Catalogue.FindAsync(merge.SkillId!))!;
        Assert.Equal(2, skill.Evidence.Count);
        Assert.Empty(skill.AltLabels);
        Assert.Equal(CandidateState.Proposed, (await host.ItemAsync(second)).State);
    }

    [Fact]
    public async Task A_merge_needs_a_target_that_can_hold_it()
    {
        await using var host = await StorageHost.StartAsync(_folder);
        var ids = (await host.GivenStandardAsync("SZ-1", "plan the work", "read drawings", "measure")).Select(item => item.Candidate.Id).ToList();
        await host.DoneAsync(ReviewAction.Reject, ids[1], reason: "no skill");
        var accepted = await host.DoneAsync(ReviewAction.Accept, ids[2]);

        Assert.IsType<ReviewResult.NotAllowed>(await host.DecideAsync(ReviewAction.Merge, ids[0], target: ids[0]));
        Assert.IsType<ReviewResult.NotAllowed>(await host.DecideAsync(ReviewAction.Merge, ids[0], target: ids[1]));
        Assert.IsType<ReviewResult.NotAllowed>(await host.DecideAsync(ReviewAction.Merge, ids[2], target: accepted.SkillId));
        Assert.IsType<ReviewResult.NotFound>(await host.DecideAsync(ReviewAction.Merge, ids[0], target: "s-none"));
        Assert.Equal(CandidateState.Proposed, (await host.ItemAsync(ids[0])).State);
    }

    [Fact]
    public async Task A_skill_keeps_standing_while_a_merged_candidate_backs_it()
    {
        await using var host = await StorageHost.StartAsync(_folder);
        var ids = (await host.GivenStandardAsync("SZ-1", "plan the work", "plan own work")).Select(item => item.Candidate.Id).ToList();
        var accepted = await host.DoneAsync(ReviewAction.Accept, ids[0]);
        await host.DoneAsync(ReviewAction.Merge, ids[1], target: accepted.SkillId);

        await host.Review.UndoAsync(accepted.Event.Sequence, "a-1");

        Assert.Equal([ids[1]], (await host.Catalogue.FindAsync(accepted.SkillId!))!.Candidates);
        Assert.Equal(accepted.SkillId, (await host.DoneAsync(ReviewAction.Accept, ids[0])).SkillId);
    }
}
