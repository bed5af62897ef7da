namespace SkillsCatalogue.Search.Linking;

/// <summary>The concepts that a text may be linked to.</summary>
/// <param name="None">Probability that nothing fits, 0 to 1.</param>
/// <param name="Matches">Best first.</param>
public sealed record LinkAnswer(string Input, double None, IReadOnlyList<LinkMatch> Matches);
