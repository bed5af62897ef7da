using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace SkillsCatalogue.Storage;

/// <summary>The database as a whole.</summary>
public sealed class Database
{
    /// <summary>A migration of this schema takes seconds: a lock older than this was left by a process that died.</summary>
    private static readonly TimeSpan StaleLock = TimeSpan.FromMinutes(5);

    private readonly Sessions _sessions;
    private readonly StorageOptions _options;
    private readonly TimeProvider _clock;

    internal Database(Sessions sessions, IOptions<StorageOptions> options, TimeProvider clock)
    {
        _sessions = sessions;
        _options = options.Value;
        _clock = clock;
    }

    /// <summary>Makes the folder and the file when they are missing, sets write-ahead logging and brings the schema up to date. Several processes may call it at once.</summary>
    public async Task MigrateAsync(CancellationToken ct = default)
    {
        Directory.CreateDirectory(_options.DataDirectory);
        var file = new SqliteConnectionStringBuilder(_options.EffectiveConnectionString).DataSource;
        if (Path.GetDirectoryName(Path.GetFullPath(file)) is { } folder && file is not ":memory:")
            Directory.CreateDirectory(folder);

        await using var db = await _sessions.OpenAsync(ct);
        if (await IsCurrentAsync(db, ct))
            return;
        await ReleaseStaleLockAsync(db, ct);
        await db.Database.MigrateAsync(ct);
        await db.Database.ExecuteSqlRawAsync("PRAGMA journal_mode=WAL", ct);
    }

    /// <summary>Counts the changes that readers see; equal numbers mean an unchanged catalogue.</summary>
    public Task<long> RevisionAsync(CancellationToken ct = default) =>
        _sessions.ReadAsync(db => db.State.Select(state => state.Revision).SingleAsync(ct), ct);

    /// <summary>Which database this is, and its revision, read together: an index of another database may have the same revision.</summary>
    public Task<(string Identity, long Revision)> StateAsync(CancellationToken ct = default) =>
        _sessions.ReadAsync(async db =>
        {
            var state = await db.State.SingleAsync(ct);
            return (state.Identity, state.Revision);
        }, ct);

    /// <summary>Writes a consistent copy of the database to a new file, while others read and write.</summary>
    /// <exception cref="IOException">The file exists.</exception>
    public async Task CopyToAsync(string path, CancellationToken ct = default)
    {
        if (File.Exists(path))
            throw new IOException("The file exists.");
        await using var db = await _sessions.OpenAsync(ct);
        await db.Database.ExecuteSqlAsync($"VACUUM INTO {path}", ct);
    }

    private static async Task<bool> IsCurrentAsync(CatalogueDb db, CancellationToken ct) =>
        await db.Database.CanConnectAsync(ct) && !(await db.Database.GetPendingMigrationsAsync(ct)).Any();

    /// <summary>EF Core keeps its migration lock as a row and waits for it for ever: one that a killed process left would block every start.</summary>
    private async Task ReleaseStaleLockAsync(CatalogueDb db, CancellationToken ct)
    {
        if (!await db.Database.CanConnectAsync(ct))
            return;
        var tables = await db.Database.SqlQuery<int>($"SELECT COUNT(*) AS Value FROM sqlite_master WHERE name = '__EFMigrationsLock'").SingleAsync(ct);
        if (tables > 0)
        {
            var oldest = (_clock.GetUtcNow() - StaleLock).UtcDateTime;
            await db.Database.ExecuteSqlAsync($"DELETE FROM __EFMigrationsLock WHERE datetime(Timestamp) < datetime({oldest})", ct);
        }
    }
}
