using SkillsCatalogue.Core.Review;

namespace SkillsCatalogue.Web.Api.Contracts;

/// <summary>One line of the log of decisions.</summary>
/// <param name="Sequence">Order of appending; what an undo names.</param>
/// <param name="Action">accept, edit, merge, reject, tag or undo: an open list.</param>
/// <param name="Before">State of the candidate: proposed, accepted, edited, mergedInto or rejected: an open list.</param>
/// <param name="SkillId">The skill that the candidate backs afterwards; null for none.</param>
/// <param name="Tags">Scheme → value that was claimed; null when none was.</param>
/// <param name="Undoes">Sequence of the event that this one takes back.</param>
/// <param name="UndoneBy">Sequence of the event that took this one back; null while it stands.</param>
public sealed record EventJson(
    long Sequence,
    DateTimeOffset At,
    ActorJson Actor,
    string CandidateId,
    string Action,
    string Before,
    string After,
    string? SkillId,
    string? PrefLabel,
    string? SkillType,
    IReadOnlyList<string>? AltLabels,
    string? Definition,
    IReadOnlyDictionary<string, bool?>? Tags,
    string? TargetSkillId,
    string? Reason,
    long? Undoes,
    long? UndoneBy)
{
    /// <param name="names">Names of actors by id.</param>
    public static EventJson From(ReviewEvent line, IReadOnlyDictionary<string, string> names) => new(
        line.Sequence,
        line.At,
        new(line.ActorId, names.GetValueOrDefault(line.ActorId)),
        line.Decision.CandidateId,
        JsonName.Of(line.Decision.Action),
        JsonName.Of(line.Before),
        JsonName.Of(line.After),
        line.SkillId,
        line.Decision.PrefLabel,
        line.Decision.SkillType is { } type ? JsonName.Of(type) : null,
        line.Decision.AltLabels,
        line.Decision.Definition,
        line.Decision.Tags,
        line.Decision.TargetSkillId,
        line.Decision.Reason,
        line.Undoes,
        line.UndoneBy);
}
