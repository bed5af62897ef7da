using SkillsCatalogue.Core.Standards.Versions;

namespace SkillsCatalogue.Storage;

/// <summary>The place of a document among the versions of its standard.</summary>
/// <param name="Older">Alignment from the next older version; null when it is the oldest.</param>
/// <param name="Newer">Alignment to the next newer version; null when it is the newest.</param>
/// <param name="Earlier">Candidate of a changed statement → candidate of its earlier words.</param>
public sealed record VersionLink(VersionAlignment? Older, VersionAlignment? Newer, IReadOnlyDictionary<string, string> Earlier);
