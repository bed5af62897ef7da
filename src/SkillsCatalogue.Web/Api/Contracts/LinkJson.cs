using SkillsCatalogue.Core.Candidates;

namespace SkillsCatalogue.Web.Api.Contracts;

/// <summary>A claim that a skill matches a concept elsewhere. <c>match</c>: exact, close, broad, narrow or related.</summary>
public sealed record LinkJson(string Uri, string PrefLabel, double Score, string Match, string? Why, string Scheme, string? SchemeVersion)
{
    public static LinkJson From(ConceptLink link) =>
        new(link.Uri, link.PrefLabel, link.Confidence, link.Relation, link.Why, link.Scheme, link.SchemeVersion);
}
