namespace SkillsCatalogue.Core.Candidates;

/// <summary>Every segment of a document in exactly one state: the record of what the machine did not extract.</summary>
public sealed record CoverageLedger(IReadOnlyList<LedgerEntry> Entries)
{
    /// <summary>Number of segments in a state.</summary>
    public int Count(LedgerState state) => Entries.Count(entry => entry.State == state);

    public int Total => Entries.Count;
}
