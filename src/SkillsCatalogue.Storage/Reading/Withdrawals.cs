using System.Collections.Frozen;
using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace SkillsCatalogue.Storage.Reading;

/// <summary>The withdrawn documents in memory, read again when the revision has moved: asking costs one look at one row, past EF Core, since every search asks.</summary>
internal sealed class Withdrawals(IDbContextFactory<CatalogueDb> factory, IOptions<StorageOptions> options)
{
    private volatile Known _known = new(-1, FrozenSet<string>.Empty);

    /// <summary>Hashes; the last ones known when the database cannot be read.</summary>
    public IReadOnlySet<string> Now()
    {
        var known = _known;
        try
        {
            // The revision first: what is withdrawn in between is in the hashes already, and is only read once more.
            var revision = Revision();
            if (revision == known.Revision)
                return known.Hashes;
            using var db = factory.CreateDbContext();
            var hashes = db.Documents.Where(row => row.Status == DocumentStatus.Withdrawn).Select(row => row.Sha256).ToFrozenSet(StringComparer.Ordinal);
            _known = known = new(revision, hashes.SetEquals(known.Hashes) ? known.Hashes : hashes);
        }
        catch (Exception fault) when (fault is DbException or InvalidOperationException)
        {
            // Not made yet, or not to be had just now: the pages say that by themselves.
        }

        return known.Hashes;
    }

    private long Revision()
    {
        using var connection = new SqliteConnection(options.Value.EffectiveConnectionString);
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT Revision FROM State";
        return (long)(command.ExecuteScalar() ?? -1L);
    }

    private sealed record Known(long Revision, FrozenSet<string> Hashes);
}
