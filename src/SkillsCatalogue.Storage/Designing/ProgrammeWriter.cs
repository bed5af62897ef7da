using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using SkillsCatalogue.Core.Text;
using SkillsCatalogue.Storage.Rows;

namespace SkillsCatalogue.Storage.Designing;

/// <summary>Saves versions of programmes and erases programmes, inside one transaction.</summary>
internal sealed class ProgrammeWriter(CatalogueDb db, DateTimeOffset now)
{
    public async Task<ProgrammeSaveResult> SaveAsync(
        string? id, int? expectedVersion, ProgrammeContent content, string? note, string actorId, string? jobId, CancellationToken ct)
    {
        var job = jobId is null ? null : await db.ProgrammeJobs.FirstOrDefaultAsync(row => row.Id == jobId, ct);
        if (job is { State: ProgrammeJobState.Done, ProgrammeId: { } earlier } && await FindAsync(earlier, ct) is { } saved)
            return new ProgrammeSaveResult.Unchanged(saved.ToStored());
        if (jobId is not null && job is not { IsOpen: true })
            return new ProgrammeSaveResult.NotFound(jobId);

        var programme = id is null ? New() : await FindAsync(id, ct);
        if (programme is null || programme.State == ProgrammeState.Erased)
            return new ProgrammeSaveResult.NotFound(id!);
        if (programme.State != ProgrammeState.Draft)
            return new ProgrammeSaveResult.Closed(programme.ToStored());
        if (expectedVersion is { } expected && expected != programme.Version)
            return new ProgrammeSaveResult.Stale(programme.ToStored());

        if (job is not null)
        {
            job.Finish(ProgrammeJobState.Done, now);
            job.ProgrammeId = programme.Id;
        }

        var fresh = ProgrammeContentRow.Of(programme.Id, programme.Number + 1, content, note);
        if (id is not null && await DigestAsync(programme, ct) == fresh.Digest)
        {
            await db.SaveChangesAsync(ct);
            return new ProgrammeSaveResult.Unchanged(programme.ToStored());
        }

        if (id is null)
            db.Programmes.Add(programme);
        programme.Title = content.Title;
        programme.Framework = content.Settings.Framework;
        programme.SearchText = Folding.WithoutAccents($"{content.Title} {content.Source.FileName}");
        programme.UpdatedAt = now;
        programme.Number = fresh.Number;
        programme.Version++;
        db.ProgrammeVersions.Add(new() { ProgrammeId = programme.Id, Number = fresh.Number, At = now, ActorId = actorId, Sha256 = content.Source.Sha256 });
        db.ProgrammeContents.Add(fresh);
        await db.SaveChangesAsync(ct);
        return new ProgrammeSaveResult.Saved(programme.Id, programme.Number, programme.Version);
    }

    /// <summary>With the hashes of originals that nothing uses any more.</summary>
    public async Task<(ProgrammeChange Change, IReadOnlyList<string> Unused)> EraseAsync(string id, string reason, string actorId, CancellationToken ct)
    {
        var programme = await FindAsync(id, ct);
        if (programme is null)
            return (ProgrammeChange.NotFound, []);
        if (programme.State == ProgrammeState.Erased)
            return (ProgrammeChange.Unchanged, []);
        (programme.State, programme.StateBefore, programme.Reason) = (ProgrammeState.Erased, null, reason);
        (programme.Title, programme.Framework, programme.SearchText) = ("", null, "");
        programme.Version++;
        programme.UpdatedAt = now;
        db.ProgrammeEvents.Add(new() { At = now, ActorId = actorId, ProgrammeId = id, Kind = "erased", Reason = reason });
        // The trigger lets content go once the row says that the programme is erased.
        await db.SaveChangesAsync(ct);
        var hashes = await db.ProgrammeVersions.Where(row => row.ProgrammeId == id).Select(row => row.Sha256)
            .Union(db.ProgrammeJobs.Where(row => row.ProgrammeId == id).Select(row => row.Sha256)).ToListAsync(ct);
        await db.ProgrammeMaps.Where(row => row.ProgrammeId == id).ExecuteDeleteAsync(ct);
        await db.ProgrammeContents.Where(row => row.ProgrammeId == id).ExecuteDeleteAsync(ct);
        await db.ProgrammeJobs.Where(row => row.ProgrammeId == id).ExecuteDeleteAsync(ct);
        return (ProgrammeChange.Done, await UnusedAsync(db, hashes, ct));
    }

    /// <summary>Of some originals those that no document, no programme and no upload uses.</summary>
    public static async Task<IReadOnlyList<string>> UnusedAsync(CatalogueDb db, IReadOnlyCollection<string> hashes, CancellationToken ct)
    {
        if (hashes.Count == 0)
            return [];
        var used = await db.Documents.Where(row => hashes.Contains(row.Sha256) && row.Status != DocumentStatus.Withdrawn).Select(row => row.Sha256)
            .Union(db.ProgrammeJobs.Where(row => hashes.Contains(row.Sha256)).Select(row => row.Sha256))
            .Union(db.ProgrammeVersions
                .Where(row => hashes.Contains(row.Sha256) && db.Programmes.Any(programme => programme.Id == row.ProgrammeId && programme.State != ProgrammeState.Erased))
                .Select(row => row.Sha256))
            .ToListAsync(ct);
        return [.. hashes.Except(used, StringComparer.Ordinal)];
    }

    private Task<ProgrammeRow?> FindAsync(string id, CancellationToken ct) => db.Programmes.FirstOrDefaultAsync(row => row.Id == id, ct);

    private Task<string?> DigestAsync(ProgrammeRow programme, CancellationToken ct) => db.ProgrammeContents
        .Where(row => row.ProgrammeId == programme.Id && row.Number == programme.Number).Select(row => (string?)row.Digest).FirstOrDefaultAsync(ct);

    private ProgrammeRow New() => new()
    {
        Id = "p-" + RandomNumberGenerator.GetHexString(16, lowercase: true),
        Title = "",
        SearchText = "",
        CreatedAt = now,
    };
}
