namespace SkillsCatalogue.Evaluation.Parsing;

/// <summary>Documents with gold from one source, or the reason why there are none.</summary>
internal sealed record GoldSet(IReadOnlyList<GoldDocument> Documents, string? Missing = null);
