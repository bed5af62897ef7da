using Microsoft.Data.Sqlite;
using SkillsCatalogue.Core.Review;
using SkillsCatalogue.TestSupport;

namespace SkillsCatalogue.Tests.Storage;

public sealed class MigrationTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task An_empty_folder_gets_a_database_with_write_ahead_logging()
    {
        await using var host = StorageHost.Unmigrated(_folder);

        await host.Database.MigrateAsync();

        Assert.Equal(0, await host.Database.RevisionAsync());
        await using var connection = host.Connect();
        Assert.Equal("wal", Scalar(connection, "PRAGMA journal_mode"));
        Assert.Equal("ok", Scalar(connection, "PRAGMA integrity_check"));
    }

    [Fact]
    public async Task An_existing_database_keeps_its_content()
    {
        string id;
        await using (var host = await StorageHost.StartAsync(_folder))
        {
            id = (await host.GivenStandardAsync("SZ-1", "plan the work"))[0].Candidate.Id;
            await host.DoneAsync(ReviewAction.Accept, id);
        }

        await using var again = StorageHost.Unmigrated(_folder);
        await again.Database.MigrateAsync();

        Assert.Equal(CandidateState.Accepted, (await again.ItemAsync(id)).State);
    }

    [Fact]
    public async Task Several_processes_may_migrate_at_once()
    {
        var hosts = Enumerable.Range(0, 4).Select(_ => StorageHost.Unmigrated(_folder)).ToList();

        await Task.WhenAll(hosts.Select(host => Task.Run(() => host.Database.MigrateAsync())));

        Assert.Equal(0, await hosts[0].Database.RevisionAsync());
        foreach (var host in hosts)
            await host.DisposeAsync();
    }

    [Fact]
    public async Task A_migration_lock_that_a_killed_process_left_does_not_block_the_start()
    {
        await using var host = StorageHost.Unmigrated(_folder);
        await using (var connection = host.Connect())
        {
            Scalar(connection, "CREATE TABLE __EFMigrationsLock (Id INTEGER PRIMARY KEY, Timestamp TEXT NOT NULL); INSERT INTO __EFMigrationsLock VALUES (1, '2026-05-04 07:00:00+00:00')");
        }

        await host.Database.MigrateAsync().WaitAsync(TimeSpan.FromMinutes(10));

        Assert.Equal(0, await host.Database.RevisionAsync());
    }

    [Fact]
    public async Task A_copy_of_the_database_holds_what_was_committed()
    {
        await using var host = await StorageHost.StartAsync(_folder);
        await host.GivenStandardAsync("SZ-1", "plan the work");
        var copy = _folder.File("copy.db");

        await host.Database.CopyToAsync(copy);

        await using var connection = new SqliteConnection($"Data Source={copy};Pooling=False");
        connection.Open();
        Assert.Equal(1L, Scalar(connection, "SELECT COUNT(*) FROM Candidates"));
        await Assert.ThrowsAsync<IOException>(() => host.Database.CopyToAsync(copy));
    }

    private static object? Scalar(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return command.ExecuteScalar();
    }
}
