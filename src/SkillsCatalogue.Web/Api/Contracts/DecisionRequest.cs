namespace SkillsCatalogue.Web.Api.Contracts;

/// <summary>A decision about a candidate.</summary>
/// <param name="Action">accept, edit, merge, reject or tag. Needed.</param>
/// <param name="ExpectedVersion">The candidate's version that the editor saw. Needed.</param>
/// <param name="PrefLabel">New label (edit).</param>
/// <param name="SkillType">New kind: skill, knowledge or attitude (edit).</param>
/// <param name="AltLabels">Alternative labels (edit).</param>
/// <param name="Definition">Definition (edit).</param>
/// <param name="Tags">Scheme → true, false, or null for not assessable (accept, edit, tag).</param>
/// <param name="TargetSkillId">Skill or candidate to merge into (merge: needed).</param>
/// <param name="Reason">Why (reject: needed).</param>
public sealed record DecisionRequest(
    string? Action = null,
    int? ExpectedVersion = null,
    string? PrefLabel = null,
    string? SkillType = null,
    IReadOnlyList<string>? AltLabels = null,
    string? Definition = null,
    IReadOnlyDictionary<string, bool?>? Tags = null,
    string? TargetSkillId = null,
    string? Reason = null);
