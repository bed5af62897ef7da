namespace SkillsCatalogue.CorpusMaker.Source;

/// <summary>A paragraph that holds no statement.</summary>
public sealed record ParaBlock(string Text) : Block;
