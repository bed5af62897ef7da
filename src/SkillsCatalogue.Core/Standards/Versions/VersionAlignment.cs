namespace SkillsCatalogue.Core.Standards.Versions;

/// <summary>The statements of two versions of a standard, aligned: every statement of either stands in exactly one pair.</summary>
/// <param name="Old">SHA-256 of the older document.</param>
/// <param name="New">SHA-256 of the newer document.</param>
/// <param name="Pairs">In the reading order of the new version; removed ones after the statement that they followed in the old.</param>
public sealed record VersionAlignment(string Old, string New, IReadOnlyList<StatementPair> Pairs)
{
    /// <summary>Number of pairs of a kind.</summary>
    public int Count(StatementChange change) => Pairs.Count(pair => pair.Change == change);

    /// <summary>Share of the smaller version's statements that have a partner in the other, 0 to 1; 0 when one of them has none.</summary>
    public double Overlap
    {
        get
        {
            int partners = Pairs.Count(pair => pair is { Old: not null, New: not null }), added = Count(StatementChange.Added), removed = Count(StatementChange.Removed);
            return partners == 0 ? 0 : (double)partners / (partners + Math.Min(added, removed));
        }
    }
}
