using SkillsCatalogue.Core.Standards.Versions;

namespace SkillsCatalogue.Storage;

/// <summary>What a version of a standard changed.</summary>
/// <param name="Alignment">From the older to the newer.</param>
public sealed record VersionChanges(StoredDocument Older, StoredDocument Newer, VersionAlignment Alignment);
