namespace SkillsCatalogue.CorpusMaker.Source;

/// <summary>Blocks set in newspaper columns.</summary>
public sealed record ColumnsBlock(int Count, IReadOnlyList<Block> Blocks) : Block;
