using Microsoft.EntityFrameworkCore;
using SkillsCatalogue.Core.Candidates;
using SkillsCatalogue.Core.Documents;
using SkillsCatalogue.Core.Standards;
using SkillsCatalogue.Storage.Ingesting;
using SkillsCatalogue.Storage.PageImages;
using SkillsCatalogue.Storage.Reviewing;
using SkillsCatalogue.Storage.Rows;

namespace SkillsCatalogue.Storage;

/// <summary>The documents, their texts, and the queue of those that wait for the worker.</summary>
public sealed class Documents
{
    private static readonly TimeSpan DefaultLease = TimeSpan.FromMinutes(10);

    private readonly Sessions _sessions;
    private readonly Blobs _blobs;
    private readonly Rebinding _rebinding;
    private readonly DocumentWithdrawal _withdrawal;
    private readonly PageImageCache _images;

    internal Documents(Sessions sessions, Blobs blobs, Rebinding rebinding, DocumentWithdrawal withdrawal, PageImageCache images)
    {
        _sessions = sessions;
        _blobs = blobs;
        _rebinding = rebinding;
        _withdrawal = withdrawal;
        _images = images;
    }

    /// <summary>One document; null when it is unknown.</summary>
    public Task<StoredDocument?> FindAsync(string sha256, CancellationToken ct = default) =>
        _sessions.ReadAsync(async db => (await db.Documents.FirstOrDefaultAsync(row => row.Sha256 == sha256, ct))?.ToStored(), ct);

    /// <summary>All documents, oldest first.</summary>
    public Task<IReadOnlyList<StoredDocument>> ListAsync(CancellationToken ct = default) =>
        _sessions.ReadAsync<IReadOnlyList<StoredDocument>>(async db =>
            [.. (await db.Documents.OrderBy(row => row.AddedAt).ThenBy(row => row.Sha256).ToListAsync(ct)).Select(row => row.ToStored())], ct);

    /// <summary>The canonical text; null when there is none (never read, or withdrawn).</summary>
    public Task<DocumentText?> TextOfAsync(string sha256, CancellationToken ct = default) => ContentAsync<DocumentText>(sha256, row => row.Text, ct);

    /// <summary>The parsed structure; null as for the text.</summary>
    public Task<ParsedStandard?> StandardOfAsync(string sha256, CancellationToken ct = default) => ContentAsync<ParsedStandard>(sha256, row => row.Standard, ct);

    /// <summary>The coverage ledger; null as for the text.</summary>
    public Task<CoverageLedger?> LedgerOfAsync(string sha256, CancellationToken ct = default) => ContentAsync<CoverageLedger>(sha256, row => row.Ledger, ct);

    /// <summary>Hands in a document whose original is stored in <see cref="Blobs"/>.</summary>
    /// <param name="again">Also when it is known: read it anew.</param>
    public Task<QueueOutcome> QueueAsync(
        string sha256, string fileName, string? sourceUrl, string mediaType, long length, bool again = false, CancellationToken ct = default) =>
        _sessions.WriteAsync(async db =>
        {
            if (await db.Documents.FirstOrDefaultAsync(row => row.Sha256 == sha256, ct) is { } known)
            {
                if (known.Status == DocumentStatus.Withdrawn)
                    return Outcome.Dropped(QueueOutcome.Withdrawn);
                if (known.Waiting || !again)
                    return Outcome.Dropped(QueueOutcome.AlreadyKnown);
                (known.Waiting, known.LeasedUntil) = (true, null);
                return Outcome.Visible(QueueOutcome.Queued);
            }

            db.Documents.Add(new()
            {
                Sha256 = sha256,
                FileName = fileName,
                SourceUrl = sourceUrl,
                MediaType = mediaType,
                Length = length,
                AddedAt = _sessions.Now,
                Status = DocumentStatus.Queued,
                StandardKey = sha256,
                Waiting = true,
            });
            return Outcome.Visible(QueueOutcome.Queued);
        }, ct);

    /// <summary>
    /// Takes the document that waits longest; null when none waits. It is lent for a while: a worker that dies gives it back by and by.
    /// <see cref="IngestStore.SaveAsync"/> or <see cref="IngestStore.SaveSetAsideAsync"/> takes it off the queue.
    /// </summary>
    public Task<StoredDocument?> NextQueuedAsync(TimeSpan? lease = null, CancellationToken ct = default) =>
        _sessions.WriteAsync(async db =>
        {
            var now = _sessions.Now;
            var next = await db.Documents
                .Where(row => row.Waiting && (row.LeasedUntil == null || row.LeasedUntil < now))
                .OrderBy(row => row.AddedAt).ThenBy(row => row.Sha256).FirstOrDefaultAsync(ct);
            if (next is null)
                return Outcome.Dropped<StoredDocument?>(null);
            next.LeasedUntil = now + (lease ?? DefaultLease);
            return Outcome.Silent<StoredDocument?>(next.ToStored());
        }, ct);

    /// <summary>Ends the loan of a document that was not read after all, so that the next worker takes it at once. Does nothing when it no longer waits.</summary>
    public Task GiveBackAsync(string sha256, CancellationToken ct = default) =>
        _sessions.WriteAsync(async db =>
        {
            if (await db.Documents.FirstOrDefaultAsync(row => row.Sha256 == sha256 && row.Waiting && row.LeasedUntil != null, ct) is not { } lent)
                return Outcome.Dropped(false);
            lent.LeasedUntil = null;
            return Outcome.Silent(true);
        }, ct);

    /// <summary>
    /// Puts documents back on the queue whose last reading ended with one of these findings under another stage key, and whose original is stored.
    /// Answers their number.
    /// </summary>
    /// <param name="codes">Of <see cref="DiagnosticCodes"/>.</param>
    /// <param name="stageKeys">Documents with one of these keys are left alone: another reading would find the same.</param>
    public async Task<int> QueueAgainAsync(IReadOnlyCollection<string> codes, IReadOnlyCollection<string> stageKeys, CancellationToken ct = default)
    {
        var found = await _sessions.ReadAsync(async db => (await db.Documents
            .Where(row => !row.Waiting && row.Status != DocumentStatus.Withdrawn && !stageKeys.Contains(row.FailedStageKey ?? row.StageKey))
            .Select(row => new { row.Sha256, row.Diagnostics }).ToListAsync(ct))
            .Where(row => (StorageJson.Read<List<Diagnostic>>(row.Diagnostics) ?? []).Exists(finding => codes.Contains(finding.Code)))
            .Select(row => row.Sha256).ToList(), ct);
        var stored = found.Where(sha256 => _blobs.FileOf(sha256) is not null).ToList();
        return stored.Count == 0 ? 0 : await _sessions.WriteAsync(async db =>
        {
            var rows = await db.Documents.Where(row => stored.Contains(row.Sha256) && !row.Waiting && row.Status != DocumentStatus.Withdrawn).ToListAsync(ct);
            foreach (var row in rows)
                (row.Waiting, row.LeasedUntil) = (true, null);
            return rows.Count == 0 ? Outcome.Dropped(0) : Outcome.Visible(rows.Count);
        }, ct);
    }

    /// <summary>Number of documents that wait or are being read.</summary>
    public Task<int> QueuedCountAsync(CancellationToken ct = default) => _sessions.ReadAsync(db => db.Documents.CountAsync(row => row.Waiting, ct), ct);

    /// <summary>
    /// Takes a document back: original, text, quotes and images of pages are deleted, hash and reason stay, decisions stay in the log.
    /// Its skills lose this proof: those without another leave the next release. False when it is unknown or withdrawn already.
    /// </summary>
    public async Task<bool> WithdrawAsync(string sha256, string reason, string actorId, CancellationToken ct = default)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(reason);
        var done = await _sessions.WriteAsync(
            async db => await _withdrawal.WithdrawAsync(db, sha256, reason.Trim(), actorId, ct) ? Outcome.Visible(true) : Outcome.Dropped(false), ct);
        _blobs.Withdraw(sha256);
        _images.Drop(sha256);
        if (done)
            await _sessions.ScrubAsync(ct);
        return done;
    }

    /// <summary>Binds a document to a register entry by an editor's hand, or to none with nulls; later readings do not change it. Decisions follow.</summary>
    public Task<BindResult> BindToEntryAsync(string sha256, string? register, string? number, string actorId, CancellationToken ct = default) =>
        _sessions.WriteAsync(async db =>
        {
            var document = await db.Documents.FirstOrDefaultAsync(row => row.Sha256 == sha256 && row.Status != DocumentStatus.Withdrawn, ct);
            if (document is null)
                return Outcome.Dropped(BindResult.DocumentNotFound);
            if (register is null != number is null)
                return Outcome.Dropped(BindResult.EntryNotFound);
            if (register is not null && !await db.Register.AnyAsync(entry => entry.Register == register && entry.Number == number, ct))
                return Outcome.Dropped(BindResult.EntryNotFound);
            document.BoundByEditor = true;
            if (!await _rebinding.BindAsync(db, document, register, number, ct))
                return Outcome.Silent(BindResult.Unchanged);
            // The reading follows the corrections of its new entry.
            document.Waiting |= await db.Corrections.AnyAsync(line => line.Standard == document.StandardKey, ct);
            db.DocumentEvents.Add(new() { At = _sessions.Now, ActorId = actorId, Sha256 = sha256, Kind = "bound", Detail = register is null ? "" : document.StandardKey });
            return Outcome.Visible(BindResult.Bound);
        }, ct);

    /// <summary>What people did to a document, oldest first.</summary>
    public Task<IReadOnlyList<DocumentEvent>> HistoryAsync(string sha256, CancellationToken ct = default) =>
        _sessions.ReadAsync<IReadOnlyList<DocumentEvent>>(async db => await db.DocumentEvents
            .Where(line => line.Sha256 == sha256).OrderBy(line => line.Sequence)
            .Select(line => new DocumentEvent(line.Sequence, line.At, line.ActorId, line.Sha256, line.Kind, line.Detail)).ToListAsync(ct), ct);

    private Task<T?> ContentAsync<T>(string sha256, System.Linq.Expressions.Expression<Func<ContentRow, byte[]>> part, CancellationToken ct) where T : class =>
        _sessions.ReadAsync(async db =>
            await db.Contents.Where(row => row.Sha256 == sha256).Select(part).FirstOrDefaultAsync(ct) is { } packed ? StorageJson.Unpack<T>(packed) : null, ct);
}
