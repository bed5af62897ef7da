namespace SkillsCatalogue.CorpusMaker.Source;

/// <summary>A table that holds no statements.</summary>
public sealed record TableBlock(IReadOnlyList<string> Columns, IReadOnlyList<IReadOnlyList<string>> Rows) : Block;
