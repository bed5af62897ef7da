using SkillsCatalogue.Core.Review;
using SkillsCatalogue.Core.Tagging;

namespace SkillsCatalogue.Storage.Reviewing;

/// <summary>Makes the decision on the earlier words of a changed statement again on its new words, under the same rules as any decision.</summary>
internal sealed class KeepWriter(DecisionWriter decisions)
{
    public async Task<ReviewResult> KeepAsync(CatalogueDb db, string candidateId, int expectedVersion, string actorId, CancellationToken ct)
    {
        if (await EventWriter.FindAsync(db, candidateId, ct) is not { } row)
            return new ReviewResult.NotFound(candidateId);
        if (await EarlierReader.RowOfAsync(db, row.Id, ct) is not { } earlier)
            return new ReviewResult.NotAllowed("No earlier words of it were decided on.");
        var standing = Standing.Of((await EventLog.LoadAsync(db, [earlier], ct)).Of(earlier));
        var tags = standing.Tags.GroupBy(claim => claim.Scheme, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.MaxBy(claim => claim.At)!.Value, StringComparer.Ordinal);
        var (action, target, reason) = standing.State switch
        {
            CandidateState.Accepted or CandidateState.Edited => (ReviewAction.Accept, standing.SkillId, null),
            CandidateState.MergedInto => (ReviewAction.Merge, standing.SkillId, (string?)null),
            CandidateState.Rejected => (ReviewAction.Reject, null, standing.LastChange?.ReadDecision().Reason),
            _ => (ReviewAction.Tag, null, null),
        };
        if (action == ReviewAction.Tag && tags.Count == 0)
            return new ReviewResult.NotAllowed("No earlier words of it were decided on.");
        return await decisions.DecideAsync(db, new(action, row.Id, expectedVersion, Tags: tags.Count == 0 ? null : tags, TargetSkillId: target, Reason: reason), actorId, ct);
    }
}
