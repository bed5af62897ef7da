using SkillsCatalogue.Core.Standards;

namespace SkillsCatalogue.Core.Programmes;

/// <summary>What a programme says about itself, or what its designer chose; each may be unknown.</summary>
/// <param name="Level">As printed ("4.2"); null when unknown.</param>
/// <param name="Form">Id of a form of a rule pack (<c>training</c>, <c>specialisation</c> …); null when unknown.</param>
/// <param name="ProviderType">Id of a provider type of a rule pack (<c>higherEducation</c>, <c>vocational</c> …); null when unknown.</param>
/// <param name="Volume">All volumes that stand there, in their units (CSVET, EAP, ECTS, hours, days, weeks …); may be empty.</param>
/// <param name="GuidedHours">Hours of guided learning; null when not stated.</param>
/// <param name="WorkBasedHours">Hours of work-based learning; null when not stated.</param>
/// <param name="SelfDirectedHours">Hours of self-directed learning; null when not stated.</param>
/// <param name="Parts">Parts that it says it holds: <c>theory</c>, <c>workshop</c>; empty when it says nothing.</param>
public sealed record ProgrammeFacts(
    string? Level,
    string? Form,
    string? ProviderType,
    IReadOnlyList<CreditPoints> Volume,
    decimal? GuidedHours,
    decimal? WorkBasedHours,
    decimal? SelfDirectedHours,
    IReadOnlyList<string> Parts)
{
    /// <summary>Nothing is known.</summary>
    public static ProgrammeFacts Unknown { get; } = new(null, null, null, [], null, null, null, []);
}
