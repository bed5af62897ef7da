using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using SkillsCatalogue.Core.Candidates;
using SkillsCatalogue.Core.Review;
using SkillsCatalogue.Core.Standards;
using SkillsCatalogue.Storage;
using SkillsCatalogue.TestSupport;

namespace SkillsCatalogue.Tests.Storage;

/// <summary>Databases of earlier versions of the program are brought up to date and read as they were.</summary>
public sealed class OldDatabaseTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_database_from_before_the_programmes_keeps_its_register_and_gets_an_identity()
    {
        await using var host = StorageHost.Unmigrated(_folder);
        await host.MigrateToAsync("20261123144654_Initial");
        await host.ExecuteAsync("""
            INSERT INTO Register (Register, Number, Kind, Title, Level, Credits, Status, ValidFrom, SearchText)
            VALUES ('HKO', 'SIU-1', 'LearningOutcomeSet', 'Planting', '4', '{"value":3,"unit":"CSVET","printed":"3"}', 'InForce', '2024-01-01', 'siu-1 planting');
            UPDATE State SET Revision = 41;
            """);

        await host.Database.MigrateAsync();

        var entry = (await host.Register.FindAsync("SIU-1"))!;
        Assert.Equal(("Planting", new DateOnly(2024, 1, 1), 3m), (entry.Title, entry.ValidFrom, entry.Credits!.Value));
        Assert.Empty(entry.CompetenceSets);
        var (identity, revision) = await host.Database.StateAsync();
        Assert.Equal((32, 41L), (identity.Length, revision));
        Assert.IsType<ProgrammeSaveResult.Saved>(await host.Programmes.SaveAsync(null, null, Drafts.Of("Gardening", "plan"), null, "a-1"));
        Assert.Equal((0, 0, 1), Counts(await host.Register.UpsertAsync([entry])));
    }

    [Fact]
    public async Task Two_databases_have_two_identities_and_each_keeps_its_own()
    {
        using var other = new TemporaryFolder();
        await using var one = await StorageHost.StartAsync(_folder);
        await using var two = await StorageHost.StartAsync(other);
        var identity = (await one.Database.StateAsync()).Identity;

        Assert.NotEqual(identity, (await two.Database.StateAsync()).Identity);
        await one.Register.UpsertAsync([Runs.Entry("SZ-1")]);
        await one.Database.MigrateAsync();
        Assert.Equal((identity, 1L), await one.Database.StateAsync());
    }

    [Fact]
    public async Task Evidence_and_statements_keep_key_task_and_need_and_old_ones_have_the_usual()
    {
        await using var host = await StorageHost.StartAsync(_folder);
        await host.Register.UpsertAsync([Runs.Entry("SZ-1")]);
        var run = Runs.Of("SZ-1", ["plan the work"], "stage-1", change: (_, candidate) => candidate with
        {
            Evidence = [candidate.Evidence[0] with { KeyTask = "Planning", Need = Need.Optional }],
        });
        var statement = new Statement("s1", "plan the work", null, StatementKind.Skill, null, null, new(0, 4), [], "rule") { KeyTask = "Planning", Need = Need.Optional };
        await host.Ingest.SaveAsync(run with { Standard = run.Standard with { Statements = [statement], Units = [new("1", "Unit", null, [], new(0, 4)) { Need = Need.Optional }] } });
        var item = (await host.QueueAsync())[0];

        Assert.Equal(("Planning", Need.Optional), ReadOf(item.Candidate.Evidence[0]));
        var standard = (await host.Documents.StandardOfAsync(run.Text.Sha256))!;
        Assert.Equal(("Planning", Need.Optional, Need.Optional), (standard.Statements[0].KeyTask, standard.Statements[0].Need, standard.Units[0].Need));

        await host.ExecuteAsync("UPDATE Findings SET Evidence = replace(replace(Evidence, ',\"keyTask\":\"Planning\"', ''), ',\"need\":\"Optional\"', '')");
        var old = (await host.ItemAsync(item.Candidate.Id)).Candidate.Evidence[0];
        Assert.Equal((null, Need.Essential), ReadOf(old));
        Assert.Equal("plan the work", old.Quote);
    }

    [Fact]
    public async Task Sets_of_competences_come_back_and_a_change_of_them_is_a_change()
    {
        await using var host = await StorageHost.StartAsync(_folder);
        var set = Runs.Entry("SIU-1", RegisterEntryKind.LearningOutcomeSet) with { CompetenceSets = ["SK-1", "SK-2"] };

        await host.Register.UpsertAsync([set, Runs.Entry("SK-1", RegisterEntryKind.CompetenceSet)]);

        Assert.Equal(["SK-1", "SK-2"], (await host.Register.FindAsync("SIU-1"))!.CompetenceSets);
        Assert.Equal((0, 0, 1), Counts(await host.Register.UpsertAsync([set])));
        Assert.Equal((0, 1, 0), Counts(await host.Register.UpsertAsync([set with { CompetenceSets = ["SK-1"] }])));
        Assert.Equal(["SIU-1", "SK-1"], (await host.Register.AllAsync()).Select(entry => entry.Number));
    }

    [Fact]
    public async Task The_index_of_the_register_is_kept_until_the_catalogue_changes()
    {
        await using var host = await StorageHost.StartAsync(_folder);
        await host.Register.UpsertAsync([Runs.Entry("SZ-1")]);
        var first = await host.Register.IndexAsync();

        Assert.Same(first, await host.Register.IndexAsync());
        Assert.Equal("SZ-1", first.Find("sz-1")!.Number);

        await using (var other = await StorageHost.StartAsync(_folder))
            await other.Register.UpsertAsync([Runs.Entry("SZ-2")]);
        Assert.NotNull((await host.Register.IndexAsync()).Find("SZ-2"));
    }

    private static (string? KeyTask, Need Need) ReadOf(Evidence evidence) => (evidence.KeyTask, evidence.Need);

    private static (int Added, int Changed, int Unchanged) Counts(RegisterImportReport report) => (report.Added, report.Changed, report.Unchanged);
}
