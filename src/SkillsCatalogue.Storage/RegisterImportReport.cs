namespace SkillsCatalogue.Storage;

/// <summary>What an import of register entries did.</summary>
/// <param name="Bound">Documents that were bound to an entry because their printed number became known.</param>
public sealed record RegisterImportReport(int Added, int Changed, int Unchanged, int Bound = 0);
