using Microsoft.EntityFrameworkCore;
using SkillsCatalogue.Core.Review;
using SkillsCatalogue.Storage.Reviewing;
using SkillsCatalogue.Storage.Rows;

namespace SkillsCatalogue.Storage.Ingesting;

/// <summary>
/// Lets what was decided on a statement count for the statement with corrected boundaries. The log stays as it is: the new candidate follows the events about the old words,
/// and the old one becomes a signpost. Two candidates of one statement are paired by their labels; a candidate without a counterpart stays, not current.
/// </summary>
internal static class DecisionMover
{
    /// <param name="moved">Fingerprint before → fingerprint now.</param>
    /// <param name="current">Candidates of the reading, saved.</param>
    /// <returns>Rows that are signposts now, and the skills that they backed.</returns>
    public static async Task<(IReadOnlyList<CandidateRow> Left, IReadOnlyList<string> Skills)> MoveAsync(
        CatalogueDb db, string standard, IReadOnlyDictionary<string, string> moved, IReadOnlyCollection<CandidateRow> current, CancellationToken ct)
    {
        List<CandidateRow> left = [];
        List<string> skills = [];
        if (moved.Count == 0)
            return (left, skills);
        var before = moved.Keys.ToList();
        var old = (await db.Candidates.Where(row => row.Standard == standard && before.Contains(row.Fingerprint) && row.MovedTo == null).ToListAsync(ct))
            .Where(row => row.State != CandidateState.Proposed || row.HumanTags is not null).ToList();
        foreach (var group in old.GroupBy(row => row.Fingerprint))
        {
            var fresh = current.Where(row => row.Fingerprint == moved[group.Key] && row.MovedTo is null).ToList();
            foreach (var row in group)
            {
                var held = await db.Findings.Where(finding => finding.CandidateId == row.Id).ToListAsync(ct);
                var next = fresh.Find(candidate => candidate.Skill == row.Skill) ?? (fresh.Count == 1 && group.Count() == 1 ? fresh[0] : null);
                if (next is null || held.Exists(finding => finding.IsCurrent) || !await MayFollowAsync(db, next, row, ct))
                    continue;
                next.Follows = StorageJson.Write(row.ReadFollows().Append(row.Followed).Where(key => key != next.Followed).Distinct(StringComparer.Ordinal).ToList());
                if (row.SkillId is { } skill)
                    skills.Add(skill);
                (row.MovedTo, row.IsCurrent, row.State, row.SkillId) = (next.Id, false, CandidateState.Proposed, null);
                db.Findings.RemoveRange(held);
                left.Add(row);
            }
        }

        await db.SaveChangesAsync(ct);
        return (left, skills);
    }

    /// <summary>Nothing else was decided on the statement that takes over, unless it is the one that these decisions came from.</summary>
    private static async Task<bool> MayFollowAsync(CatalogueDb db, CandidateRow next, CandidateRow row, CancellationToken ct)
    {
        if (row.ReadFollows().Contains(next.Followed))
            return true;
        var standing = Standing.Of((await EventLog.LoadAsync(db, [next], ct)).Of(next));
        return standing.State == CandidateState.Proposed && standing.Tags.Count == 0;
    }
}
