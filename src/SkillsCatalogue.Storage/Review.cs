using Microsoft.EntityFrameworkCore;
using SkillsCatalogue.Core.Review;
using SkillsCatalogue.Storage.Reviewing;
using SkillsCatalogue.Storage.Rows;

namespace SkillsCatalogue.Storage;

/// <summary>The review queue and the decisions. Every expected outcome is a value; a decision is all or nothing.</summary>
public sealed class Review
{
    private readonly Sessions _sessions;
    private readonly DecisionWriter _decisions;
    private readonly UndoWriter _undo;
    private readonly QueueReader _queue;
    private readonly KeepWriter _keep;

    internal Review(Sessions sessions, DecisionWriter decisions, UndoWriter undo, QueueReader queue, KeepWriter keep)
    {
        _sessions = sessions;
        _decisions = decisions;
        _undo = undo;
        _queue = queue;
        _keep = keep;
    }

    /// <summary>
    /// Makes one decision. Accept mints a skill; Edit accepts with changes, or changes the skill of an accepted candidate; Merge lets the candidate back another skill
    /// (a candidate named as target is accepted first); Tag claims tags and needs no proof; Reject needs a reason.
    /// </summary>
    public Task<ReviewResult> DecideAsync(ReviewDecision decision, string actorId, CancellationToken ct = default) =>
        _sessions.WriteAsync(async db => Kept(await _decisions.DecideAsync(db, decision, actorId, ct)), ct);

    /// <summary>
    /// Makes the decision on the earlier words of a changed statement again on the new words: accepted under the same skill, merged, or rejected, with the tags that were claimed.
    /// </summary>
    public Task<ReviewResult> KeepAsync(string candidateId, int expectedVersion, string actorId, CancellationToken ct = default) =>
        _sessions.WriteAsync(async db => Kept(await _keep.KeepAsync(db, candidateId, expectedVersion, actorId, ct)), ct);

    /// <summary>
    /// Takes back one event; an undo can be taken back too. A skill that then is backed by nothing is withdrawn when no release held it, else deprecated.
    /// </summary>
    public Task<ReviewResult> UndoAsync(long sequence, string actorId, CancellationToken ct = default) =>
        _sessions.WriteAsync(async db => Kept(await _undo.UndoAsync(db, sequence, actorId, ct)), ct);

    /// <summary>A page of candidates, by document and in reading order.</summary>
    /// <param name="cursor">From the page before; null for the first.</param>
    /// <param name="take">1 to 500.</param>
    /// <exception cref="InvalidPageCursorException">The cursor was not given out by this method.</exception>
    public Task<QueuePage> QueueAsync(QueueFilter filter, string? cursor = null, int take = 50, CancellationToken ct = default) =>
        _sessions.ReadAsync(db => _queue.PageAsync(db, filter, cursor, Math.Clamp(take, 1, 500), ct), ct);

    /// <summary>Candidates by state, over what a filter leaves (its own state does not count).</summary>
    public Task<IReadOnlyDictionary<CandidateState, int>> CountsAsync(QueueFilter filter, CancellationToken ct = default) =>
        _sessions.ReadAsync(async db => (IReadOnlyDictionary<CandidateState, int>)await QueueReader.Filtered(db, filter with { State = null })
            .GroupBy(candidate => candidate.State)
            .Select(group => new { group.Key, Count = group.Count() })
            .ToDictionaryAsync(group => group.Key, group => group.Count, ct), ct);

    /// <summary>One candidate; null when it is unknown. The id it had before its document was bound to an entry is followed.</summary>
    public Task<ReviewItem?> CandidateAsync(string id, CancellationToken ct = default) =>
        _sessions.ReadAsync(async db => await EventWriter.FindAsync(db, id, ct) is { } row
            ? (await _queue.ItemsAsync(db, [row], ct))[0]
            : null, ct);

    /// <summary>All events about a candidate, oldest first, those taken back included; empty when it is unknown.</summary>
    public Task<IReadOnlyList<ReviewEvent>> HistoryAsync(string candidateId, CancellationToken ct = default) =>
        _sessions.ReadAsync<IReadOnlyList<ReviewEvent>>(async db => await EventWriter.FindAsync(db, candidateId, ct) is { } row
            ? ToEvents((await EventLog.LoadAsync(db, [row], ct)).Of(row))
            : [], ct);

    /// <summary>The newest events over all candidates, newest first.</summary>
    /// <param name="take">1 to 500.</param>
    public Task<IReadOnlyList<ReviewEvent>> LatestEventsAsync(int take = 20, CancellationToken ct = default) =>
        _sessions.ReadAsync<IReadOnlyList<ReviewEvent>>(async db =>
        {
            var newest = await db.Events.OrderByDescending(line => line.Sequence).Take(Math.Clamp(take, 1, 500)).ToListAsync(ct);
            var fingerprints = newest.Select(line => line.Fingerprint).Distinct().ToList();
            var undone = EventLog.UndoneBy(await db.Events.Where(line => fingerprints.Contains(line.Fingerprint) && line.Undoes != null).ToListAsync(ct));
            return [.. newest.Select(line => line.ToEvent(undone.TryGetValue(line.Sequence, out var by) ? by : null))];
        }, ct);

    private static Outcome<ReviewResult> Kept(ReviewResult result) => result is ReviewResult.Done ? Outcome.Visible(result) : Outcome.Dropped(result);

    private static List<ReviewEvent> ToEvents(IReadOnlyList<EventRow> log)
    {
        var undone = EventLog.UndoneBy(log);
        return [.. log.Select(line => line.ToEvent(undone.TryGetValue(line.Sequence, out var by) ? by : null))];
    }
}
