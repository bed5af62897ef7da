using Microsoft.EntityFrameworkCore;
using SkillsCatalogue.Core.Standards.Versions;
using SkillsCatalogue.Storage.Ingesting;

namespace SkillsCatalogue.Storage;

/// <summary>The versions of standards and what each changed.</summary>
public sealed class StandardVersions
{
    private readonly Sessions _sessions;

    internal StandardVersions(Sessions sessions) => _sessions = sessions;

    /// <summary>The versions of the standard that a document is one of, newest first; the document alone when it has no others, empty when it is unknown.</summary>
    public Task<IReadOnlyList<StoredDocument>> OfAsync(string sha256, CancellationToken ct = default) =>
        _sessions.ReadAsync<IReadOnlyList<StoredDocument>>(async db => [.. (await VersionChains.MembersAsync(db, sha256, ct)).Select(row => row.ToStored())], ct);

    /// <summary>What a version changed against the one before it; null for a first version, and where the two have not been compared since one between them was withdrawn.</summary>
    public Task<VersionChanges?> ChangesAsync(string sha256, CancellationToken ct = default) =>
        _sessions.ReadAsync(async db =>
        {
            var found =
                from older in db.Documents
                where older.SupersededBy == sha256
                from newer in db.Documents
                where newer.Sha256 == sha256
                from alignment in db.Alignments
                where alignment.New == sha256 && alignment.Old == older.Sha256
                select new { older, newer, alignment };
            return await found.FirstOrDefaultAsync(ct) is { } pair
                ? new VersionChanges(pair.older.ToStored(), pair.newer.ToStored(), StorageJson.Unpack<VersionAlignment>(pair.alignment.Pairs)!)
                : null;
        }, ct);

    /// <summary>Counts of the changes of several versions, by hash; first versions are left out.</summary>
    public Task<IReadOnlyDictionary<string, VersionCounts>> CountsAsync(IReadOnlyCollection<string> hashes, CancellationToken ct = default) =>
        _sessions.ReadAsync<IReadOnlyDictionary<string, VersionCounts>>(async db =>
            (await db.Alignments.Where(row => hashes.Contains(row.New) && hashes.Contains(row.Old)).ToListAsync(ct)).ToDictionary(row => row.New, row => row.Counts, StringComparer.Ordinal), ct);
}
