using SkillsCatalogue.Core.Standards.Versions;
using SkillsCatalogue.Storage;

namespace SkillsCatalogue.Web.Api.Contracts;

/// <summary>One version of a standard.</summary>
/// <param name="InUse">The newest: its text proves skills.</param>
/// <param name="Changes">Against the version before it; null for the first.</param>
public sealed record StandardVersionJson(string Sha256, string? Title, string? Code, string FileName, DateTimeOffset AddedAt, bool InUse, VersionCountsJson? Changes)
{
    public static StandardVersionJson From(StoredDocument document, VersionCounts? changes) => new(
        document.Sha256, document.Title, document.Code, document.FileName, document.AddedAt, document.SupersededBy is null, changes is null ? null : VersionCountsJson.From(changes));
}
