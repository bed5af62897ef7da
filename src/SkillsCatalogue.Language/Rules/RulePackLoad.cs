namespace SkillsCatalogue.Language.Rules;

/// <summary>What a folder or file of packs gave.</summary>
/// <param name="Packs">Packs that were read whole; a faulty one is left out.</param>
/// <param name="Faults">Empty when all files were good.</param>
public sealed record RulePackLoad(IReadOnlyList<RulePack> Packs, IReadOnlyList<RulePackFault> Faults);
