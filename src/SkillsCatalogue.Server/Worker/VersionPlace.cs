using SkillsCatalogue.Core.Candidates;
using SkillsCatalogue.Language.Standards.Versions;
using SkillsCatalogue.Storage;

namespace SkillsCatalogue.Server.Worker;

/// <summary>Where a document stands among the versions of its standard.</summary>
/// <param name="Older">Null when it is the oldest.</param>
/// <param name="Newer">Null when it is the newest.</param>
/// <param name="IsKnown">It stood there before.</param>
internal sealed record VersionPlace(VersionNeighbour? Older, VersionNeighbour? Newer, bool IsKnown)
{
    /// <summary>What is stored of it.</summary>
    /// <param name="before">Candidates of the older version.</param>
    public VersionLink Link(IReadOnlyList<SkillCandidate> before, IReadOnlyList<SkillCandidate> candidates) =>
        new(Older?.Alignment, Newer?.Alignment, Older is null ? new Dictionary<string, string>() : EarlierCandidates.Of(Older.Alignment, before, candidates));
}
