namespace SkillsCatalogue.CorpusMaker.Source;

/// <summary>A table of contents: pairs of entry and page (a number or a string).</summary>
public sealed record TocBlock(IReadOnlyList<IReadOnlyList<System.Text.Json.JsonElement>> Entries) : Block;
