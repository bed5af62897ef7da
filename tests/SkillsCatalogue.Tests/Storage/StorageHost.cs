using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using SkillsCatalogue.Core.Review;
using SkillsCatalogue.Core.Skills;
using SkillsCatalogue.Storage;
using SkillsCatalogue.TestSupport;

namespace SkillsCatalogue.Tests.Storage;

/// <summary>The storage services over a real SQLite file. Two hosts on one folder are two processes to SQLite.</summary>
internal sealed class StorageHost : IAsyncDisposable
{
    private readonly ServiceProvider _services;

    private StorageHost(string folder, SetClock clock)
    {
        Folder = folder;
        Clock = clock;
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["Storage:DataDirectory"] = folder,
            ["Catalogue:BaseUri"] = "https://example.test/id/",
            ["Catalogue:TagThresholds:green"] = "0.7",
        }).Build();
        _services = new ServiceCollection().AddSingleton<TimeProvider>(clock).AddSkillsStorage(configuration).BuildServiceProvider(validateScopes: true);
    }

    public string Folder { get; }

    public SetClock Clock { get; }

    public Database Database => _services.GetRequiredService<Database>();

    public Blobs Blobs => _services.GetRequiredService<Blobs>();

    public SkillsCatalogue.Storage.Documents Documents => _services.GetRequiredService<SkillsCatalogue.Storage.Documents>();

    public IngestStore Ingest => _services.GetRequiredService<IngestStore>();

    public ReadingCorrections Corrections => _services.GetRequiredService<ReadingCorrections>();

    public StandardVersions Versions => _services.GetRequiredService<StandardVersions>();

    public Register Register => _services.GetRequiredService<Register>();

    public SkillsCatalogue.Storage.Review Review => _services.GetRequiredService<SkillsCatalogue.Storage.Review>();

    public SkillsCatalogue.Storage.Programmes Programmes => _services.GetRequiredService<SkillsCatalogue.Storage.Programmes>();

    public ProgrammeJobs Jobs => _services.GetRequiredService<ProgrammeJobs>();

    public Actors Actors => _services.GetRequiredService<Actors>();

    public Catalogue Catalogue => _services.GetRequiredService<Catalogue>();

    public SkillsCatalogue.Storage.Vocabularies Vocabularies => _services.GetRequiredService<SkillsCatalogue.Storage.Vocabularies>();

    public Releases Releases => _services.GetRequiredService<Releases>();

    public static async Task<StorageHost> StartAsync(TemporaryFolder folder, SetClock? clock = null)
    {
        var host = new StorageHost(folder.Path, clock ?? new());
        await host.Database.MigrateAsync();
        return host;
    }

    /// <summary>A host over a database that the test makes itself.</summary>
    public static StorageHost Unmigrated(TemporaryFolder folder) => new(folder.Path, new());

    /// <summary>An occupational standard in force, listed and stored, with one candidate a statement.</summary>
    public async Task<IReadOnlyList<ReviewItem>> GivenStandardAsync(string number, params string[] statements)
    {
        await Register.UpsertAsync([Runs.Entry(number)]);
        var run = Runs.Of(number, statements);
        await Ingest.SaveAsync(run);
        return await QueueAsync(run.Text.Sha256);
    }

    public async Task<IReadOnlyList<ReviewItem>> QueueAsync(string? document = null) =>
        (await Review.QueueAsync(new(document, IncludeGone: true), null, 500)).Items;

    public async Task<ReviewItem> ItemAsync(string id) => Assert.IsType<ReviewItem>(await Review.CandidateAsync(id));

    /// <summary>Decides on the version that stands now.</summary>
    public async Task<ReviewResult> DecideAsync(ReviewAction action, string id, string? label = null, string? target = null, string? reason = null, IReadOnlyDictionary<string, bool?>? tags = null) =>
        await Review.DecideAsync(new(action, id, (await ItemAsync(id)).Version, PrefLabel: label, TargetSkillId: target, Reason: reason, Tags: tags), "a-1");

    public async Task<ReviewResult.Done> DoneAsync(ReviewAction action, string id, string? label = null, string? target = null, string? reason = null, IReadOnlyDictionary<string, bool?>? tags = null) =>
        Assert.IsType<ReviewResult.Done>(await DecideAsync(action, id, label, target, reason, tags));

    public async Task<List<CatalogueSkill>> ReadAsync(CatalogueView view, int? release = null)
    {
        var skills = new List<CatalogueSkill>();
        await foreach (var skill in Catalogue.ReadAsync(view, release))
            skills.Add(skill);
        return skills;
    }

    /// <summary>A raw connection, to look at or to attack the file.</summary>
    public SqliteConnection Connect()
    {
        var connection = new SqliteConnection($"Data Source={Path.Combine(Folder, "catalogue.db")}");
        connection.Open();
        return connection;
    }

    public async Task ExecuteAsync(string sql)
    {
        await using var connection = Connect();
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync();
    }

    /// <summary>Brings the database to an earlier schema, as an older program would have left it.</summary>
    public async Task MigrateToAsync(string migration)
    {
        await using var db = _services.GetRequiredService<IDbContextFactory<CatalogueDb>>().CreateDbContext();
        await db.GetService<IMigrator>().MigrateAsync(migration);
    }

    public ValueTask DisposeAsync() => _services.DisposeAsync();
}
