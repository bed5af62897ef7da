using Microsoft.EntityFrameworkCore;
using SkillsCatalogue.Core.Review;
using SkillsCatalogue.Storage.Rows;

namespace SkillsCatalogue.Storage.Reviewing;

/// <summary>
/// Takes back one event by appending another. A tag can be taken back at any time, a change of state only when it is the last one that stands:
/// so what remains is always a state that was seen before. Taking back an undo brings the event back, under the same rules.
/// </summary>
internal sealed class UndoWriter(EventWriter events, Sessions sessions)
{
    public async Task<ReviewResult> UndoAsync(CatalogueDb db, long sequence, string actorId, CancellationToken ct)
    {
        var target = await db.Events.AsNoTracking().FirstOrDefaultAsync(line => line.Sequence == sequence, ct);
        if (target is null || await EventWriter.FindAsync(db, target.CandidateId, ct) is not { } row)
            return new ReviewResult.NotFound(sequence.ToString(System.Globalization.CultureInfo.InvariantCulture));
        var log = (await EventLog.LoadAsync(db, [row], ct)).Of(row);
        if (Refused(log, target) is { } refused)
            return refused;

        var now = Standing.Of(log);
        var line = new EventRow
        {
            At = sessions.Now,
            ActorId = actorId,
            Standard = row.Standard,
            Fingerprint = row.Fingerprint,
            Skill = row.Skill,
            Documents = "[]",
            CandidateId = row.Id,
            Action = ReviewAction.Undo,
            Decision = StorageJson.Write(new ReviewDecision(ReviewAction.Undo, row.Id, row.Version)),
            Before = now.State,
            SkillBefore = now.SkillId,
            Undoes = sequence,
            Sequence = long.MaxValue,
        };
        var then = Standing.Of([.. log, line]);
        line.Sequence = 0;
        line.After = then.State;
        line.SkillId = then.SkillId;
        if (then.SkillId is not null && then.SkillId != now.SkillId)
        {
            if (await ProofCheck.FailureOfAsync(db, row, sessions.Today, ct) is { } failure)
                return failure;
            if (then.State == CandidateState.MergedInto && !await db.Skills.AnyAsync(skill => skill.Id == then.SkillId && skill.Standing == SkillStanding.Accepted, ct))
                return new ReviewResult.NotAllowed("The skill that it was merged into is no longer accepted.");
        }

        return await events.AppendAsync(db, row, line, ct);
    }

    private static ReviewResult.NotAllowed? Refused(IReadOnlyList<EventRow> log, EventRow target)
    {
        var undone = EventLog.UndoneBy(log);
        if (undone.ContainsKey(target.Sequence))
            return new("It was taken back already.");
        var subject = target;
        while (subject.Undoes is { } earlier && log.FirstOrDefault(line => line.Sequence == earlier) is { } found)
            subject = found;
        if (subject.Action == ReviewAction.Tag)
            return null;
        var later = log.LastOrDefault(line =>
            line.Sequence > target.Sequence && line.Action is not (ReviewAction.Undo or ReviewAction.Tag) && !undone.ContainsKey(line.Sequence));
        return later is null ? null : new(FormattableString.Invariant($"A later decision stands on it: take back event {later.Sequence} first."));
    }
}
