using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace SkillsCatalogue.Storage;

/// <summary>Opens short-lived contexts: readers see one snapshot, writers take SQLite's write lock at once, so that what they read holds until they commit.</summary>
internal sealed class Sessions(IDbContextFactory<CatalogueDb> factory, TimeProvider clock)
{
    /// <summary>Now, to the millisecond, as it is stored.</summary>
    public DateTimeOffset Now => DateTimeOffset.FromUnixTimeMilliseconds(clock.GetUtcNow().ToUnixTimeMilliseconds());

    public DateOnly Today => DateOnly.FromDateTime(Now.UtcDateTime);

    public Task<CatalogueDb> OpenAsync(CancellationToken ct) => factory.CreateDbContextAsync(ct);

    /// <summary>Runs queries over one snapshot of the database.</summary>
    public async Task<T> ReadAsync<T>(Func<CatalogueDb, Task<T>> work, CancellationToken ct)
    {
        await using var db = await factory.CreateDbContextAsync(ct);
        db.ChangeTracker.QueryTrackingBehavior = QueryTrackingBehavior.NoTracking;
        await db.Database.OpenConnectionAsync(ct);
        await using var snapshot = ((SqliteConnection)db.Database.GetDbConnection()).BeginTransaction(deferred: true);
        await db.Database.UseTransactionAsync(snapshot, ct);
        return await work(db);
    }

    /// <summary>Runs work under the write lock; commits what it keeps, and raises the revision when readers see a difference.</summary>
    public async Task<T> WriteAsync<T>(Func<CatalogueDb, Task<Outcome<T>>> work, CancellationToken ct)
    {
        await using var db = await factory.CreateDbContextAsync(ct);
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        var outcome = await work(db);
        if (!outcome.Keep)
            return outcome.Value;
        await db.SaveChangesAsync(ct);
        if (outcome.Visible)
            await db.RaiseRevisionAsync(ct);
        await transaction.CommitAsync(ct);
        return outcome.Value;
    }

    /// <summary>Empties the write-ahead log, where deleted content would stay for a while. Who reads at the time may keep it from doing so; the log is then emptied later, as ever.</summary>
    public async Task ScrubAsync(CancellationToken ct)
    {
        await using var db = await factory.CreateDbContextAsync(ct);
        await db.Database.OpenConnectionAsync(ct);
        await db.Database.ExecuteSqlRawAsync("PRAGMA busy_timeout=2000; PRAGMA wal_checkpoint(TRUNCATE);", ct);
    }
}
