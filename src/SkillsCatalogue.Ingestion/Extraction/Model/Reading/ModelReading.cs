using SkillsCatalogue.Core.Candidates;

namespace SkillsCatalogue.Ingestion.Extraction.Model.Reading;

/// <summary>What a model found in one document, and the account of how.</summary>
/// <param name="Skills">In reading order.</param>
public sealed record ModelReading(IReadOnlyList<ExtractedSkill> Skills, ModelReport Report);
