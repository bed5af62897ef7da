using Microsoft.EntityFrameworkCore;
using SkillsCatalogue.Core.Review;
using SkillsCatalogue.Storage.Rows;

namespace SkillsCatalogue.Storage.Reviewing;

/// <summary>Appends an event and projects all that it touches.</summary>
internal sealed class EventWriter(CandidateProjection projection)
{
    /// <summary>The candidate with an id, followed over re-binding of its document; null when it is unknown.</summary>
    public static async Task<CandidateRow?> FindAsync(CatalogueDb db, string id, CancellationToken ct)
    {
        var row = await db.Candidates.FirstOrDefaultAsync(candidate => candidate.Id == id, ct);
        for (var steps = 0; row?.MovedTo is { } next && steps < 20; steps++)
            row = await db.Candidates.FirstOrDefaultAsync(candidate => candidate.Id == next, ct);
        return row?.MovedTo is null ? row : null;
    }

    /// <summary>The answer to a decision that was made on an older version.</summary>
    public static ReviewResult.StaleVersion Stale(CandidateRow row, IReadOnlyList<EventRow> log)
    {
        var undone = EventLog.UndoneBy(log);
        return new(row.Version, log.Count == 0 ? null : log[^1].ToEvent(undone.TryGetValue(log[^1].Sequence, out var by) ? by : null));
    }

    /// <summary>Done, or <see cref="ReviewResult.LabelTaken"/>; the caller gives up the transaction then.</summary>
    public async Task<ReviewResult> AppendAsync(CatalogueDb db, CandidateRow row, EventRow line, CancellationToken ct)
    {
        var documents = await db.Findings.AsNoTracking().Where(finding => finding.CandidateId == row.Id)
            .Select(finding => finding.DocumentSha256).OrderBy(sha256 => sha256).ToListAsync(ct);
        line.Documents = StorageJson.Write(documents);
        db.Events.Add(line);
        row.Version++;
        var version = row.Version;
        await db.SaveChangesAsync(ct);

        var rows = await db.Candidates
            .Where(other => other.Fingerprint == row.Fingerprint && other.Skill == row.Skill && other.MovedTo == null)
            .ToListAsync(ct);
        var skills = new HashSet<string>(await projection.ApplyAsync(db, rows, ct), StringComparer.Ordinal);
        if (line.SkillBefore is { } before)
            skills.Add(before);
        row.Version = version;
        if (await SkillProjection.ApplyAsync(db, skills, ct) is { } conflict)
            return new ReviewResult.LabelTaken(conflict.SkillId, conflict.Label);
        return new ReviewResult.Done(line.ToEvent(null), row.SkillId, version);
    }
}
