using SkillsCatalogue.Storage;

namespace SkillsCatalogue.Web.Api.Contracts;

/// <summary>An accepted skill that a release could not take. <c>reason</c>: notGrounded, notBound, notOccupational, notInForce, superseded or quoteNotFound: an open list.</summary>
public sealed record LeftOutJson(string SkillId, string Label, string Reason)
{
    public static LeftOutJson From(LeftOutSkill skill) => new(skill.SkillId, skill.Label, skill.Reason);
}
