using System.Collections.Frozen;
using System.Data.Common;
using Microsoft.EntityFrameworkCore;

namespace SkillsCatalogue.Storage.Reading;

/// <summary>The withdrawn documents in memory, read again when the revision has moved: asking costs one look at one row.</summary>
internal sealed class Withdrawals(IDbContextFactory<CatalogueDb> factory)
{
    private volatile Known _known = new(-1, FrozenSet<string>.Empty);

    /// <summary>Hashes; the last ones known when the database cannot be read.</summary>
    public IReadOnlySet<string> Now()
    {
        var known = _known;
        try
        {
            using var db = factory.CreateDbContext();
            var revision = db.State.Select(state => state.Revision).Single();
            if (revision == known.Revision)
                return known.Hashes;
            var hashes = db.Documents.Where(row => row.Status == DocumentStatus.Withdrawn).Select(row => row.Sha256).ToFrozenSet(StringComparer.Ordinal);
            _known = known = new(revision, hashes.SetEquals(known.Hashes) ? known.Hashes : hashes);
        }
        catch (Exception fault) when (fault is DbException or InvalidOperationException)
        {
            // Not made yet, or not to be had just now: the pages say that by themselves.
        }

        return known.Hashes;
    }

    private sealed record Known(long Revision, FrozenSet<string> Hashes);
}
