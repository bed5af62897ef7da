using SkillsCatalogue.Core.Standards;
using SkillsCatalogue.Core.Standards.Versions;
using SkillsCatalogue.Storage;

namespace SkillsCatalogue.Server.Worker;

/// <summary>The next older or newer version of a document's standard.</summary>
/// <param name="Alignment">Between the two, from the older to the newer.</param>
internal sealed record VersionNeighbour(StoredDocument Document, ParsedStandard Standard, VersionAlignment Alignment);
