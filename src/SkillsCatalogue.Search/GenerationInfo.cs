namespace SkillsCatalogue.Search;

/// <summary>A finished index generation.</summary>
/// <param name="Name">Folder name within its view.</param>
/// <param name="Skills">Number of skills in it.</param>
public sealed record GenerationInfo(string Name, IndexStamp Stamp, int Skills);
