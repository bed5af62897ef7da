using SkillsCatalogue.Core.Review;
using SkillsCatalogue.Core.Skills;
using SkillsCatalogue.Core.Tagging;
using SkillsCatalogue.Storage.Rows;

namespace SkillsCatalogue.Storage.Reviewing;

/// <summary>What the events about one candidate come to: a pure function of the log.</summary>
/// <param name="Edits">Edits of the skill that the candidate backs now, with their place in the log; a rejection or a merge clears those before it.</param>
/// <param name="LastChange">The last standing event that set the state; null when there is none.</param>
internal sealed record Standing(
    CandidateState State,
    string? SkillId,
    string? Label,
    SkillType? Type,
    IReadOnlyList<string>? AltLabels,
    string? Definition,
    IReadOnlyList<TagClaim> Tags,
    IReadOnlyList<(long Sequence, ReviewDecision Decision)> Edits,
    EventRow? LastChange)
{
    public static Standing Of(IReadOnlyList<EventRow> events)
    {
        var undone = EventLog.UndoneBy(events);
        var now = new Standing(CandidateState.Proposed, null, null, null, null, null, [], [], null);
        foreach (var line in events)
        {
            if (line.Action != ReviewAction.Undo && !undone.ContainsKey(line.Sequence))
                now = now.After(line);
        }

        return now;
    }

    private Standing After(EventRow line)
    {
        var decision = line.ReadDecision();
        var next = line.Action switch
        {
            ReviewAction.Accept => this with { State = CandidateState.Accepted, SkillId = line.SkillId, LastChange = line },
            ReviewAction.Edit => this with
            {
                State = State == CandidateState.MergedInto ? State : CandidateState.Edited,
                SkillId = line.SkillId,
                Label = decision.PrefLabel ?? Label,
                Type = decision.SkillType ?? Type,
                AltLabels = decision.AltLabels ?? AltLabels,
                Definition = decision.Definition ?? Definition,
                Edits = [.. Edits, (line.Sequence, decision)],
                LastChange = line,
            },
            ReviewAction.Merge => this with { State = CandidateState.MergedInto, SkillId = line.SkillId, Edits = [], LastChange = line },
            ReviewAction.Reject => this with
            {
                State = CandidateState.Rejected,
                SkillId = null,
                Label = null,
                Type = null,
                AltLabels = null,
                Definition = null,
                Edits = [],
                LastChange = line,
            },
            _ => this,
        };
        return decision.Tags is { Count: > 0 } tags ? next with { Tags = [.. next.Tags, .. ClaimsOf(line, tags, decision.Reason)] } : next;
    }

    private static IEnumerable<TagClaim> ClaimsOf(EventRow line, IReadOnlyDictionary<string, bool?> tags, string? reason)
    {
        var versions = line.SchemeVersions is null ? null : StorageJson.Read<Dictionary<string, string>>(line.SchemeVersions);
        return tags.OrderBy(tag => tag.Key, StringComparer.Ordinal).Select(tag => new TagClaim(
            tag.Key, versions?.GetValueOrDefault(tag.Key) ?? "", tag.Value, TagBasis.Person, null, reason, null, "person", 1, line.ActorId, line.At));
    }
}
