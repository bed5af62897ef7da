using SkillsCatalogue.Core.Review;

namespace SkillsCatalogue.Server.Register;

/// <summary>What a register file holds: entries that are whole, and what is wrong with the rest.</summary>
internal sealed record RegisterRows(IReadOnlyList<RegisterEntry> Entries, IReadOnlyList<RegisterFault> Faults)
{
    /// <summary>Row of each entry, in their order.</summary>
    public IReadOnlyList<int> Rows { get; init; } = [];

    /// <summary>What is odd about rows that were taken.</summary>
    public IReadOnlyList<RegisterFault> Warnings { get; init; } = [];

    /// <summary>What is odd about the file as a whole.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];
}
