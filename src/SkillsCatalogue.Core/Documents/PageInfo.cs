namespace SkillsCatalogue.Core.Documents;

/// <summary>A page as displayed. Sizes are PDF points.</summary>
/// <param name="Number">From 1.</param>
/// <param name="Recognition">How its words were recognised; null when they are those of the file.</param>
public sealed record PageInfo(int Number, double Width, double Height, PageRecognition? Recognition = null);
