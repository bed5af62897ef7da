using SkillsCatalogue.Core.Tagging;

namespace SkillsCatalogue.Web.Api.Contracts;

/// <summary>A claim about one tag. <c>value</c> null: not assessed.</summary>
/// <param name="Basis">rule, classifier, vocabulary, model or person.</param>
public sealed record TagJson(bool? Value, double Confidence, string? Trigger, NearestJson? Nearest, string? Reason, string Basis, string Method, string SchemeVersion)
{
    public static TagJson From(TagClaim claim) => new(
        claim.Value,
        Math.Round(claim.Confidence, 4),
        claim.Trigger,
        claim.Nearest is { } nearest ? new NearestJson(nearest.Uri, nearest.PrefLabel, nearest.Similarity) : null,
        claim.Reason,
        JsonName.Of(claim.Basis),
        claim.Method,
        claim.SchemeVersion);

    /// <summary>The claim in force for every scheme that somebody made a claim about; one below the threshold counts as not assessed.</summary>
    public static IReadOnlyDictionary<string, TagJson> Effective(IReadOnlyList<TagClaim> claims, IReadOnlyList<TagScheme> schemes) =>
        schemes
            .Select(scheme => (scheme.Id, Claim: EffectiveTag.ClaimOf(claims, scheme.Id, scheme.Threshold) ?? NotAssessed(claims, scheme)))
            .Where(pair => pair.Claim is not null)
            .ToDictionary(pair => pair.Id, pair => From(pair.Claim!));

    private static TagClaim? NotAssessed(IReadOnlyList<TagClaim> claims, TagScheme scheme) =>
        claims.LastOrDefault(claim => claim.Scheme == scheme.Id) is { } claim ? claim with { Value = null } : null;
}
