using Microsoft.EntityFrameworkCore;
using SkillsCatalogue.Core.Corrections;
using SkillsCatalogue.Core.Documents;
using SkillsCatalogue.Core.Standards;
using SkillsCatalogue.Storage.Correcting;
using SkillsCatalogue.Storage.Rows;

namespace SkillsCatalogue.Storage;

/// <summary>What editors say of the reading of standards. A correction is an event; the documents of its standard are read again and follow.</summary>
public sealed class ReadingCorrections
{
    private readonly Sessions _sessions;

    internal ReadingCorrections(Sessions sessions) => _sessions = sessions;

    /// <summary>The corrections of a document's standard; empty when the document is unknown.</summary>
    public Task<CorrectionLog> LogOfAsync(string sha256, CancellationToken ct = default) =>
        _sessions.ReadAsync(async db => await db.Documents.FirstOrDefaultAsync(row => row.Sha256 == sha256, ct) is { } document
            ? await CorrectionReader.LogOfAsync(db, document.StandardKey, sha256, ct)
            : CorrectionLog.Empty, ct);

    /// <summary>The corrections that a reading of a document has to follow, also before it is stored.</summary>
    /// <param name="standard">From <see cref="IngestStore.StandardKeyAsync"/>.</param>
    public Task<CorrectionLog> LogOfAsync(string sha256, string standard, CancellationToken ct = default) =>
        _sessions.ReadAsync(db => CorrectionReader.LogOfAsync(db, standard, sha256, ct), ct);

    /// <summary>All corrections of all standards.</summary>
    public Task<CorrectionLog> AllAsync(CancellationToken ct = default) =>
        _sessions.ReadAsync(db => CorrectionReader.ReadAsync(db, db.Corrections.AsNoTracking(), ct), ct);

    /// <summary>Corrects one statement, or adds one that the machine missed. Asking for what the machine read takes the correction in force back.</summary>
    public Task<CorrectionResult> CorrectAsync(string sha256, CorrectionRequest request, string actorId, CancellationToken ct = default) =>
        _sessions.WriteAsync(async db =>
        {
            if (await DocumentAsync(db, sha256, ct) is not { } document || await db.Contents.AsNoTracking().FirstOrDefaultAsync(content => content.Sha256 == sha256, ct) is not { } content)
                return Outcome.Dropped<CorrectionResult>(new CorrectionResult.NotFound(sha256));
            var log = await CorrectionReader.LogOfAsync(db, document.StandardKey, sha256, ct);
            var (correction, failure) = new CorrectionMaker(StorageJson.Unpack<DocumentText>(content.Text)!, StorageJson.Unpack<ParsedStandard>(content.Standard)!, log).Make(request);
            if (correction is null)
                return Outcome.Dropped(failure!);
            var key = correction.Target.Key;
            var version = log.VersionOf(key);
            if (version != request.ExpectedVersion)
                return Outcome.Dropped<CorrectionResult>(new CorrectionResult.StaleVersion(version, log.LastOf(key)));
            var before = log.InForceOf(key);
            if (correction.Faults.Count == 0)
            {
                return before is null
                    ? Outcome.Dropped<CorrectionResult>(new CorrectionResult.Invalid("kind", CorrectionRefusal.NothingChanged))
                    : await AppendAsync(db, document, log, actorId, key, null, before.Sequence, ct);
            }

            return StorageJson.Write(correction) == (before is null ? "" : StorageJson.Write(before.Correction!))
                ? Outcome.Dropped<CorrectionResult>(new CorrectionResult.Invalid("kind", CorrectionRefusal.NothingChanged))
                : await AppendAsync(db, document, log, actorId, key, correction, null, ct);
        }, ct);

    /// <summary>Takes one event back by appending another; an undo can be taken back too. Only the newest that stands of its target can be.</summary>
    public Task<CorrectionResult> UndoAsync(long sequence, string actorId, CancellationToken ct = default) =>
        _sessions.WriteAsync(async db =>
        {
            var name = sequence.ToString(System.Globalization.CultureInfo.InvariantCulture);
            if (await db.Corrections.AsNoTracking().FirstOrDefaultAsync(line => line.Sequence == sequence, ct) is not { } row || await DocumentAsync(db, row.Sha256, ct) is not { } document)
                return Outcome.Dropped<CorrectionResult>(new CorrectionResult.NotFound(name));
            var log = await CorrectionReader.LogOfAsync(db, document.StandardKey, row.Sha256, ct);
            if (log.Events.FirstOrDefault(line => line.Sequence == sequence) is not { } target)
                return Outcome.Dropped<CorrectionResult>(new CorrectionResult.NotFound(name));
            if (target.UndoneBy is not null)
                return Outcome.Dropped<CorrectionResult>(new CorrectionResult.NotAllowed("It was taken back already."));
            var later = log.Events.FirstOrDefault(line => line.Key == target.Key && line.Sequence > sequence && line is { UndoneBy: null, Undoes: null });
            return later is null
                ? await AppendAsync(db, document, log, actorId, target.Key, null, sequence, ct)
                : Outcome.Dropped<CorrectionResult>(new CorrectionResult.NotAllowed(FormattableString.Invariant($"A later correction stands on it: take back event {later.Sequence} first.")));
        }, ct);

    /// <summary>Takes over corrections of another catalogue, each with its own time and actor; those of documents or standards that are unknown here too. Answers with how many were new.</summary>
    public Task<int> ImportAsync(IReadOnlyList<CorrectionEvent> events, CancellationToken ct = default) =>
        _sessions.WriteAsync(async db =>
        {
            var known = (await CorrectionReader.ReadAsync(db, db.Corrections.AsNoTracking(), ct)).Events
                .Where(line => line.Correction is not null).Select(line => (line.Standard, line.Key, StorageJson.Write(line.Correction!))).ToHashSet();
            var count = 0;
            foreach (var line in events.Where(line => line.Correction is not null).OrderBy(line => line.Sequence))
            {
                if (!known.Add((line.Standard, line.Key, StorageJson.Write(line.Correction!))))
                    continue;
                var row = RowOf(line.Standard, line.Sha256, line.ActorId, line.Key, line.Correction, null, null);
                row.At = line.At;
                await AddAsync(db, row, line.Correction, ct);
                await QueueAsync(db, line.Standard, line.Sha256, ct);
                count++;
            }

            return count == 0 ? Outcome.Dropped(0) : Outcome.Visible(count);
        }, ct);

    private static Task<DocumentRow?> DocumentAsync(CatalogueDb db, string sha256, CancellationToken ct) =>
        db.Documents.AsNoTracking().FirstOrDefaultAsync(row => row.Sha256 == sha256 && row.Status != DocumentStatus.Withdrawn, ct);

    private async Task<Outcome<CorrectionResult>> AppendAsync(
        CatalogueDb db, DocumentRow document, CorrectionLog log, string actorId, string key, ReadingCorrection? correction, long? undoes, CancellationToken ct)
    {
        var row = RowOf(document.StandardKey, document.Sha256, actorId, key, correction, log.InForceOf(key)?.Sequence, undoes);
        if (undoes is not null)
        {
            // What stands after an undo is known by laying the undo over the log.
            var probe = log.Events.Select(line => line.Sequence == undoes ? line with { UndoneBy = long.MaxValue } : line)
                .Select(line => line.UndoneBy == undoes ? line with { UndoneBy = null } : line);
            row.After = new CorrectionLog([.. probe]).InForceOf(key)?.Sequence;
        }

        await AddAsync(db, row, correction, ct);
        await QueueAsync(db, document.StandardKey, document.Sha256, ct);
        var now = await CorrectionReader.LogOfAsync(db, document.StandardKey, document.Sha256, ct);
        return Outcome.Visible<CorrectionResult>(new CorrectionResult.Done(now.Events.First(line => line.Sequence == row.Sequence), now.VersionOf(key)));
    }

    private CorrectionRow RowOf(string standard, string sha256, string actorId, string key, ReadingCorrection? correction, long? before, long? undoes) => new()
    {
        At = _sessions.Now,
        ActorId = actorId,
        Standard = standard,
        Sha256 = sha256,
        Key = key,
        Faults = StorageJson.Write((correction?.Faults ?? []).Select(fault => fault.ToString()).ToList()),
        Before = before,
        // Its own number is not known before it is appended, and the line never changes after: 0 stands for it.
        After = correction is null ? null : 0,
        Undoes = undoes,
    };

    private static async Task AddAsync(CatalogueDb db, CorrectionRow row, ReadingCorrection? correction, CancellationToken ct)
    {
        db.Corrections.Add(row);
        await db.SaveChangesAsync(ct);
        if (correction is null)
            return;
        db.CorrectionTexts.Add(new() { Sequence = row.Sequence, Correction = StorageJson.Write(correction) });
        await db.SaveChangesAsync(ct);
    }

    /// <summary>The documents of the standard wait for the worker: it reads them again and lays the corrections over the reading.</summary>
    private static Task<int> QueueAsync(CatalogueDb db, string standard, string sha256, CancellationToken ct) =>
        db.Documents.Where(row => (row.StandardKey == standard || row.Sha256 == sha256) && row.Status == DocumentStatus.Parsed)
            .ExecuteUpdateAsync(set => set.SetProperty(row => row.Waiting, true), ct);
}
