using SkillsCatalogue.Storage;

namespace SkillsCatalogue.Web.Api.Contracts;

/// <summary>A skill that differs between two releases.</summary>
public sealed record ChangedSkillJson(SkillJson Before, SkillJson After)
{
    public static ChangedSkillJson From(ChangedSkill changed, int from, int to) =>
        new(SkillJson.From(changed.Before, "published", from), SkillJson.From(changed.After, "published", to));
}
