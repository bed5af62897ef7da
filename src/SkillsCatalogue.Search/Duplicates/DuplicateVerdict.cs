namespace SkillsCatalogue.Search.Duplicates;

/// <summary>Two texts compared.</summary>
/// <param name="Score">Share of the telling words that both have, 0 to 1, whatever a guard says.</param>
/// <param name="Guard">Why they are not duplicates although much is alike.</param>
public sealed record DuplicateVerdict(double Score, DuplicateGuard Guard)
{
    /// <summary>The same skill in other words, as far as words can tell; still a proposal for an editor.</summary>
    public bool IsDuplicate => Guard == DuplicateGuard.None && Score >= DuplicateFinder.Threshold;
}
