using SkillsCatalogue.Core.Standards.Versions;

namespace SkillsCatalogue.Web.Api.Contracts;

/// <summary>Statements by what a version did to them. <c>moved</c>: the same words under another code or in another unit.</summary>
public sealed record VersionCountsJson(int Unchanged, int Moved, int Changed, int Added, int Removed)
{
    public static VersionCountsJson From(VersionCounts counts) => new(counts.Unchanged, counts.Moved, counts.Changed, counts.Added, counts.Removed);
}
