using Microsoft.EntityFrameworkCore;
using SkillsCatalogue.Core.Standards.Versions;
using SkillsCatalogue.Storage.Reviewing;
using SkillsCatalogue.Storage.Rows;

namespace SkillsCatalogue.Storage.Ingesting;

/// <summary>
/// The versions of one standard as a chain of documents, each naming its next newer one. Only the newest backs candidates; the others stay readable, with what was found
/// in them, and take its place again when it is withdrawn.
/// </summary>
internal sealed class VersionChains(CandidateProjection projection)
{
    /// <summary>Chains of read documents that may be the same standard: same entry, same code or same source. Chains without a read document are none.</summary>
    public static async Task<IReadOnlyList<VersionChain>> RelatedAsync(CatalogueDb db, string sha256, string standardKey, SourceTraits traits, CancellationToken ct)
    {
        var code = StandardCode.KeyOf(traits.Code);
        var found = await db.Documents.AsNoTracking()
            .Where(row => row.Sha256 != sha256 && row.Status == DocumentStatus.Parsed
                && ((row.Register != null && row.StandardKey == standardKey)
                    || (code != null && row.CodeKey == code)
                    || (traits.Url != null && row.SourceUrl == traits.Url)
                    || (traits.PathKey != null && row.SourceKey == traits.PathKey)))
            .OrderBy(row => row.AddedAt).ThenBy(row => row.Sha256).ToListAsync(ct);
        var chains = new Dictionary<string, VersionChain>(StringComparer.Ordinal);
        foreach (var row in found)
        {
            var members = await MembersAsync(db, row.Sha256, ct);
            members.RemoveAll(member => member.Sha256 == sha256 || member.Status != DocumentStatus.Parsed);
            var known = chains.GetValueOrDefault(members[0].Sha256) ?? new([.. members.Select(member => member.ToStored())], false, false, false);
            chains[members[0].Sha256] = known with
            {
                SameEntry = known.SameEntry || (row.Register is not null && row.StandardKey == standardKey),
                SameCode = known.SameCode || (code is not null && row.CodeKey == code),
                SameSource = known.SameSource || (traits.Url is not null && row.SourceUrl == traits.Url) || (traits.PathKey is not null && row.SourceKey == traits.PathKey),
            };
        }

        return [.. chains.Values];
    }

    /// <summary>All versions of the standard that a document is one of, newest first; the document alone when it has no others.</summary>
    public static async Task<List<DocumentRow>> MembersAsync(CatalogueDb db, string sha256, CancellationToken ct)
    {
        var members = new List<DocumentRow>();
        for (var at = await FindAsync(db, sha256, ct); at is not null; at = at.SupersededBy is { } newer ? await FindAsync(db, newer, ct) : null)
            members.Insert(0, at);
        while (members.Count > 0 && members[^1].Sha256 is var oldest && await db.Documents.AsNoTracking().FirstOrDefaultAsync(row => row.SupersededBy == oldest, ct) is { } older)
            members.Add(older);
        return members;
    }

    /// <summary>
    /// Puts a tracked, saved document in its place and stores the alignments. False when another run has meanwhile changed the neighbours: the place must be sought again.
    /// </summary>
    public static async Task<bool> PlaceAsync(CatalogueDb db, DocumentRow document, VersionLink link, CancellationToken ct)
    {
        var older = link.Older is { } before ? await TrackedAsync(db, before.Old, ct) : null;
        var newer = link.Newer is { } after ? await TrackedAsync(db, after.New, ct) : null;
        if ((link.Older is not null && older is null) || (link.Newer is not null && newer is null)
            || (older is not null && older.SupersededBy != document.Sha256 && older.SupersededBy != newer?.Sha256)
            || (document.SupersededBy is { } known && known != newer?.Sha256))
            return false;
        var (own, below) = (document.Sha256, older?.Sha256);
        if (newer is not null && await db.Documents.AnyAsync(row => row.SupersededBy == newer.Sha256 && row.Sha256 != own && row.Sha256 != below, ct))
            return false;
        if (older is not null)
        {
            // In two steps: each version may be named by one other only.
            older.SupersededBy = document.Sha256;
            await db.SaveChangesAsync(ct);
        }

        document.SupersededBy = newer?.Sha256;
        document.VersionsKey ??= Shared(older) ?? Shared(newer);
        var hashes = new[] { older?.Sha256, newer?.Sha256, document.Sha256 };
        await db.Alignments.Where(row => hashes.Contains(row.New) && hashes.Contains(row.Old)).ExecuteDeleteAsync(ct);
        db.Alignments.AddRange(new[] { link.Older, link.Newer }.OfType<VersionAlignment>().Select(AlignmentRow.Of));
        await db.SaveChangesAsync(ct);
        return true;
    }

    /// <summary>Takes a document out: its older neighbour takes its place.</summary>
    public async Task LeaveAsync(CatalogueDb db, DocumentRow document, CancellationToken ct)
    {
        await db.Alignments.Where(row => row.New == document.Sha256 || row.Old == document.Sha256).ExecuteDeleteAsync(ct);
        var older = await db.Documents.FirstOrDefaultAsync(row => row.SupersededBy == document.Sha256, ct);
        var newer = document.SupersededBy;
        document.SupersededBy = null;
        if (older is not null)
            older.SupersededBy = null;
        await db.SaveChangesAsync(ct);
        if (older is null)
            return;
        older.SupersededBy = newer;
        await db.SaveChangesAsync(ct);
        if (newer is null)
            await ProjectAsync(db, older.Sha256, ct);
    }

    /// <summary>Makes the candidates of a document anew, after it became or ceased to be the newest version.</summary>
    public async Task ProjectAsync(CatalogueDb db, string sha256, CancellationToken ct)
    {
        var rows = await db.Candidates
            .Where(row => row.MovedTo == null && db.Findings.Any(finding => finding.CandidateId == row.Id && finding.DocumentSha256 == sha256)).ToListAsync(ct);
        await SkillProjection.ApplyAsync(db, await projection.ApplyAsync(db, rows, ct), ct);
    }

    private static string? Shared(DocumentRow? version) => version is null ? null : version.VersionsKey ?? version.Sha256;

    private static Task<DocumentRow?> FindAsync(CatalogueDb db, string sha256, CancellationToken ct) =>
        db.Documents.AsNoTracking().FirstOrDefaultAsync(row => row.Sha256 == sha256, ct);

    private static Task<DocumentRow?> TrackedAsync(CatalogueDb db, string sha256, CancellationToken ct) =>
        db.Documents.FirstOrDefaultAsync(row => row.Sha256 == sha256 && row.Status == DocumentStatus.Parsed, ct);
}
