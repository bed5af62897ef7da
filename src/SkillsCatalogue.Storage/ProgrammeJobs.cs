using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using SkillsCatalogue.Core.Documents;
using SkillsCatalogue.Core.Programmes;
using SkillsCatalogue.Storage.Designing;

namespace SkillsCatalogue.Storage;

/// <summary>Uploaded programmes that wait for the worker, and how far they have come. Finished ones are kept for seven days.</summary>
public sealed class ProgrammeJobs
{
    /// <summary>A worker that says nothing for so long has died. Every word of progress prolongs the loan.</summary>
    private static readonly TimeSpan DefaultLease = TimeSpan.FromMinutes(2);

    private static readonly TimeSpan Kept = TimeSpan.FromDays(7);

    /// <summary>A file that has ended the worker so often would end it for ever.</summary>
    private const int MostAttempts = 3;

    private readonly Sessions _sessions;
    private readonly Blobs _blobs;

    internal ProgrammeJobs(Sessions sessions, Blobs blobs)
    {
        _sessions = sessions;
        _blobs = blobs;
    }

    /// <summary>Hands in a programme whose original is stored in <see cref="Blobs"/>; answers with the id of the job.</summary>
    /// <param name="programmeId">The programme that it is a new version of; null for a new one.</param>
    public Task<string> QueueAsync(
        string sha256, string fileName, string mediaType, long length, ProgrammeSettings settings, string? programmeId, string actorId, CancellationToken ct = default) =>
        _sessions.WriteAsync(db =>
        {
            var id = "j-" + RandomNumberGenerator.GetHexString(16, lowercase: true);
            db.ProgrammeJobs.Add(new()
            {
                Id = id,
                Sha256 = sha256,
                FileName = fileName,
                MediaType = mediaType,
                Length = length,
                Settings = StorageJson.Write(settings),
                ProgrammeId = programmeId,
                ActorId = actorId,
                CreatedAt = _sessions.Now,
            });
            return Task.FromResult(Outcome.Silent(id));
        }, ct);

    /// <summary>One job; null when it is unknown or was finished more than seven days ago.</summary>
    public Task<ProgrammeJob?> FindJobAsync(string id, CancellationToken ct = default) =>
        _sessions.ReadAsync(async db => (await db.ProgrammeJobs.FirstOrDefaultAsync(row => row.Id == id, ct))?.ToJob(), ct);

    /// <summary>
    /// Takes the job that waits longest; null when none waits. It is lent for a while, and lent again when the worker falls silent;
    /// a job that was lost three times has failed. Old finished jobs are cleared away on the way, with originals that nothing else uses.
    /// </summary>
    public async Task<ProgrammeJob?> NextAsync(TimeSpan? lease = null, CancellationToken ct = default)
    {
        // Workers look every second: only who finds something takes the write lock.
        var now = _sessions.Now;
        if (!await _sessions.ReadAsync(db => db.ProgrammeJobs.AnyAsync(row =>
            row.State == ProgrammeJobState.Waiting || (row.State == ProgrammeJobState.Running && row.LeasedUntil < now) || row.FinishedAt < now - Kept, ct), ct))
            return null;
        var (next, unused) = await _sessions.WriteAsync(async db =>
        {
            var cleared = await ClearAsync(db, ct);
            return Outcome.Silent((await LendAsync(db, lease ?? DefaultLease, ct), cleared));
        }, ct);
        foreach (var sha256 in unused)
            _blobs.Withdraw(sha256);
        return next;
    }

    /// <summary>Tells how far a job is and prolongs its loan; false when it was cancelled or ended otherwise: the worker stops.</summary>
    /// <param name="stage"><c>reading</c>, <c>outcomes</c>, <c>matching</c> or <c>saving</c>.</param>
    /// <param name="total">0 when the steps cannot be counted.</param>
    public Task<bool> ProgressAsync(string id, string stage, int done, int total, CancellationToken ct = default) =>
        ChangeAsync(id, row => (row.Stage, row.Done, row.Total, row.LeasedUntil) = (stage, done, total, _sessions.Now + DefaultLease), ct);

    /// <summary>Ends a job with the programme that came of it; false when it has ended already. <see cref="Programmes.SaveAsync"/> with the job's id does it by itself.</summary>
    public Task<bool> DoneAsync(string id, string programmeId, CancellationToken ct = default) =>
        ChangeAsync(id, row =>
        {
            row.ProgrammeId = programmeId;
            row.Finish(ProgrammeJobState.Done, _sessions.Now);
        }, ct);

    /// <summary>Ends a job that cannot be done; false when it has ended already.</summary>
    public Task<bool> FailedAsync(string id, string code, string message, CancellationToken ct = default) =>
        ChangeAsync(id, row =>
        {
            (row.Code, row.Message) = (code, message);
            row.Finish(ProgrammeJobState.Failed, _sessions.Now);
        }, ct);

    /// <summary>Ends a job because the designer wants it no more; the worker learns it with its next word of progress. False when it has ended already.</summary>
    public Task<bool> CancelAsync(string id, CancellationToken ct = default) =>
        ChangeAsync(id, row => row.Finish(ProgrammeJobState.Cancelled, _sessions.Now), ct);

    /// <summary>Ends the loan of a job that was not done after all, so that the next worker takes it at once. Does nothing when it has ended.</summary>
    public Task GiveBackAsync(string id, CancellationToken ct = default) =>
        ChangeAsync(id, row =>
        {
            (row.State, row.LeasedUntil, row.Stage, row.Done, row.Total) = (ProgrammeJobState.Waiting, null, null, 0, 0);
            row.Attempts = Math.Max(0, row.Attempts - 1);
        }, ct);

    private Task<bool> ChangeAsync(string id, Action<Rows.ProgrammeJobRow> change, CancellationToken ct) =>
        _sessions.WriteAsync(async db =>
        {
            if (await db.ProgrammeJobs.FirstOrDefaultAsync(row => row.Id == id, ct) is not { IsOpen: true } row)
                return Outcome.Dropped(false);
            change(row);
            return Outcome.Silent(true);
        }, ct);

    private async Task<ProgrammeJob?> LendAsync(CatalogueDb db, TimeSpan lease, CancellationToken ct)
    {
        var now = _sessions.Now;
        var due = db.ProgrammeJobs
            .Where(row => row.State == ProgrammeJobState.Waiting || (row.State == ProgrammeJobState.Running && row.LeasedUntil < now))
            .OrderBy(row => row.CreatedAt).ThenBy(row => row.Id);
        while (await due.FirstOrDefaultAsync(ct) is { } next)
        {
            if (next.Attempts < MostAttempts)
            {
                next.Attempts++;
                (next.State, next.LeasedUntil) = (ProgrammeJobState.Running, now + lease);
                return next.ToJob();
            }

            (next.Code, next.Message) = (DiagnosticCodes.ReaderFault, "The program stopped on it three times. Please report the document.");
            next.Finish(ProgrammeJobState.Failed, now);
            await db.SaveChangesAsync(ct);
        }

        return null;
    }

    private async Task<IReadOnlyList<string>> ClearAsync(CatalogueDb db, CancellationToken ct)
    {
        var oldest = _sessions.Now - Kept;
        var old = await db.ProgrammeJobs.Where(row => row.FinishedAt < oldest).ToListAsync(ct);
        if (old.Count == 0)
            return [];
        db.ProgrammeJobs.RemoveRange(old);
        await db.SaveChangesAsync(ct);
        return await ProgrammeWriter.UnusedAsync(db, [.. old.Select(row => row.Sha256).Distinct()], ct);
    }
}
