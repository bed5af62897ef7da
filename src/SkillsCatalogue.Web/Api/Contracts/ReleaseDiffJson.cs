using SkillsCatalogue.Storage;

namespace SkillsCatalogue.Web.Api.Contracts;

/// <summary>What changed from one release to another; 0 stands for the time before the first.</summary>
/// <param name="Removed">No longer accepted; as the second release has them, where it keeps them as deprecated.</param>
public sealed record ReleaseDiffJson(int From, int To, IReadOnlyList<SkillJson> Added, IReadOnlyList<SkillJson> Removed, IReadOnlyList<ChangedSkillJson> Changed)
{
    public static ReleaseDiffJson Of(ReleaseDiff diff) => new(
        diff.From,
        diff.To,
        [.. diff.Added.Select(skill => SkillJson.From(skill, "published", diff.To))],
        [.. diff.Removed.Select(skill => SkillJson.From(skill, "published", diff.To))],
        [.. diff.Changed.Select(changed => ChangedSkillJson.From(changed, diff.From, diff.To))]);
}
