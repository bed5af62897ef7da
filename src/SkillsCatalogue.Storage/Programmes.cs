using System.Globalization;
using Microsoft.EntityFrameworkCore;
using SkillsCatalogue.Core.Programmes;
using SkillsCatalogue.Core.Text;
using SkillsCatalogue.Storage.Designing;
using SkillsCatalogue.Storage.Rows;

namespace SkillsCatalogue.Storage;

/// <summary>
/// Training programmes: their versions, what designers decided about them, and the maps that were computed. No reader of the catalogue sees them:
/// nothing here raises the revision.
/// </summary>
public sealed class Programmes
{
    private readonly Sessions _sessions;
    private readonly Blobs _blobs;

    internal Programmes(Sessions sessions, Blobs blobs)
    {
        _sessions = sessions;
        _blobs = blobs;
    }

    /// <summary>Saves a new programme, or a new version of one that is a draft.</summary>
    /// <param name="id">Null for a new one.</param>
    /// <param name="expectedVersion"><see cref="StoredProgramme.Version"/> that the designer saw; null for a new one, or to save whatever stands there now.</param>
    /// <param name="note">What the designer writes beside the version; null when nothing.</param>
    /// <param name="job">The upload that it came of: it is done in the same step, and saving it twice gives the first programme again. Null without one.</param>
    /// <exception cref="ArgumentException">The title is empty.</exception>
    public Task<ProgrammeSaveResult> SaveAsync(
        string? id, int? expectedVersion, ProgrammeContent content, string? note, string actorId, string? job = null, CancellationToken ct = default)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(content.Title);
        var trimmed = content with { Title = Folding.WhiteSpace(content.Title) };
        return _sessions.WriteAsync(async db =>
        {
            var result = await new ProgrammeWriter(db, _sessions.Now).SaveAsync(id, expectedVersion, trimmed, Nothing(note), actorId, job, ct);
            return result is ProgrammeSaveResult.Saved || (result is ProgrammeSaveResult.Unchanged && job is not null) ? Outcome.Silent(result) : Outcome.Dropped(result);
        }, ct);
    }

    /// <summary>One programme, erased or not; null when it is unknown.</summary>
    public Task<StoredProgramme?> FindAsync(string id, CancellationToken ct = default) =>
        _sessions.ReadAsync(async db => (await db.Programmes.FirstOrDefaultAsync(row => row.Id == id, ct))?.ToStored(), ct);

    /// <summary>A version with its content; null when it is unknown or the programme was erased.</summary>
    /// <param name="number">Null for the newest.</param>
    public Task<ProgrammeVersion?> VersionAsync(string id, int? number = null, CancellationToken ct = default) =>
        _sessions.ReadAsync(async db =>
        {
            var wanted = number ?? await db.Programmes.Where(row => row.Id == id).Select(row => row.Number).FirstOrDefaultAsync(ct);
            var version = await db.ProgrammeVersions.FirstOrDefaultAsync(row => row.ProgrammeId == id && row.Number == wanted, ct);
            var content = await db.ProgrammeContents.FirstOrDefaultAsync(row => row.ProgrammeId == id && row.Number == wanted, ct);
            return version is null || content is null
                ? null
                : new ProgrammeVersion(id, wanted, version.At, version.ActorId, content.Note, content.ToContent(version.Sha256));
        }, ct);

    /// <summary>All versions, newest first; empty when the programme is unknown.</summary>
    public Task<IReadOnlyList<ProgrammeVersionHead>> VersionsAsync(string id, CancellationToken ct = default) =>
        _sessions.ReadAsync<IReadOnlyList<ProgrammeVersionHead>>(async db =>
        {
            var query =
                from version in db.ProgrammeVersions
                where version.ProgrammeId == id
                join content in db.ProgrammeContents on new { version.ProgrammeId, version.Number } equals new { content.ProgrammeId, content.Number } into contents
                from content in contents.DefaultIfEmpty()
                orderby version.Number descending
                select new ProgrammeVersionHead(version.Number, version.At, version.ActorId, version.Sha256, content.Title, content.FileName, content.Note);
            return await query.ToListAsync(ct);
        }, ct);

    /// <summary>A page of programmes, those changed last first.</summary>
    /// <param name="query">Words of the title or the file name, all of which have to occur; case and accents do not count.</param>
    /// <param name="state">Null: drafts and final ones.</param>
    /// <param name="take">1 to 500.</param>
    /// <exception cref="InvalidPageCursorException">The cursor was not given out by this method.</exception>
    public Task<ProgrammePage> ListAsync(string? query = null, ProgrammeState? state = null, string? cursor = null, int take = 50, CancellationToken ct = default) =>
        _sessions.ReadAsync(async db =>
        {
            var size = Math.Clamp(take, 1, 500);
            var rows = state is { } wanted
                ? db.Programmes.Where(row => row.State == wanted)
                : db.Programmes.Where(row => row.State == ProgrammeState.Draft || row.State == ProgrammeState.Final);
            foreach (var word in Folding.WithoutAccents(query ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries))
                rows = rows.Where(row => row.SearchText.Contains(word));
            var total = await rows.CountAsync(ct);
            if (cursor is not null)
            {
                var parts = Cursor.Parts(cursor, 2);
                if (!long.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out var milliseconds) || milliseconds > DateTimeOffset.MaxValue.ToUnixTimeMilliseconds())
                    throw new InvalidPageCursorException(cursor);
                var (at, id) = (DateTimeOffset.FromUnixTimeMilliseconds(milliseconds), parts[1]);
#pragma warning disable CA1309 // Translated to SQL, which compares bytes.
                rows = rows.Where(row => row.UpdatedAt < at || (row.UpdatedAt == at && string.Compare(row.Id, id) > 0));
#pragma warning restore CA1309
            }

            var page = await rows.OrderByDescending(row => row.UpdatedAt).ThenBy(row => row.Id).Take(size + 1).ToListAsync(ct);
            var next = page.Count > size
                ? Cursor.Of(page[size - 1].UpdatedAt.ToUnixTimeMilliseconds().ToString(CultureInfo.InvariantCulture), page[size - 1].Id)
                : null;
            return new ProgrammePage([.. page.Take(size).Select(row => row.ToStored())], total, next);
        }, ct);

    /// <summary>Closes a draft, or opens a final programme again.</summary>
    /// <param name="expectedVersion"><see cref="StoredProgramme.Version"/> that the designer saw; null whatever stands there now.</param>
    /// <param name="state"><see cref="ProgrammeState.Draft"/> or <see cref="ProgrammeState.Final"/>.</param>
    public Task<ProgrammeChange> SetStateAsync(string id, int? expectedVersion, ProgrammeState state, string actorId, CancellationToken ct = default) => state switch
    {
        ProgrammeState.Draft or ProgrammeState.Final => ChangeAsync(id, expectedVersion, row => row.State switch
        {
            ProgrammeState.Trashed => ProgrammeChange.NotAllowed,
            var now when now == state => ProgrammeChange.Unchanged,
            _ => ProgrammeChange.Done,
        }, row => row.State = state, state == ProgrammeState.Final ? "final" : "draft", actorId, ct),
        _ => throw new ArgumentOutOfRangeException(nameof(state), state, "A programme is set to draft or final; trash and erasure have verbs of their own."),
    };

    /// <summary>Puts a programme into the trash: lists leave it out, <see cref="UntrashAsync"/> puts it back as it was.</summary>
    public Task<ProgrammeChange> TrashAsync(string id, string actorId, CancellationToken ct = default) => ChangeAsync(
        id, null,
        row => row.State == ProgrammeState.Trashed ? ProgrammeChange.Unchanged : ProgrammeChange.Done,
        row => (row.StateBefore, row.State) = (row.State, ProgrammeState.Trashed),
        "trashed", actorId, ct);

    /// <summary>Takes a programme out of the trash, as draft or final as it was.</summary>
    public Task<ProgrammeChange> UntrashAsync(string id, string actorId, CancellationToken ct = default) => ChangeAsync(
        id, null,
        row => row.State == ProgrammeState.Trashed ? ProgrammeChange.Done : ProgrammeChange.Unchanged,
        row => (row.State, row.StateBefore) = (row.StateBefore ?? ProgrammeState.Draft, null),
        "untrashed", actorId, ct);

    /// <summary>
    /// Erases a programme for good: content of all versions, maps, uploads, and originals that nothing else uses. Id, hashes, reason and log stay.
    /// </summary>
    /// <exception cref="ArgumentException">The reason is empty.</exception>
    public async Task<ProgrammeChange> EraseAsync(string id, string reason, string actorId, CancellationToken ct = default)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(reason);
        var (change, unused) = await _sessions.WriteAsync(async db =>
        {
            var erased = await new ProgrammeWriter(db, _sessions.Now).EraseAsync(id, reason.Trim(), actorId, ct);
            return erased.Change == ProgrammeChange.Done ? Outcome.Silent(erased) : Outcome.Dropped(erased);
        }, ct);
        foreach (var sha256 in unused)
            _blobs.Withdraw(sha256);
        if (change == ProgrammeChange.Done)
            await _sessions.ScrubAsync(ct);
        return change;
    }

    /// <summary>
    /// Confirms or removes a skill beside an outcome; <see cref="MatchStanding.Proposed"/> takes that back. It attaches to the outcome's words and so holds over versions;
    /// the id is stored as it is, a skill that was merged since is found by it.
    /// </summary>
    /// <param name="outcome"><see cref="ProgrammeOutcome.Fingerprint"/>.</param>
    /// <exception cref="ArgumentException">Outcome or skill is empty.</exception>
    public Task<ProgrammeChange> DecideAsync(string id, string outcome, string skillId, MatchStanding standing, string actorId, CancellationToken ct = default)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(outcome);
        ArgumentException.ThrowIfNullOrWhiteSpace(skillId);
        return _sessions.WriteAsync(async db =>
        {
            if (await db.Programmes.FirstOrDefaultAsync(row => row.Id == id, ct) is not { State: not ProgrammeState.Erased } programme)
                return Outcome.Dropped(ProgrammeChange.NotFound);
            if (programme.State != ProgrammeState.Draft)
                return Outcome.Dropped(ProgrammeChange.NotAllowed);
            var last = await db.ProgrammeEvents
                .Where(line => line.ProgrammeId == id && line.Outcome == outcome && line.SkillId == skillId)
                .OrderByDescending(line => line.Sequence).FirstOrDefaultAsync(ct);
            if ((last?.Standing ?? MatchStanding.Proposed) == standing)
                return Outcome.Dropped(ProgrammeChange.Unchanged);
            db.ProgrammeEvents.Add(new()
            {
                At = _sessions.Now,
                ActorId = actorId,
                ProgrammeId = id,
                Kind = ProgrammeEventRow.Decided,
                Outcome = outcome,
                SkillId = skillId,
                Standing = standing,
            });
            return Outcome.Silent(ProgrammeChange.Done);
        }, ct);
    }

    /// <summary>The newest word about each outcome and skill that somebody decided about, those taken back included; oldest first.</summary>
    public Task<IReadOnlyList<MatchDecision>> DecisionsAsync(string id, CancellationToken ct = default) =>
        _sessions.ReadAsync<IReadOnlyList<MatchDecision>>(async db => [.. (await Decided(db, id).OrderBy(line => line.Sequence).ToListAsync(ct))
            .GroupBy(line => (line.Outcome, line.SkillId)).Select(group => group.Last())
            .OrderBy(line => line.Sequence).Select(line => line.ToDecision())], ct);

    /// <summary>Number of decisions in the log; it only grows. Read it before the decisions, and store it with the map that was made of them.</summary>
    public Task<int> DecisionCountAsync(string id, CancellationToken ct = default) => _sessions.ReadAsync(db => Decided(db, id).CountAsync(ct), ct);

    /// <summary>What people did to a programme, oldest first.</summary>
    public Task<IReadOnlyList<ProgrammeEvent>> HistoryAsync(string id, CancellationToken ct = default) =>
        _sessions.ReadAsync<IReadOnlyList<ProgrammeEvent>>(async db =>
            [.. (await db.ProgrammeEvents.Where(line => line.ProgrammeId == id).OrderBy(line => line.Sequence).ToListAsync(ct)).Select(line => line.ToEvent())], ct);

    /// <summary>
    /// Keeps the map of a version in place of the one before; false when there is no such version, the programme was erased,
    /// or the map quotes a document that was withdrawn while it was computed.
    /// </summary>
    /// <param name="decisions">From <see cref="DecisionCountAsync"/>, read before the map was computed.</param>
    public Task<bool> StoreMapAsync(string id, int number, ProgrammeMap map, int decisions, CancellationToken ct = default)
    {
        var packed = StorageJson.Pack(map);
        return _sessions.WriteAsync(async db =>
        {
            if (!await db.ProgrammeContents.AnyAsync(row => row.ProgrammeId == id && row.Number == number, ct))
                return Outcome.Dropped(false);
            var withdrawn = await db.Documents.Where(document => document.Status == DocumentStatus.Withdrawn).Select(document => document.Sha256).ToHashSetAsync(ct);
            if (ProgrammeMapRow.Quotes(map, withdrawn))
                return Outcome.Dropped(false);
            var row = await db.ProgrammeMaps.FirstOrDefaultAsync(row => row.ProgrammeId == id && row.Number == number, ct);
            if (row is null)
                db.ProgrammeMaps.Add(new() { ProgrammeId = id, Number = number, Map = packed, Decisions = decisions, At = _sessions.Now });
            else
                (row.Map, row.Decisions, row.At) = (packed, decisions, _sessions.Now);
            return Outcome.Silent(true);
        }, ct);
    }

    /// <summary>The map of a version that was stored last; null when there is none.</summary>
    public Task<StoredMap?> MapOfAsync(string id, int number, CancellationToken ct = default) =>
        _sessions.ReadAsync(async db => await db.ProgrammeMaps.FirstOrDefaultAsync(row => row.ProgrammeId == id && row.Number == number, ct) is { } row
            ? new StoredMap(StorageJson.Unpack<ProgrammeMap>(row.Map)!, row.At, row.Decisions, await Decided(db, id).CountAsync(ct))
            : null, ct);

    private Task<ProgrammeChange> ChangeAsync(
        string id, int? expectedVersion, Func<ProgrammeRow, ProgrammeChange> judge, Action<ProgrammeRow> change, string kind, string actorId, CancellationToken ct) =>
        _sessions.WriteAsync(async db =>
        {
            if (await db.Programmes.FirstOrDefaultAsync(row => row.Id == id, ct) is not { State: not ProgrammeState.Erased } row)
                return Outcome.Dropped(ProgrammeChange.NotFound);
            if (expectedVersion is { } expected && expected != row.Version)
                return Outcome.Dropped(ProgrammeChange.Stale);
            var judged = judge(row);
            if (judged != ProgrammeChange.Done)
                return Outcome.Dropped(judged);
            change(row);
            row.Version++;
            row.UpdatedAt = _sessions.Now;
            db.ProgrammeEvents.Add(new() { At = _sessions.Now, ActorId = actorId, ProgrammeId = id, Kind = kind });
            return Outcome.Silent(judged);
        }, ct);

    private static IQueryable<ProgrammeEventRow> Decided(CatalogueDb db, string id) =>
        db.ProgrammeEvents.Where(line => line.ProgrammeId == id && line.Kind == ProgrammeEventRow.Decided);

    private static string? Nothing(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
