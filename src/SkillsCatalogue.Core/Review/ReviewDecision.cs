using SkillsCatalogue.Core.Skills;

namespace SkillsCatalogue.Core.Review;

/// <summary>A decision as an editor asks for it.</summary>
/// <param name="CandidateId">The candidate it is about.</param>
/// <param name="ExpectedVersion">Version of the candidate that the editor saw; a newer one makes the decision stale.</param>
/// <param name="PrefLabel">New label (Edit).</param>
/// <param name="SkillType">New kind (Edit).</param>
/// <param name="AltLabels">Alternative labels (Edit).</param>
/// <param name="Definition">Definition (Edit).</param>
/// <param name="Tags">Scheme → value claimed by the editor (Edit, Tag, Accept); null value: not assessable.</param>
/// <param name="TargetSkillId">Skill or candidate to merge into (Merge).</param>
/// <param name="Reason">Why (Reject: needed; else optional).</param>
public sealed record ReviewDecision(
    ReviewAction Action,
    string CandidateId,
    int ExpectedVersion,
    string? PrefLabel = null,
    SkillType? SkillType = null,
    IReadOnlyList<string>? AltLabels = null,
    string? Definition = null,
    IReadOnlyDictionary<string, bool?>? Tags = null,
    string? TargetSkillId = null,
    string? Reason = null);
