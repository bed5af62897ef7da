using SkillsCatalogue.Core.Review;
using SkillsCatalogue.TestSupport;

namespace SkillsCatalogue.Tests.Storage;

public sealed class InvariantTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData(ReviewAction.Accept)]
    [InlineData(ReviewAction.Edit)]
    [InlineData(ReviewAction.Merge)]
    public async Task An_unlocated_quote_backs_nothing_but_can_be_rejected(ReviewAction action)
    {
        await using var host = await StorageHost.StartAsync(_folder);
        var other = (await host.GivenStandardAsync("SZ-2", "read drawings"))[0].Candidate.Id;
        await host.Register.UpsertAsync([Runs.Entry("SZ-1")]);
        var run = Runs.Of("SZ-1", ["invented skill"], "stage-1", printed: ["something else"]);
        await host.Ingest.SaveAsync(run);
        var item = (await host.QueueAsync(run.Text.Sha256))[0];

        Assert.False(item.CanBePublished);
        Assert.Equal("notGrounded", item.WhyNot);
        Assert.IsType<ReviewResult.NotGrounded>(await host.DecideAsync(action, item.Candidate.Id, label: "x", target: other));
        Assert.DoesNotContain(await host.ReadAsync(SkillsCatalogue.Storage.CatalogueView.Pilot), skill => skill.Candidates.Contains(item.Candidate.Id));
        await host.DoneAsync(ReviewAction.Reject, item.Candidate.Id, reason: "not in the document");
    }

    [Theory]
    [InlineData("none", "notBound")]
    [InlineData("qualification", "notOccupational")]
    [InlineData("expired", "notInForce")]
    [InlineData("past", "notInForce")]
    public async Task Only_an_occupational_standard_in_force_backs_a_skill(string entry, string whyNot)
    {
        await using var host = await StorageHost.StartAsync(_folder);
        if (entry != "none")
        {
            await host.Register.UpsertAsync([entry switch
            {
                "qualification" => Runs.Entry("SZ-1", RegisterEntryKind.QualificationStandard),
                "expired" => Runs.Entry("SZ-1", status: RegisterStatus.Expired),
                _ => Runs.Entry("SZ-1", validTo: new(2026, 5, 3)),
            }]);
        }

        var run = Runs.Of("SZ-1", "plan the work");
        await host.Ingest.SaveAsync(run);
        var item = (await host.QueueAsync(run.Text.Sha256))[0];

        Assert.Equal(whyNot, item.WhyNot);
        Assert.IsType<ReviewResult.NotRegistered>(await host.DecideAsync(ReviewAction.Accept, item.Candidate.Id));
        Assert.IsType<ReviewResult.NotRegistered>(await host.DecideAsync(ReviewAction.Edit, item.Candidate.Id, label: "plan"));
        Assert.Empty(await host.Review.LatestEventsAsync());
    }

    [Fact]
    public async Task The_last_day_of_validity_still_counts()
    {
        await using var host = await StorageHost.StartAsync(_folder);
        await host.Register.UpsertAsync([Runs.Entry("SZ-1", validTo: new(2026, 5, 4))]);
        var run = Runs.Of("SZ-1", "plan the work", "read drawings");
        await host.Ingest.SaveAsync(run);
        var items = await host.QueueAsync(run.Text.Sha256);
        await host.DoneAsync(ReviewAction.Accept, items[0].Candidate.Id);

        host.Clock.Now = host.Clock.Now.AddDays(1);

        Assert.IsType<ReviewResult.NotRegistered>(await host.DecideAsync(ReviewAction.Accept, items[1].Candidate.Id));
    }

    [Fact]
    public async Task A_proposal_of_an_unregistered_document_is_shown_in_the_pilot()
    {
        await using var host = await StorageHost.StartAsync(_folder);
        await host.Ingest.SaveAsync(Runs.Of(null, "plan the work"));

        var skill = Assert.Single(await host.ReadAsync(SkillsCatalogue.Storage.CatalogueView.Pilot));

        Assert.Null(skill.Uri);
        Assert.Null(skill.Standards[0].Number);
        Assert.False(skill.Standards[0].InForce);
    }
}
