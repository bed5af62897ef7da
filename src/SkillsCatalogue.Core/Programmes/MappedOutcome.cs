using SkillsCatalogue.Core.Documents;
using SkillsCatalogue.Core.Standards;
using SkillsCatalogue.Core.Tagging;

namespace SkillsCatalogue.Core.Programmes;

/// <summary>An outcome with what it was found to teach.</summary>
/// <param name="Module">Title of its module; null outside modules.</param>
/// <param name="Hours">Its share of the hours of its module or programme; null when no hours are known.</param>
/// <param name="Skills">Best first; removed ones at the end.</param>
/// <param name="Tags">Claims about the outcome's own words.</param>
public sealed record MappedOutcome(
    string Id,
    string Text,
    string? Code,
    StatementKind Kind,
    string Fingerprint,
    string? Module,
    decimal? Hours,
    IReadOnlyList<Place> Places,
    IReadOnlyList<MappedSkill> Skills,
    IReadOnlyList<OutcomeTrace> Trace,
    IReadOnlyList<TagClaim> Tags);
