using Microsoft.Data.Sqlite;
using SkillsCatalogue.Core.Corrections;
using SkillsCatalogue.Core.Review;
using SkillsCatalogue.Core.Standards;
using SkillsCatalogue.Language.Corrections;
using SkillsCatalogue.Storage;
using SkillsCatalogue.TestSupport;

namespace SkillsCatalogue.Tests.Storage;

public sealed class ReadingCorrectionTests : IDisposable
{
    private const string First = "measure the voltage and the current";
    private const string Second = "note the result in the log";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_correction_is_an_event_and_makes_the_document_wait()
    {
        await using var host = await StorageHost.StartAsync(_folder);
        var machine = await GivenAsync(host);
        var key = KeyOf(machine, First);

        var done = await DoneAsync(host, machine, new(key, 0, StatementKind.Knowledge, Code: "PC7", Reason: "theory"));

        Assert.Equal(1, done.Version);
        Assert.Equal([ReadingFault.Kind, ReadingFault.Code], done.Event.Faults);
        Assert.Equal((null, done.Event.Sequence), (done.Event.Before, done.Event.After));
        var standing = Assert.Single((await host.Corrections.LogOfAsync(machine.Text.Sha256)).InForce);
        Assert.Equal((StatementKind.Knowledge, "PC7", "theory"), (standing.Correction.Kind, standing.Correction.Code, standing.Correction.Reason));
        Assert.Equal(1, await host.Documents.QueuedCountAsync());
        Assert.False(await host.Ingest.IsCurrentAsync(machine.Text.Sha256, machine.StageKey));
    }

    [Fact]
    public async Task Of_two_editors_the_later_one_sees_what_the_other_corrected()
    {
        await using var host = await StorageHost.StartAsync(_folder);
        var machine = await GivenAsync(host);
        var key = KeyOf(machine, First);
        var theirs = await DoneAsync(host, machine, new(key, 0, StatementKind.Knowledge));

        var stale = Assert.IsType<CorrectionResult.StaleVersion>(await host.Corrections.CorrectAsync(machine.Text.Sha256, new(key, 0, StatementKind.Attitude), "a-2"));

        Assert.Equal((1, theirs.Event.Sequence), (stale.CurrentVersion, stale.Theirs!.Sequence));
        Assert.Single((await host.Corrections.AllAsync()).Events);
    }

    [Fact]
    public async Task Undo_is_an_event_brings_the_one_before_back_and_can_be_taken_back()
    {
        await using var host = await StorageHost.StartAsync(_folder);
        var machine = await GivenAsync(host);
        var key = KeyOf(machine, First);
        var first = await DoneAsync(host, machine, new(key, 0, StatementKind.Knowledge));
        var second = await DoneAsync(host, machine, new(key, 1, StatementKind.Attitude));

        Assert.IsType<CorrectionResult.NotAllowed>(await host.Corrections.UndoAsync(first.Event.Sequence, "a-2"));
        var undo = Assert.IsType<CorrectionResult.Done>(await host.Corrections.UndoAsync(second.Event.Sequence, "a-2"));
        Assert.Equal((second.Event.Sequence, first.Event.Sequence), (undo.Event.Before, undo.Event.After));
        Assert.Equal(StatementKind.Knowledge, Assert.Single((await host.Corrections.AllAsync()).InForce).Correction.Kind);
        Assert.IsType<CorrectionResult.NotAllowed>(await host.Corrections.UndoAsync(second.Event.Sequence, "a-2"));

        var redo = Assert.IsType<CorrectionResult.Done>(await host.Corrections.UndoAsync(undo.Event.Sequence, "a-2"));
        Assert.Equal(second.Event.Sequence, redo.Event.After);
        Assert.Equal(4, (await host.Corrections.AllAsync()).Events.Count);
        Assert.IsType<CorrectionResult.NotFound>(await host.Corrections.UndoAsync(77, "a-2"));
    }

    [Fact]
    public async Task Asking_for_what_the_machine_read_takes_the_correction_back_and_asking_for_nothing_is_refused()
    {
        await using var host = await StorageHost.StartAsync(_folder);
        var machine = await GivenAsync(host);
        var key = KeyOf(machine, First);
        Assert.Equal(new CorrectionResult.Invalid("kind", CorrectionRefusal.NothingChanged), await host.Corrections.CorrectAsync(machine.Text.Sha256, new(key, 0, StatementKind.Skill, Texts: [First]), "a-1"));
        await DoneAsync(host, machine, new(key, 0, StatementKind.Knowledge));

        var back = await DoneAsync(host, machine, new(key, 1, StatementKind.Skill));

        Assert.Equal(1, back.Event.Undoes);
        Assert.Empty((await host.Corrections.AllAsync()).InForce);
    }

    [Fact]
    public async Task Words_that_are_not_in_the_text_overlap_or_belong_to_a_statement_are_refused()
    {
        await using var host = await StorageHost.StartAsync(_folder);
        var machine = await GivenAsync(host);
        var key = KeyOf(machine, First);
        async Task<CorrectionRefusal> WhyAsync(CorrectionRequest request) =>
            Assert.IsType<CorrectionResult.Invalid>(await host.Corrections.CorrectAsync(machine.Text.Sha256, request, "a-1")).Why;

        Assert.Equal(CorrectionRefusal.NotInTheText, await WhyAsync(new(key, 0, Texts: ["measure the resistance"])));
        Assert.Equal(CorrectionRefusal.Overlapping, await WhyAsync(new(key, 0, Texts: ["measure the voltage", "the voltage and the current"])));
        Assert.Equal(CorrectionRefusal.IsAStatement, await WhyAsync(new(null, 0, Texts: ["the voltage"])));
        Assert.Equal(CorrectionRefusal.NotInTheText, await WhyAsync(new(null, 0, Texts: [])));
        Assert.Equal(CorrectionRefusal.TooLong, await WhyAsync(new(key, 0, Code: new string('x', 301))));
        Assert.IsType<CorrectionResult.NotFound>(await host.Corrections.CorrectAsync(machine.Text.Sha256, new("r-0", 0, StatementKind.Task), "a-1"));
        Assert.IsType<CorrectionResult.NotFound>(await host.Corrections.CorrectAsync(Some.Sha256(), new(key, 0, StatementKind.Task), "a-1"));
    }

    [Theory]
    [InlineData("UPDATE Corrections SET ActorId = 'x'")]
    [InlineData("DELETE FROM Corrections")]
    [InlineData("UPDATE CorrectionTexts SET Correction = '{}'")]
    [InlineData("DELETE FROM CorrectionTexts")]
    public async Task The_log_refuses_to_be_changed(string attack)
    {
        await using var host = await StorageHost.StartAsync(_folder);
        var machine = await GivenAsync(host);
        await DoneAsync(host, machine, new(KeyOf(machine, First), 0, StatementKind.Knowledge));

        await Assert.ThrowsAsync<SqliteException>(() => host.ExecuteAsync(attack));
    }

    [Fact]
    public async Task What_a_correction_quotes_goes_with_its_document_and_the_event_stays()
    {
        await using var host = await StorageHost.StartAsync(_folder);
        var machine = await GivenAsync(host);
        await DoneAsync(host, machine, new(KeyOf(machine, First), 0, Texts: ["measure the voltage"]));

        await host.Documents.WithdrawAsync(machine.Text.Sha256, "asked to", "a-1");

        var line = Assert.Single((await host.Corrections.AllAsync()).Events);
        Assert.Null(line.Correction);
        Assert.Equal([ReadingFault.Boundaries], line.Faults);
        Assert.Empty((await host.Corrections.AllAsync()).InForce);
    }

    [Fact]
    public async Task A_correction_made_while_the_document_was_being_read_makes_it_wait_again()
    {
        await using var host = await StorageHost.StartAsync(_folder);
        var machine = await GivenAsync(host);
        await DoneAsync(host, machine, new(KeyOf(machine, First), 0, StatementKind.Knowledge));

        await host.Ingest.SaveAsync(machine);
        Assert.Equal(1, await host.Documents.QueuedCountAsync());

        await ReadAgainAsync(host, machine);
        Assert.Equal(0, await host.Documents.QueuedCountAsync());
    }

    [Fact]
    public async Task A_decision_moves_with_its_statement_to_the_corrected_words_and_back()
    {
        await using var host = await StorageHost.StartAsync(_folder);
        var machine = await GivenAsync(host);
        var old = (await host.QueueAsync()).First(item => item.Candidate.PrefLabel == First);
        var accepted = await host.DoneAsync(ReviewAction.Accept, old.Candidate.Id);
        var correction = await DoneAsync(host, machine, new(KeyOf(machine, First), 0, Texts: ["measure the voltage"]));

        await ReadAgainAsync(host, machine);

        var moved = (await host.QueueAsync()).Single(item => item.Candidate.PrefLabel == "measure the voltage");
        Assert.Equal((CandidateState.Accepted, accepted.SkillId), (moved.State, moved.SkillId));
        Assert.Equal(moved.Candidate.Id, (await host.ItemAsync(old.Candidate.Id)).Candidate.Id);
        Assert.Equal(accepted.Event.Sequence, Assert.Single(await host.Review.HistoryAsync(moved.Candidate.Id)).Sequence);
        Assert.DoesNotContain(await host.QueueAsync(), item => item.Candidate.PrefLabel == First);

        await host.DoneAsync(ReviewAction.Edit, moved.Candidate.Id, label: "measure voltage");
        await host.Corrections.UndoAsync(correction.Event.Sequence, "a-1");
        await ReadAgainAsync(host, machine);

        var back = (await host.QueueAsync()).Single(item => item.Candidate.PrefLabel == First);
        Assert.Equal((CandidateState.Edited, accepted.SkillId, "measure voltage"), (back.State, back.SkillId, back.EditedLabel));
        Assert.Equal(2, (await host.QueueAsync()).Count);
    }

    [Fact]
    public async Task A_decision_on_a_statement_that_became_two_stays_and_is_shown_as_no_longer_read()
    {
        await using var host = await StorageHost.StartAsync(_folder);
        var machine = await GivenAsync(host);
        var old = (await host.QueueAsync()).First(item => item.Candidate.PrefLabel == First);
        await host.DoneAsync(ReviewAction.Accept, old.Candidate.Id);
        await DoneAsync(host, machine, new(KeyOf(machine, First), 0, Texts: ["measure the voltage", "the current"]));

        await ReadAgainAsync(host, machine);

        var items = await host.QueueAsync();
        Assert.Equal((CandidateState.Accepted, false), items.Where(item => item.Candidate.Id == old.Candidate.Id).Select(item => (item.State, item.IsCurrent)).Single());
        Assert.Equal(2, items.Count(item => item.IsCurrent && item.Candidate.PrefLabel is "measure the voltage" or "the current"));
    }

    [Fact]
    public async Task Corrections_are_carried_to_another_catalogue_once()
    {
        await using var host = await StorageHost.StartAsync(_folder);
        var machine = await GivenAsync(host);
        await DoneAsync(host, machine, new(KeyOf(machine, First), 0, StatementKind.Knowledge));
        using var elsewhere = new TemporaryFolder();
        await using var other = await StorageHost.StartAsync(elsewhere);
        await GivenAsync(other);

        var log = (await host.Corrections.AllAsync()).Events;

        Assert.Equal(1, await other.Corrections.ImportAsync(log));
        Assert.Equal(0, await other.Corrections.ImportAsync(log));
        Assert.Equal(1, await other.Documents.QueuedCountAsync());
        Assert.Equal(StatementKind.Knowledge, Assert.Single((await other.Corrections.LogOfAsync(machine.Text.Sha256)).InForce).Correction.Kind);
    }

    /// <summary>A standard in force, read by a machine that takes each line for a statement.</summary>
    private static async Task<IngestResult> GivenAsync(StorageHost host)
    {
        await host.Register.UpsertAsync([Runs.Entry("SZ-1")]);
        var machine = CorrectedRuns.Machine("SZ-1", First, Second);
        await host.Ingest.SaveAsync(machine);
        return machine;
    }

    /// <summary>What the worker does with a waiting document.</summary>
    private static async Task ReadAgainAsync(StorageHost host, IngestResult machine)
    {
        var log = await host.Corrections.LogOfAsync(machine.Text.Sha256);
        await host.Ingest.SaveAsync(CorrectedRuns.Over(machine, CorrectedReading.Apply(machine.Text, machine.Standard, log.InForce)) with { LastCorrection = log.Last });
    }

    private static string KeyOf(IngestResult machine, string words) =>
        CorrectionTarget.Of(machine.Text, machine.Standard, machine.Standard.Statements.First(statement => statement.Text == words)).Key;

    private static async Task<CorrectionResult.Done> DoneAsync(StorageHost host, IngestResult machine, CorrectionRequest request) =>
        Assert.IsType<CorrectionResult.Done>(await host.Corrections.CorrectAsync(machine.Text.Sha256, request, "a-1"));
}
