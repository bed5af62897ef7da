namespace SkillsCatalogue.CorpusMaker.Source;

/// <summary>Labels and values, two to a row.</summary>
public sealed record FactsBlock(IReadOnlyList<IReadOnlyList<string>> Rows) : Block;
