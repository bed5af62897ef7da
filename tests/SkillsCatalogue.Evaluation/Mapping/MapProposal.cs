namespace SkillsCatalogue.Evaluation.Mapping;

/// <summary>A skill beside an outcome.</summary>
/// <param name="Proves">Indices of the gold statements that it stands on; empty when it is wrong.</param>
internal sealed record MapProposal(string Skill, string Label, double Score, string Quote, IReadOnlyList<int> Proves);
