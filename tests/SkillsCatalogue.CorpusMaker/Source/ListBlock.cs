namespace SkillsCatalogue.CorpusMaker.Source;

/// <summary>A bullet list that holds no statements.</summary>
public sealed record ListBlock(IReadOnlyList<string> Items) : Block;
