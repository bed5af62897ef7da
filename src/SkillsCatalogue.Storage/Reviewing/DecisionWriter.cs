using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using SkillsCatalogue.Core.Review;
using SkillsCatalogue.Core.Tagging;
using SkillsCatalogue.Storage.Rows;

namespace SkillsCatalogue.Storage.Reviewing;

/// <summary>Makes decisions inside a write transaction: checks every rule, appends the event, projects candidates and skills.</summary>
internal sealed class DecisionWriter(EventWriter events, Sessions sessions, IOptions<CatalogueOptions> options)
{
    private const string IdLetters = "abcdefghijklmnopqrstuvwxyz234567";

    public async Task<ReviewResult> DecideAsync(CatalogueDb db, ReviewDecision decision, string actorId, CancellationToken ct)
    {
        if (await EventWriter.FindAsync(db, decision.CandidateId, ct) is not { } row)
            return new ReviewResult.NotFound(decision.CandidateId);
        if (DecisionRules.Incomplete(decision) is { } incomplete)
            return incomplete;
        var log = (await EventLog.LoadAsync(db, [row], ct)).Of(row);
        if (row.Version != decision.ExpectedVersion)
            return EventWriter.Stale(row, log);
        var now = Standing.Of(log);
        if (DecisionRules.Refused(decision, now) is { } refused)
            return refused;

        var (skillId, failure) = decision.Action switch
        {
            ReviewAction.Reject => (null, null),
            ReviewAction.Merge => await MergeTargetAsync(db, row, now, decision, actorId, ct),
            ReviewAction.Accept or ReviewAction.Edit when now.SkillId is null => await SkillForAsync(db, row, log, decision, ct),
            _ => (now.SkillId, (ReviewResult?)null),
        };
        if (failure is not null)
            return failure;

        var line = new EventRow
        {
            At = sessions.Now,
            ActorId = actorId,
            Standard = row.Standard,
            Fingerprint = row.Fingerprint,
            Skill = row.Skill,
            Documents = "[]",
            CandidateId = row.Id,
            Action = decision.Action,
            Decision = StorageJson.Write(decision with { CandidateId = row.Id }),
            Before = now.State,
            After = AfterOf(decision.Action, now.State),
            SkillId = skillId,
            SkillBefore = now.SkillId,
            SchemeVersions = await SchemeVersionsAsync(db, row, decision, ct),
        };
        return await events.AppendAsync(db, row, line, ct);
    }

    private static CandidateState AfterOf(ReviewAction action, CandidateState before) => action switch
    {
        ReviewAction.Accept => CandidateState.Accepted,
        ReviewAction.Edit => before == CandidateState.MergedInto ? before : CandidateState.Edited,
        ReviewAction.Merge => CandidateState.MergedInto,
        ReviewAction.Reject => CandidateState.Rejected,
        _ => before,
    };

    /// <summary>The skill that this key minted before, else a new one: a URI is minted once at first acceptance.</summary>
    private async Task<(string? SkillId, ReviewResult? Failure)> SkillForAsync(CatalogueDb db, CandidateRow row, IReadOnlyList<EventRow> log, ReviewDecision decision, CancellationToken ct)
    {
        if (await ProofCheck.FailureOfAsync(db, row, sessions.Today, ct) is { } failure)
            return (null, failure);
        var earlier = log.LastOrDefault(line =>
            line.Action is ReviewAction.Accept or ReviewAction.Edit && line.SkillBefore is null && line.SkillId is not null)?.SkillId;
        if (earlier is not null)
            return (earlier, null);
        if (await SkillOfEarlierWordsAsync(db, row, decision, ct) is { } same)
            return (same, null);
        var opaque = RandomNumberGenerator.GetString(IdLetters, 12);
        db.Skills.Add(new()
        {
            Id = "s-" + opaque,
            Uri = $"{options.Value.BaseUri.TrimEnd('/')}/skill/{opaque}",
            Label = row.PrefLabel,
            Language = row.Language,
            SkillType = row.SkillType,
            EffectiveType = row.SkillType,
            MintedAt = sessions.Now,
        });
        return ("s-" + opaque, null);
    }

    /// <summary>A statement that a new version has reworded keeps its skill, when that is named or the label is still the same.</summary>
    private static async Task<string?> SkillOfEarlierWordsAsync(CatalogueDb db, CandidateRow row, ReviewDecision decision, CancellationToken ct) =>
        await EarlierReader.RowOfAsync(db, row.Id, ct) is { BacksSkill: true, SkillId: { } skillId } earlier
        && (decision.TargetSkillId == skillId || earlier.Skill == row.Skill)
        && await db.Skills.AnyAsync(skill => skill.Id == skillId && skill.Standing == SkillStanding.Accepted, ct)
            ? skillId
            : null;

    private async Task<(string? SkillId, ReviewResult? Failure)> MergeTargetAsync(
        CatalogueDb db, CandidateRow row, Standing now, ReviewDecision decision, string actorId, CancellationToken ct)
    {
        if (await ProofCheck.FailureOfAsync(db, row, sessions.Today, ct) is { } failure)
            return (null, failure);
        var (target, unusable) = await TargetAsync(db, row, decision.TargetSkillId!.Trim(), actorId, ct);
        if (unusable is not null)
            return (null, unusable);
        return target == now.SkillId ? (null, new ReviewResult.NotAllowed("It backs that skill already.")) : (target, null);
    }

    private async Task<(string? SkillId, ReviewResult? Failure)> TargetAsync(CatalogueDb db, CandidateRow row, string id, string actorId, CancellationToken ct)
    {
        if (await db.Skills.FirstOrDefaultAsync(skill => skill.Id == id, ct) is { } skill)
            return skill.Standing == SkillStanding.Accepted ? (skill.Id, null) : (null, new ReviewResult.NotAllowed("The skill to merge into is no longer accepted."));
        if (await EventWriter.FindAsync(db, id, ct) is not { } target)
            return (null, new ReviewResult.NotFound(id));
        if (target.Id == row.Id)
            return (null, new ReviewResult.NotAllowed("It cannot be merged into itself."));
        if (target.BacksSkill)
            return (target.SkillId, null);
        if (target.State == CandidateState.Rejected)
            return (null, new ReviewResult.NotAllowed("The candidate to merge into is rejected."));
        var accepted = await DecideAsync(db, new(ReviewAction.Accept, target.Id, target.Version), actorId, ct);
        return accepted is ReviewResult.Done done ? (done.SkillId, null) : (null, accepted);
    }

    private static async Task<string?> SchemeVersionsAsync(CatalogueDb db, CandidateRow row, ReviewDecision decision, CancellationToken ct)
    {
        if (decision.Tags is not { Count: > 0 })
            return null;
        var claims = await db.Findings.AsNoTracking().Where(finding => finding.CandidateId == row.Id).Select(finding => finding.Tags).ToListAsync(ct);
        var versions = claims
            .SelectMany(json => StorageJson.Read<List<TagClaim>>(json) ?? [])
            .GroupBy(claim => claim.Scheme, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.First().SchemeVersion, StringComparer.Ordinal);
        return StorageJson.Write(versions);
    }
}
