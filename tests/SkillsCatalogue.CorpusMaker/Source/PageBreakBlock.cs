namespace SkillsCatalogue.CorpusMaker.Source;

/// <summary>A page break; nothing in HTML output.</summary>
public sealed record PageBreakBlock : Block;
