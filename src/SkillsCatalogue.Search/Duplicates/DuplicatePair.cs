namespace SkillsCatalogue.Search.Duplicates;

/// <summary>Two texts that look like the same skill.</summary>
/// <param name="First">The one that was given earlier.</param>
/// <param name="Score">0 to 1.</param>
public sealed record DuplicatePair(DuplicateText First, DuplicateText Second, double Score);
