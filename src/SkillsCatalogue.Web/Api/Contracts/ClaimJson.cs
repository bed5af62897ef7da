using SkillsCatalogue.Core.Tagging;

namespace SkillsCatalogue.Web.Api.Contracts;

/// <summary>One claim about one tag, of a machine or a person. Claims stand side by side; the one in force is under <c>tags</c>.</summary>
/// <param name="Value">Null: not assessed.</param>
/// <param name="Basis">rule, classifier, vocabulary, model or person: an open list.</param>
/// <param name="Actor">Id of the person; null for a machine.</param>
public sealed record ClaimJson(
    string Scheme,
    string SchemeVersion,
    bool? Value,
    string Basis,
    string? Trigger,
    string? Reason,
    NearestJson? Nearest,
    string Method,
    double Confidence,
    string? Actor,
    DateTimeOffset At)
{
    public static ClaimJson From(TagClaim claim) => new(
        claim.Scheme,
        claim.SchemeVersion,
        claim.Value,
        JsonName.Of(claim.Basis),
        claim.Trigger,
        claim.Reason,
        claim.Nearest is { } nearest ? new NearestJson(nearest.Uri, nearest.PrefLabel, nearest.Similarity) : null,
        claim.Method,
        Math.Round(claim.Confidence, 4),
        claim.Actor,
        claim.At);
}
