namespace SkillsCatalogue.Core.Tagging;

/// <summary>The labelled concept closest to the tagged statement.</summary>
/// <param name="Similarity">0 to 1.</param>
public sealed record NearestConcept(string? Uri, string PrefLabel, double Similarity);
