namespace SkillsCatalogue.Ingestion.Extraction.Model.Reading;

/// <summary>What one chunk gave.</summary>
/// <param name="IsOut">A pass got no reply (outage).</param>
internal sealed record ChunkReading(IReadOnlyList<ExtractedSkill> Skills, bool IsOut);
