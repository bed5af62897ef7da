namespace SkillsCatalogue.Storage;

/// <summary>What a run changed for the editor. Ids of candidates; votes, confidence and offsets alone are no difference.</summary>
/// <param name="Added">Not there before.</param>
/// <param name="Changed">Same decision key; label, kind, quotes, grounding, tags or links differ.</param>
/// <param name="Removed">No longer yielded: dropped, or kept without being current where somebody has decided.</param>
/// <param name="Unchanged">Number of candidates that are as before.</param>
public sealed record IngestDifference(IReadOnlyList<string> Added, IReadOnlyList<string> Changed, IReadOnlyList<string> Removed, int Unchanged)
{
    /// <summary>Nothing for the editor to look at.</summary>
    public bool IsEmpty => Added.Count + Changed.Count + Removed.Count == 0;
}
