using SkillsCatalogue.Core.Candidates;
using SkillsCatalogue.Core.Review;
using SkillsCatalogue.Core.Skills;
using SkillsCatalogue.Core.Standards.Versions;
using SkillsCatalogue.Core.Tagging;

namespace SkillsCatalogue.Storage;

/// <summary>A candidate as the editor sees it: the machine's proposal and what was decided.</summary>
/// <param name="Candidate">The machine's proposal; its evidence is empty once its document is withdrawn.</param>
/// <param name="Version">To be sent back with a decision.</param>
/// <param name="SkillId">The skill it backs; null unless accepted or merged.</param>
/// <param name="Standard">The standard it stands in; null once its document is withdrawn.</param>
/// <param name="CanBePublished">Accepting it is possible as far as proof goes.</param>
/// <param name="WhyNot"><c>notGrounded</c>, <c>notBound</c>, <c>notOccupational</c>, <c>notInForce</c> or <c>superseded</c> (it stands only in versions that a newer one has replaced); null when it can be published.</param>
/// <param name="AllTags">Machine and human claims side by side.</param>
/// <param name="EditedLabel">The editor's label; null when unchanged.</param>
/// <param name="IsCurrent">The newest run yields it.</param>
/// <param name="LastEvent">The newest event about it; null when nobody has decided.</param>
public sealed record ReviewItem(
    SkillCandidate Candidate,
    CandidateState State,
    int Version,
    string? SkillId,
    StandardRef? Standard,
    bool CanBePublished,
    string? WhyNot,
    IReadOnlyList<TagClaim> AllTags,
    string? EditedLabel,
    SkillType? EditedType,
    IReadOnlyList<string> EditedAltLabels,
    string? EditedDefinition,
    bool IsCurrent,
    ReviewEvent? LastEvent)
{
    /// <summary>What the newest version of its standard did to its statement (changed or added); null when nothing.</summary>
    public StatementChange? Change { get; init; }

    /// <summary>What was decided on the earlier words of its statement; null when it had none.</summary>
    public EarlierDecision? Earlier { get; init; }

    /// <summary>A document that it stands in speaks to a program that reads it: look at it with care.</summary>
    public bool SpeaksToMachine { get; init; }

    /// <summary>The label in force.</summary>
    public string Label => EditedLabel ?? Candidate.PrefLabel;

    /// <summary>The kind in force.</summary>
    public SkillType Type => EditedType ?? Candidate.SkillType;
}
