namespace SkillsCatalogue.Core.Documents;

/// <summary>A page as displayed. Sizes are PDF points.</summary>
/// <param name="Number">From 1.</param>
public sealed record PageInfo(int Number, double Width, double Height);
