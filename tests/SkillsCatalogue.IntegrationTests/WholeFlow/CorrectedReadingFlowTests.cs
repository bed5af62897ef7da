using SkillsCatalogue.Core.Corrections;
using SkillsCatalogue.Core.Review;
using SkillsCatalogue.Core.Standards;
using SkillsCatalogue.Storage;
using SkillsCatalogue.TestSupport;

namespace SkillsCatalogue.IntegrationTests.WholeFlow;

/// <summary>What an editor says of the reading stands through new readings, and goes when it is taken back.</summary>
public sealed class CorrectedReadingFlowTests
{
    private const string Folder = "hr-energy-suncane-elektrane";

    [Fact]
    public async Task Corrections_hold_when_a_stage_is_raised_and_the_undo_brings_the_machines_reading_back()
    {
        using var folder = new TemporaryFolder();
        List<long> sequences = [];
        string sha256, skillId;
        IReadOnlyList<Statement> machine;
        int[] chosen;
        await using (var flow = await Flow.OpenAsync(folder.Path))
        {
            await flow.ImportSampleRegisterAsync();
            sha256 = (await flow.IngestAsync(Folder)).Sha256!;
            machine = (await flow.Get<Documents>().StandardOfAsync(sha256))!.Statements;
            // Statements that yield one skill each, before and after their last word goes.
            var ofQuote = (await flow.Get<Review>().QueueAsync(new QueueFilter(), take: 500)).Items.SelectMany(item => item.Candidate.Evidence).ToLookup(evidence => evidence.Quote);
            chosen = [.. machine.Index().Where(entry => entry.Item.Kind == StatementKind.Skill && ofQuote[entry.Item.Text].Count() == 1).Select(entry => entry.Index).Take(3)];
            var candidate = await CandidateOfAsync(flow, machine[chosen[0]]);
            skillId = Assert.IsType<ReviewResult.Done>(await flow.Get<Review>().DecideAsync(new(ReviewAction.Accept, candidate.Candidate.Id, candidate.Version), "a-1")).SkillId!;

            // The last word goes from the first statement; the second is no outcome; the third is knowledge under another code.
            sequences.Add(await CorrectAsync(flow, sha256, machine[chosen[0]], statement => new(null, 0, Texts: [WithoutLastWord(statement.Text)])));
            sequences.Add(await CorrectAsync(flow, sha256, machine[chosen[1]], _ => new(null, 0, StatementKind.Other)));
            sequences.Add(await CorrectAsync(flow, sha256, machine[chosen[2]], _ => new(null, 0, StatementKind.Knowledge, Code: "Z9")));
            Assert.Equal(1, await flow.Get<Documents>().QueuedCountAsync());

            Assert.Equal("parsed", (await flow.IngestAsync(Folder)).Status);
            await AssertCorrectedAsync(flow);
            Assert.Equal(0, await flow.Get<Documents>().QueuedCountAsync());
        }

        await using var raised = await Flow.OpenAsync(folder.Path, raised: 1);
        var again = await raised.IngestAsync(Folder);
        Assert.Equal((0, 0, 0), (again.Difference!.Added, again.Difference.Changed, again.Difference.Removed));
        await AssertCorrectedAsync(raised);

        foreach (var sequence in sequences)
            Assert.IsType<CorrectionResult.Done>(await raised.Get<ReadingCorrections>().UndoAsync(sequence, "a-1"));
        await raised.IngestAsync(Folder);
        var back = (await raised.Get<Documents>().StandardOfAsync(sha256))!;
        Assert.Equal(machine.Select(statement => (statement.Id, statement.Text, statement.Code, statement.Kind, statement.Unit)), back.Statements.Select(statement => (statement.Id, statement.Text, statement.Code, statement.Kind, statement.Unit)));
        Assert.Equal((CandidateState.Accepted, skillId), await StandingOfAsync(raised, machine[chosen[0]].Text));

        async Task AssertCorrectedAsync(Flow flow)
        {
            var read = (await flow.Get<Documents>().StandardOfAsync(sha256))!;
            Assert.All(read.Corrections!, applied => Assert.Equal(CorrectionFit.Applied, applied.Fit));
            Assert.Equal(WithoutLastWord(machine[chosen[0]].Text), read.Statements[chosen[0]].Text);
            Assert.Equal(StatementKind.Other, read.Statements[chosen[1]].Kind);
            Assert.Equal((StatementKind.Knowledge, "Z9"), (read.Statements[chosen[2]].Kind, read.Statements[chosen[2]].Code));
            var items = (await flow.Get<Review>().QueueAsync(new QueueFilter(Document: sha256), take: 500)).Items;
            Assert.DoesNotContain(items, item => item.Candidate.Evidence.Any(evidence => evidence.Quote == machine[chosen[1]].Text));
            Assert.Equal((CandidateState.Accepted, skillId), await StandingOfAsync(flow, read.Statements[chosen[0]].Text));
            var ledger = (await flow.Get<Documents>().LedgerOfAsync(sha256))!;
            Assert.Contains(ledger.Entries, entry => entry.Span == read.Statements[chosen[1]].Span && entry is { Reason: SegmentReasons.NotAnOutcome, By: "person" });
        }
    }

    private static async Task<long> CorrectAsync(Flow flow, string sha256, Statement statement, Func<Statement, CorrectionRequest> request)
    {
        var documents = flow.Get<Documents>();
        var key = CorrectionTarget.Of((await documents.TextOfAsync(sha256))!, (await documents.StandardOfAsync(sha256))!, statement).Key;
        return Assert.IsType<CorrectionResult.Done>(await flow.Get<ReadingCorrections>().CorrectAsync(sha256, request(statement) with { Target = key }, "a-1")).Event.Sequence;
    }

    private static string WithoutLastWord(string text) => text[..text.LastIndexOf(' ')].TrimEnd(',', ';');

    private static async Task<ReviewItem> CandidateOfAsync(Flow flow, Statement statement) =>
        (await flow.Get<Review>().QueueAsync(new QueueFilter(), take: 500)).Items.First(item => item.Candidate.Evidence.Any(evidence => evidence.Quote == statement.Text));

    private static async Task<(CandidateState, string?)> StandingOfAsync(Flow flow, string words) =>
        (await flow.Get<Review>().QueueAsync(new QueueFilter(), take: 500)).Items.Where(item => item.Candidate.Evidence.Any(evidence => evidence.Quote == words)).Select(item => (item.State, item.SkillId)).Single();
}
