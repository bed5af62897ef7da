using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using SkillsCatalogue.Core.Skills;

namespace SkillsCatalogue.Storage.Reading;

/// <summary>Reads releases. What a withdrawn document printed is blanked while reading; the stored snapshot never changes, so the last one read is kept.</summary>
internal sealed class SnapshotReader
{
    private volatile ReadSnapshot? _last;

    /// <summary>The skills of a release by id; null when there is no such release.</summary>
    /// <param name="number">Null for the newest.</param>
    /// <exception cref="InvalidDataException">The stored bytes are not those that were released.</exception>
    public async Task<IReadOnlyList<CatalogueSkill>?> ReadAsync(CatalogueDb db, int? number, CancellationToken ct)
    {
        if (await SnapshotAsync(db, number, ct) is not { } snapshot)
            return null;
        var withdrawn = await WithdrawnAsync(db, ct);
        return withdrawn.Count == 0 ? snapshot.Skills : [.. snapshot.Skills.Select(skill => Blank(skill, withdrawn))];
    }

    /// <summary>The skill with an id, or the one that a candidate is in; null when the release has none or does not exist.</summary>
    public async Task<CatalogueSkill?> FindAsync(CatalogueDb db, int? number, string id, CancellationToken ct)
    {
        if (await SnapshotAsync(db, number, ct) is not { } snapshot || !snapshot.ById.TryGetValue(id, out var skill))
            return null;
        return Blank(skill, await WithdrawnAsync(db, ct));
    }

    private async Task<ReadSnapshot?> SnapshotAsync(CatalogueDb db, int? number, CancellationToken ct)
    {
        var releases = db.Releases.AsNoTracking();
        var release = number is null
            ? await releases.OrderByDescending(row => row.Number).FirstOrDefaultAsync(ct)
            : await releases.FirstOrDefaultAsync(row => row.Number == number, ct);
        if (release is null)
            return null;
        if (_last is { } last && last.Number == release.Number && last.Sha256 == release.Sha256)
            return last;
        var packed = await db.ReleaseContents.AsNoTracking().Where(row => row.Number == release.Number).Select(row => row.Lines).SingleAsync(ct);
        return _last = new(release.Number, release.Sha256, Parse(packed, release.Sha256));
    }

    private static async Task<HashSet<string>> WithdrawnAsync(CatalogueDb db, CancellationToken ct) =>
        (await db.Documents.AsNoTracking().Where(row => row.Status == DocumentStatus.Withdrawn).Select(row => row.Sha256).ToListAsync(ct)).ToHashSet(StringComparer.Ordinal);

    private static List<CatalogueSkill> Parse(byte[] packed, string sha256)
    {
        using var zip = new GZipStream(new MemoryStream(packed), CompressionMode.Decompress);
        using var whole = new MemoryStream();
        zip.CopyTo(whole);
        var bytes = whole.ToArray();
        if (Convert.ToHexStringLower(SHA256.HashData(bytes)) != sha256)
            throw new InvalidDataException("The stored snapshot is not the one that was released.");
        return [.. Encoding.UTF8.GetString(bytes).Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => StorageJson.Read<CatalogueSkill>(line)!)];
    }

    private static CatalogueSkill Blank(CatalogueSkill skill, HashSet<string> withdrawn)
    {
        if (withdrawn.Count == 0 || !skill.Evidence.Any(evidence => withdrawn.Contains(evidence.Sha256)))
            return skill;
        return skill with
        {
            Evidence = [.. skill.Evidence.Select(evidence => withdrawn.Contains(evidence.Sha256)
                ? evidence with { Quote = "", Prefix = "", Suffix = "", Places = [], Section = null, KeyTask = null }
                : evidence)],
        };
    }
}
