namespace SkillsCatalogue.CorpusMaker.Source;

/// <summary>The title of the document.</summary>
public sealed record TitleBlock(string Text) : Block;
