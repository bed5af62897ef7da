using SkillsCatalogue.Core.Review;
using SkillsCatalogue.Core.Standards;
using SkillsCatalogue.Storage;
using SkillsCatalogue.TestSupport;

namespace SkillsCatalogue.Tests.Storage;

public sealed class RegisterImportTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Every_entry_is_told_with_what_changed_in_it()
    {
        await using var host = await StorageHost.StartAsync(_folder);
        await host.Register.UpsertAsync([Runs.Entry("SZ-1"), Runs.Entry("SZ-2")]);

        var report = await host.Register.UpsertAsync([
            Runs.Entry("SZ-1"),
            Runs.Entry("SZ-2") with { Title = "Gardener", ValidTo = new(2026, 12, 31), Credits = new CreditPoints(14, "CSVET", "14 CSVET"), Level = null },
            Runs.Entry("SZ-3"),
        ]);

        Assert.Equal([RegisterChangeKind.Unchanged, RegisterChangeKind.Changed, RegisterChangeKind.Added], report.Entries.Select(entry => entry.Kind));
        Assert.Equal(
            [
                new("title", "Standard SZ-2", "Gardener"), new("level", "4.2", null),
                new("credits", "12.5 CSVET", "14 CSVET (14 CSVET)"), new RegisterMemberChange("validTo", null, "2026-12-31"),
            ],
            report.Entries[1].Members);
    }

    [Fact]
    public async Task A_preview_tells_the_same_and_writes_nothing()
    {
        await using var host = await StorageHost.StartAsync(_folder);
        await host.GivenStandardAsync("SZ-1", "plan the work");
        var revision = await host.Database.RevisionAsync();
        RegisterEntry[] entries = [Runs.Entry("SZ-1", status: RegisterStatus.Expired), Runs.Entry("SZ-2")];

        var preview = await host.Register.PreviewAsync(entries);

        Assert.Equal(revision, await host.Database.RevisionAsync());
        Assert.Equal(["SZ-1"], (await host.Register.AllAsync()).Select(entry => entry.Number));
        Assert.True((await host.Register.FindAsync("SZ-1"))!.Status == RegisterStatus.InForce);
        var done = await host.Register.UpsertAsync(entries);
        Assert.Equal((1, 1, 1), (preview.Added, preview.Changed, preview.Lost.Documents.Count));
        Assert.Equal((1, 1, 1), (done.Added, done.Changed, done.Lost.Documents.Count));
    }

    [Fact]
    public async Task An_expired_standard_says_which_documents_and_how_many_skills_lose_their_proof()
    {
        await using var host = await StorageHost.StartAsync(_folder);
        var items = await host.GivenStandardAsync("SZ-1", "plan the work", "read drawings", "measure");
        var other = await host.GivenStandardAsync("SZ-2", "order material");
        await host.DoneAsync(ReviewAction.Accept, items[0].Candidate.Id);
        var shared = await host.DoneAsync(ReviewAction.Accept, items[1].Candidate.Id);
        await host.DoneAsync(ReviewAction.Merge, other[0].Candidate.Id, target: shared.SkillId);

        var report = await host.Register.UpsertAsync([Runs.Entry("SZ-1", validTo: new(2026, 5, 3)), Runs.Entry("SZ-2")]);

        var document = Assert.Single(report.Lost.Documents);
        Assert.Equal(("SZ-1", "HKO", "notInForce", items[0].Standard!.Sha256), (document.Number, document.Register, document.Reason, document.Sha256));
        Assert.Equal((1, 1), (report.Lost.Skills, report.Lost.Proposals));
        Assert.Equal(LostProof.None, (await host.Register.UpsertAsync([Runs.Entry("SZ-1", validTo: new(2026, 5, 3))])).Lost);
    }

    [Fact]
    public async Task A_number_that_a_second_register_lists_too_takes_the_proof_away()
    {
        await using var host = await StorageHost.StartAsync(_folder);
        await host.GivenStandardAsync("SZ-1", "plan the work");

        var report = await host.Register.UpsertAsync([Runs.Entry("SZ-1", register: "EKR")]);

        Assert.Equal("notBound", Assert.Single(report.Lost.Documents).Reason);
        Assert.Equal(1, report.Lost.Proposals);
    }

    [Fact]
    public async Task Parents_that_go_round_in_a_circle_are_refused_and_the_rest_is_taken()
    {
        await using var host = await StorageHost.StartAsync(_folder);
        await host.Register.UpsertAsync([Runs.Entry("A") with { Parent = "B" }, Runs.Entry("B")]);

        var report = await host.Register.UpsertAsync([
            Runs.Entry("B") with { Parent = "A" },
            Runs.Entry("C") with { Parent = "C" },
            Runs.Entry("D") with { Parent = "E" },
            Runs.Entry("E") with { Parent = "F" },
            Runs.Entry("F") with { Parent = "D" },
            Runs.Entry("G") with { Parent = "A" },
        ]);

        Assert.Equal(["B", "C", "D", "E", "F"], report.Entries.Where(entry => entry.Kind == RegisterChangeKind.Refused).Select(entry => entry.Number));
        Assert.Contains("D → E → F → D", report.Entries[2].Reason, StringComparison.Ordinal);
        Assert.Equal(["A", "B", "G"], (await host.Register.AllAsync()).Select(entry => entry.Number));
        Assert.Null((await host.Register.FindAsync("B"))!.Parent);
    }

    [Fact]
    public async Task Leaving_one_entry_out_may_not_close_another_circle()
    {
        await using var host = await StorageHost.StartAsync(_folder);
        await host.Register.UpsertAsync([Runs.Entry("A") with { Parent = "B" }, Runs.Entry("B"), Runs.Entry("C")]);

        var report = await host.Register.UpsertAsync([
            Runs.Entry("A") with { Parent = "C" },
            Runs.Entry("C") with { Parent = "A" },
            Runs.Entry("B") with { Parent = "A" },
        ]);

        Assert.Equal(3, report.Refused);
        Assert.Null((await host.Register.FindAsync("B"))!.Parent);
    }

    [Fact]
    public async Task Parents_and_sets_that_nobody_knows_are_told()
    {
        await using var host = await StorageHost.StartAsync(_folder);

        var report = await host.Register.UpsertAsync([
            Runs.Entry("SZ-1"),
            Runs.Entry("SK-1", RegisterEntryKind.CompetenceSet) with { Parent = "SZ-9" },
            Runs.Entry("SIU-1", RegisterEntryKind.LearningOutcomeSet) with { CompetenceSets = ["SK-1", "SK-9", "SZ-1"] },
        ]);

        Assert.Equal(3, report.Added);
        Assert.Equal(["SK-1", "SIU-1", "SIU-1"], report.Warnings.Select(warning => warning.Number));
        Assert.Contains("'SZ-9'", report.Warnings[0].Message, StringComparison.Ordinal);
        Assert.Contains("'SK-9' is not in the register", report.Warnings[1].Message, StringComparison.Ordinal);
        Assert.Contains("'SZ-1' is no set of competences", report.Warnings[2].Message, StringComparison.Ordinal);
    }
}
