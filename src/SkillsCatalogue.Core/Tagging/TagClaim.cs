namespace SkillsCatalogue.Core.Tagging;

/// <summary>Somebody's or something's claim about one tag. Machine and human claims stand side by side and never overwrite each other.</summary>
/// <param name="Scheme"><c>green</c>, <c>digital</c>, or a later scheme.</param>
/// <param name="SchemeVersion">Version of the scheme's definition and rules.</param>
/// <param name="Value">True, false, or null: not assessed.</param>
/// <param name="Trigger">The words of the statement that the claim rests on; null when there are none.</param>
/// <param name="Reason">One sentence in English for the editor.</param>
/// <param name="Method">Rule, classifier or prompt with its version.</param>
/// <param name="Confidence">0 to 1: probability that <paramref name="Value"/> is right.</param>
/// <param name="Actor">Id of the person; null for a machine.</param>
public sealed record TagClaim(
    string Scheme,
    string SchemeVersion,
    bool? Value,
    TagBasis Basis,
    string? Trigger,
    string? Reason,
    NearestConcept? Nearest,
    string Method,
    double Confidence,
    string? Actor,
    DateTimeOffset At);
