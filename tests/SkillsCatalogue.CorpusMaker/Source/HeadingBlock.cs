namespace SkillsCatalogue.CorpusMaker.Source;

/// <summary>A heading of level 1 to 4; its number, if any, is part of the text.</summary>
public sealed record HeadingBlock(int Level, string Text) : Block;
