using SkillsCatalogue.Core.Skills;

namespace SkillsCatalogue.Ingestion.Extraction;

/// <summary>What a model says a document says; believed only when its quote is located.</summary>
internal sealed record ModelClaim(string Quote, string Label, SkillType Type);
